#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory pools as the tools of Memory Transfer Learning write and read them, for tst_pythonpickles.

make_pickles.py write FOLDER   every variant as VARIANT-PROTOCOL.pkl, VARIANT.jsonl, VARIANT.json
make_pickles.py show FILE      a pickle as JSON, loaded without allowing it to import anything
"""
import json
import os
import pickle
import random
import sys


def vector(seed, size=1536):
    numbers = random.Random(seed)
    return [numbers.uniform(-0.1, 0.1) for _ in range(size)]


def variants():
    task = 'Fix the parser.\nIt fails on "quotes", ß, 漢字 and 😀.'
    common = {'benchmark': 'SWE-bench Verified', 'task_name': 'astropy__astropy-12907', 'task': task}
    text = {'title': 'Check the return type', 'description': 'Compare types first.', 'content': 'Read the caller. ' * 40}
    steps = {'goal': 'Reproduce, then fix', 'workflow': ['ls -la', "cat <<'E' > t.py\nprint(1)\nE", 'pytest -x']}
    summary = {'task_summary': 'Parser fails on quotes.', 'experience_summary': 'The lexer was at fault.'}
    commands = ['ls', 'grep -rn quote .', 'pytest']
    yield 'insight', [{'key_embedding': vector(1), **common, 'type': 'insight', 'llm_judge': True, 'insight': text}]
    yield 'insight-old', [{**text, 'embedding': vector(2), 'benchmark': 'LiveCodeBench v6', 'task_name': 'abc_1'}]
    yield 'workflow', [{**common, 'llm_judge': False, 'type': 'workflow', 'workflow': steps, 'key_embedding': vector(3)}]
    yield 'workflow-text', [{**common, 'llm_judge': True, 'type': 'workflow',
                             'workflow': {'goal': 'List', 'workflow': 'ls\npwd'}, 'embedding': [], 'key_embedding': vector(4)}]
    yield 'summary', [{**summary, 'embedding': vector(5), **common, 'commands': commands, 'judgement': True, 'type': 'summary'}]
    yield 'summary-nested', [{'summary': summary, 'embedding': vector(6), 'key_embedding': vector(7), 'llm_judge': False, **common}]
    yield 'trajectory', [{**common, 'commands': commands, 'judgement': None, 'type': 'trajectory', 'embedding': vector(8)}]
    yield 'trajectory-messages', [{
        'task': task, 'llm_judge': True, 'embedding': vector(9), 'benchmark': 'ReplicationBench',
        'trajectory': [{'role': 'action', 'message': 'ls'}, {'role': 'observation', 'message': 'x' * 1000},
                       {'role': 'action', 'message': 'pytest'}, {'role': 'observation', 'message': ''}]}]
    yield 'local', [{'when_to_use': 'When types differ.', 'task_query': task, 'generalized_query': 'How to compare types',
                     'experience': 'Use isinstance.', 'tags': ['types', 'python', 'types'],
                     'generalized_query_embedding': vector(10), 'benchmark': 'SWE-bench Verified', 'task_name': 't',
                     'commands': commands}]
    shared = {'benchmark': 'shared', 'task_name': 's', 'task': 'one text', 'llm_judge': True, 'type': 'insight'}
    yield 'many', [{**shared, 'insight': {'title': f'Title {i}', 'description': 'd', 'content': 'c'}} for i in range(2500)]
    yield 'numbers', [{**shared, 'insight': text, 'counts': [0, 1, -1, 255, 256, 65536, -70000, 2**31, 2**53 + 1, 2**63 - 1, -2**63],
                       'floats': [0.0, 1.0, -0.5, 1e17, 1e300, 5e-324, 0.1], 'pair': (1, 'a', None), 'none': None, 'empty': [[], {}]}]


def write(folder):
    for name, pool in variants():
        for protocol in (2, 3, 4, 5):
            with open(os.path.join(folder, f'{name}-{protocol}.pkl'), 'wb') as file:
                pickle.dump(pool, file, protocol)
        with open(os.path.join(folder, f'{name}.jsonl'), 'w', encoding='utf-8') as file:
            for memory in pool:
                file.write(json.dumps(memory) + '\n')
        with open(os.path.join(folder, f'{name}.json'), 'w', encoding='utf-8') as file:
            json.dump(pool, file, indent=2, ensure_ascii=False)
    with open(os.path.join(folder, 'evil.pkl'), 'wb') as file:
        pickle.dump([Evil()], file)


class Evil:
    def __reduce__(self):
        return os.system, ('touch waymark-was-here',)


class PlainUnpickler(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f'{module}.{name}')


def show(path):
    with open(path, 'rb') as file:
        json.dump(PlainUnpickler(file).load(), sys.stdout)


if __name__ == '__main__':
    {'write': write, 'show': show}[sys.argv[1]](sys.argv[2])
