// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/largeruns.h"

#include "services/base/hash.h"

using namespace Qt::StringLiterals;

namespace waymark::bench {

namespace {

Step shell(const QString &command, const QString &result, const QString &thought)
{
    Step step;
    step.thought = thought;
    step.calls = { { {}, u"bash"_s, command } };
    step.results = { { {}, result, false } };
    return step;
}

QString longLine()
{
    QString text;
    constexpr qsizetype size = 5 << 20;
    text.reserve(size + 64);
    for (int i = 0; text.size() < size; ++i)
        text += u"{\"key_%1\": [%1, \"value\"], "_s.arg(i);
    return text;
}

QString manyLines()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"a line of some fifty characters, number %1 of many\n"_s.arg(i);
    return text;
}

QString progressBar()
{
    QString text;
    constexpr qsizetype size = 2 << 20;
    for (int i = 0; text.size() < size; ++i)
        text += u"\r\x1b[32m%1 of 60000\x1b[0m files were copied\x1b[K"_s.arg(i);
    return text + u"\ndone\n"_s;
}

} // namespace

Trajectory generatedRun(int steps, int linesEach, const QString &name)
{
    Trajectory run;
    run.uuid = u"00000000-0000-4000-9000-"_s + QString::fromLatin1(sha256Hex(name.toUtf8()).left(12));
    run.task = name;
    run.domain = u"generated"_s;
    run.agent = u"bench"_s;
    run.sourceHash = sha256Hex(name.toUtf8());
    for (int i = 0; i < steps; ++i) {
        const QString command = i % 3 ? u"cat src/module_%1/file_%2.py"_s.arg(i % 40).arg(i) : u"make -C build target_%1 && ./run --fast"_s.arg(i);
        const QString thought = u"The error of step %1 comes from the parser, which reads `value_%2` before it is set.\nI look at where it is set."_s.arg(i).arg(i % 17);
        QString result;
        for (int line = 0; line < linesEach; ++line)
            result += u"src/module_%1/file.py:%2: in parse_value, the line number %3 of the output\n"_s.arg(i % 40).arg(line).arg(i);
        run.steps.append(shell(command, result, thought));
    }
    return run;
}

QList<Trajectory> largeRuns()
{
    Trajectory line = generatedRun(20, 10, u"one line of 5 MB"_s);
    line.steps[7].results[0].text = longLine();
    Trajectory lines = generatedRun(20, 10, u"100,000 lines"_s);
    lines.steps[7].results[0].text = manyLines();
    Trajectory bar = generatedRun(20, 10, u"a progress bar of 2 MB"_s);
    bar.steps[7].results[0].text = progressBar();
    Trajectory all = generatedRun(5000, 20, u"5,000 steps with all three"_s);
    all.steps[100].results[0].text = longLine();
    all.steps[200].results[0].text = manyLines();
    all.steps[300].results[0].text = progressBar();
    return { line, lines, bar, generatedRun(5000, 20, u"5,000 steps"_s), all, generatedRun(2000, 320, u"50 MB of text"_s) };
}

} // namespace waymark::bench
