// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/acts.h"

#include "services/retrieval/lexical/tokens.h"
#include "services/text/stepoutline.h"

#include <QHash>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

struct Named
{
    const char *words; ///< separated by blanks
    Act act;
};

/// Commands, sub-commands and names of tools that agents are given.
constexpr Named commandWords[] = {
    { "cat head tail less more nl view open read read_file view_file notebookread", Act::Read },
    { "grep egrep rg ag ack find fd glob ls tree locate search search_dir search_file find_file list_files list_directory", Act::Search },
    { "sed patch apply_patch edit str_replace insert multiedit edit_file replace update_file notebookedit tee ed", Act::Edit },
    { "write create write_file create_file", Act::Overwrite },
    { "pytest unittest tox nox jest mocha vitest ctest test tests check runtests rspec phpunit junit testthat test_file selftest", Act::Test },
    { "make gcc g++ clang clang++ cc cmake ninja cargo javac mvn gradle tsc webpack build compile ld ar configure libtool meson", Act::Build },
    { "pip pip3 apt apt-get npm yarn pnpm conda brew gem install venv", Act::Install },
    { "diff log status show blame", Act::Review },
    { "time timeout hyperfine perf wc du cprofile timeit", Act::Measure },
    { "diff cmp comm md5sum sha256sum sha1sum", Act::Compare },
    { "submit complete_task_and_submit_final_output", Act::Submit },
    { "cp mv rsync tar backup", Act::Copy },
    { "train fit train.py", Act::Train },
    { "sqlite3 psql mysql select sql", Act::Query },
    { "curl wget webfetch websearch fetch", Act::Fetch },
    { "rm rmdir unlink", Act::Delete },
};

/// Words of prose, brought to their stems as the terms of texts are.
constexpr Named proseWords[] = {
    { "read reading inspect look view examine open consult lesen ansehen", Act::Read },
    { "search find locate grep explore list suchen finden", Act::Search },
    { "edit change modify patch fix adapt correct adjust repair edited rewrite ändern beheben", Act::Edit },
    { "overwrite rewrite write create replace schreiben überschreiben ersetzen", Act::Overwrite },
    { "test suite regression unittest spec testen", Act::Test },
    { "script here-doc heredoc inline throw-away interpreter reproduce reproduction snippet one-liner program skript", Act::Script },
    { "build compile compiler link linker bauen übersetzen", Act::Build },
    { "install dependency package environment installieren", Act::Install },
    { "diff review commit log history", Act::Review },
    { "measure time timing runtime seconds size count benchmark profile limit messen", Act::Measure },
    { "compare comparison identical difference differ byte agree match checksum vergleichen", Act::Compare },
    { "submit submission finish deliver hand-in abgeben", Act::Submit },
    { "copy backup duplicate snapshot kopieren", Act::Copy },
    { "train training fit epoch model hyperparameter trainieren", Act::Train },
    { "query table database rows sql select", Act::Query },
    { "download fetch network url", Act::Fetch },
    { "delete remove empty drop löschen entfernen", Act::Delete },
    { "fail failure error crash exception traceback wrong broken invalid fehler scheitern", Act::Fail },
    { "pass passed succeed success green correct bestehen erfolgreich", Act::Pass },
};

using Words = QHash<QString, Acts>;

template <size_t n>
Words wordsOf(const Named (&table)[n], bool stemmed)
{
    Words words;
    for (const Named &named : table) {
        const QStringList list = QString::fromUtf8(named.words).split(u' ');
        for (const QString &word : list) {
            if (!stemmed) {
                words[word].set(size_t(named.act));
                continue;
            }
            retrieval::forEachTerm(word, [&](std::u16string_view stem, text::Span) { words[QString::fromUtf16(stem.data(), qsizetype(stem.size()))].set(size_t(named.act)); });
        }
    }
    return words;
}

bool isCommandLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'+' || c == u'.';
}

/// The longest piece of an output that is looked at, at its beginning and at its end.
constexpr qsizetype lookedAt = 4000;

/// `text` in small letters. Bytes are searched several times faster than UTF-16 without case, and outputs are most of a run.
bool saysAnyOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

Acts actsOfOutput(QStringView whole)
{
    Acts acts;
    const QString zone = whole.size() <= 2 * lookedAt ? whole.toString() : QString(whole.first(lookedAt) % u'\n' % whole.last(lookedAt));
    const QByteArray bytes = zone.toLatin1().toLower();
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    if (saysAnyOf(text, { "traceback", "error:", "error ", "exception", "failed", "fail:", "not found", "no such file", "assertion", "mismatch", "differ", "segmentation" }))
        acts.set(size_t(Act::Fail));
    if (saysAnyOf(text, { "passed", " ok", "ok\n", "success", "identical", "agree", "0 errors", "0 failed" }) || zone.trimmed() == "OK"_L1)
        acts.set(size_t(Act::Pass));
    return acts;
}

} // namespace

Acts actsOfCommand(QStringView command)
{
    static const Words known = wordsOf(commandWords, false);
    Acts acts;
    const bool hereDocument = command.contains(u"<<");
    const QStringView line = command.first(std::min<qsizetype>(command.size(), lookedAt));
    QString interpreter;
    for (qsizetype at = 0; at < line.size();) {
        if (!isCommandLetter(line[at])) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < line.size() && isCommandLetter(line[end]))
            ++end;
        const QString word = line.sliced(at, end - at).toString().toLower();
        acts |= known.value(word);
        if (word.startsWith("python"_L1) || word == "node"_L1 || word == "ruby"_L1 || word == "perl"_L1 || word == "rscript"_L1 || word == "bash"_L1)
            interpreter = word;
        else if (!interpreter.isEmpty() && (word == "-"_L1 || word == "-c"_L1 || word == "-e"_L1))
            acts.set(size_t(Act::Script));
        at = end;
    }
    if (hereDocument) {
        const bool intoFile = command.contains(u'>') && (acts.test(size_t(Act::Read)) || acts.test(size_t(Act::Edit)));
        acts.set(size_t(intoFile ? Act::Overwrite : Act::Script));
        if (intoFile) {
            acts.reset(size_t(Act::Read));
            acts.set(size_t(Act::Edit));
        }
    }
    if (line.startsWith(u"sed -n") || line.contains(u" sed -n"))
        acts.set(size_t(Act::Read)).reset(size_t(Act::Edit));
    return acts;
}

Acts actsNamedIn(QStringView sentence)
{
    static const Words known = wordsOf(proseWords, true);
    Acts acts;
    retrieval::forEachTerm(sentence, [&acts](std::u16string_view stem, text::Span) { acts |= known.value(QString::fromUtf16(stem.data(), qsizetype(stem.size()))); });
    return acts;
}

Acts actsOf(const Step &step)
{
    Acts acts;
    for (const ToolCall &call : step.calls) {
        acts |= actsOfCommand(call.name);
        acts |= actsOfCommand(text::callText(call));
    }
    for (const ToolResult &result : step.results) {
        acts |= actsOfOutput(result.text);
        if (result.isError)
            acts.set(size_t(Act::Fail));
    }
    return acts;
}

} // namespace waymark::lineage
