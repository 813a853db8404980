// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poollock.h"
#include "tests/cli/commandline.h"
#include "tests/cli/testrules.h"

#include <QFileInfo>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

namespace {

const QString first = u"aaaa1111-0000-4000-8000-000000000001"_s;
const QString second = u"bbbb2222-0000-4000-8000-000000000002"_s;
const QString third = u"cccc3333-0000-4000-8000-000000000003"_s;

/// Two memories with findings, one without. The first: an error after an emoji, a warning; the second: a warning.
class Pool final
{
public:
    CommandLine line;

    Pool()
    {
        line.environment.lintRules = testRules;
        line.run({ u"new"_s, line.pool() });
        line.run({ u"import"_s, u"-"_s },
            CommandLine::insight("aaaa1111-0000-4000-8000-000000000001", "About the canary", "😀 x.py", "LiveCodeBench v6")
                + CommandLine::insight("bbbb2222-0000-4000-8000-000000000002", "Plain", "The canary sings", "LiveCodeBench v6")
                + CommandLine::insight("cccc3333-0000-4000-8000-000000000003", "Plain too", "Nothing here", "SWE-bench Verified"));
    }

    Ran lint(const QStringList &options = {}) { return line.run(QStringList { u"lint"_s, u"--json"_s } + options); }
    /// "id rule field" of each finding, the id cut.
    QStringList shown(const QStringList &options = {}) { return shown(lint(options)); }
    static QStringList shown(const Ran &ran)
    {
        QStringList list;
        for (const QJsonObject &finding : ran.objects())
            list.append(u"%1 %2 %3"_s.arg(finding.value("id"_L1).toString().left(4), finding.value("rule"_L1).toString(), finding.value("field"_L1).toString()));
        list.sort();
        return list;
    }
    QJsonArray findingsOf(const QString &id) { return line.run({ u"show"_s, id, u"--json"_s }).object().value("findings"_L1).toArray(); }
    QString keyOf(const QString &id, const QString &rule)
    {
        for (const QJsonValue &value : findingsOf(id)) {
            if (value.toObject().value("rule"_L1).toString() == rule)
                return value.toObject().value("key"_L1).toString();
        }
        return {};
    }
    QJsonObject stats() { return line.run({ u"stats"_s, u"--json"_s }).object().value("findings"_L1).toObject(); }
};

const QStringList everything { u"aaaa info.face content"_s, u"aaaa leak.file content"_s, u"aaaa leak.word title"_s, u"bbbb leak.word content"_s };

} // namespace

/// waymark lint, suppress and rules over a pool, and findings in list, show and stats.
class tst_cli_lintpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lint()
    {
        Pool pool;
        const Ran ran = pool.lint();
        QCOMPARE(ran.code, 1);
        QCOMPARE(Pool::shown(ran), everything);
        for (const QJsonObject &finding : ran.objects()) {
            QCOMPARE(finding.size(), 12);
            if (finding.value("rule"_L1).toString() != "leak.file"_L1)
                continue;
            QCOMPARE(finding.value("id"_L1).toString(), first);
            QCOMPARE(finding.value("start"_L1).toInt(), 2); // code points
            QCOMPARE(finding.value("end"_L1).toInt(), 6);
        }
        const Ran text = pool.line.run({ u"lint"_s });
        QCOMPARE(text.code, 1);
        QVERIFY2(text.out.contains("aaaa1111  About the canary\n") && text.out.contains("  error   leak.file content 2-6 “x.py”"), text.out.constData());
        QCOMPARE(text.err, QByteArray("3 memories, 1 errors, 2 warnings, 1 infos.\n"));
        QCOMPARE(pool.line.runBare({ u"lint"_s, u"--pool"_s, pool.line.path(u"none.waymark"_s) }).code, 3);
        pool.line.environment.variables.clear();
        QCOMPARE(pool.line.runBare({ u"lint"_s }).code, 2);
    }

    void filterAndRules()
    {
        Pool pool;
        QCOMPARE(pool.shown({ u"--filter"_s, u"id:bbbb"_s }), QStringList { u"bbbb leak.word content"_s });
        QCOMPARE(pool.shown({ u"--filter"_s, u"finding:error"_s }).size(), 3);
        QCOMPARE(pool.shown({ u"--rules"_s, u"leak.word"_s }), QStringList({ u"aaaa leak.word title"_s, u"bbbb leak.word content"_s }));
        QCOMPARE(pool.lint({ u"--rules"_s, u"leak.word"_s }).code, 0);
        QCOMPARE(pool.lint({ u"--filter"_s, u"tpye:x"_s }).code, 2);
        QCOMPARE(pool.lint({ u"--rules"_s, u"nothing"_s }).code, 2);
        // Retired memories are linted unless the filter says otherwise.
        pool.line.run({ u"retire"_s, first });
        QCOMPARE(pool.shown().size(), 4);
        QCOMPARE(pool.shown({ u"--filter"_s, u"-is:retired"_s }).size(), 1);
    }

    void listShowStats()
    {
        Pool pool;
        const QList<QJsonObject> memories = pool.line.run({ u"list"_s, u"--json"_s, u"--sort"_s, u"findings"_s }).objects();
        QCOMPARE(memories.size(), 3);
        for (const QJsonObject &memory : memories) {
            const QString id = memory.value("id"_L1).toString();
            const QJsonObject counts = memory.value("findings"_L1).toObject();
            QCOMPARE(counts.value("error"_L1).toInt(-1), id == first ? 1 : 0);
            QCOMPARE(counts.value("warning"_L1).toInt(-1), id == third ? 0 : 1);
            QCOMPARE(counts.value("info"_L1).toInt(-1), id == first ? 1 : 0);
        }
        QCOMPARE(pool.stats(), (QJsonObject { { u"error"_s, 1 }, { u"warning"_s, 2 }, { u"info"_s, 1 } }));
        const QJsonArray findings = pool.findingsOf(first);
        QCOMPARE(findings.size(), 3);
        const QJsonObject finding = findings.first().toObject();
        QCOMPARE(finding.size(), 14);
        QCOMPARE(finding.value("key"_L1).toString().size(), 20);
        QCOMPARE(finding.value("suppressed"_L1), QJsonValue(false));
        QVERIFY(pool.line.run({ u"show"_s, first }).out.contains("leak.file content 2-6"));
        QVERIFY(pool.line.run({ u"list"_s, u"--filter"_s, u"finding:leak.file"_s, u"--json"_s }).out.contains("aaaa1111"));
        QVERIFY(pool.line.run({ u"stats"_s }).out.contains("Findings: errors 1, warnings 2, infos 1."));
    }

    void changesAreFollowed()
    {
        Pool pool;
        QCOMPARE(pool.line.run({ u"edit"_s, second, u"--content"_s, u"Names y.py now"_s }).code, 0);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 2);
        QCOMPARE(pool.line.run({ u"undo"_s }).code, 0);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 1);
        QCOMPARE(pool.line.run({ u"redo"_s }).code, 0);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 2);
        for (const QStringList &verb : { QStringList { u"list"_s }, QStringList { u"stats"_s }, QStringList { u"show"_s, second } })
            QVERIFY(!pool.line.run(verb).err.contains("waymark lint"));
        // Another day, other rules: said, and mended by lint.
        pool.line.clock.set(pool.line.clock.now().addDays(1));
        QVERIFY(pool.line.run({ u"stats"_s }).err.contains("waymark lint"));
        QVERIFY(pool.line.run({ u"stats"_s, u"--quiet"_s }).err.isEmpty());
        pool.line.run({ u"lint"_s });
        QVERIFY(pool.line.run({ u"stats"_s }).err.isEmpty());
    }

    void fullPass()
    {
        Pool pool;
        const Ran ran = pool.line.run({ u"lint"_s, u"--full"_s });
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("4 findings came and 0 went"), ran.err.constData());
        pool.line.run({ u"edit"_s, first, u"--content"_s, u"y.py"_s });
        QVERIFY(pool.line.run({ u"lint"_s, u"--full"_s }).err.contains("1 findings came and 2 went"));
        QCOMPARE(pool.line.run({ u"lint"_s, u"--full"_s, u"--as-of"_s, u"2027-01-01"_s }).code, 2);
        QCOMPARE(pool.line.run({ u"lint"_s, u"--full"_s, u"--stdin"_s }).code, 2);
    }

    void restoredPool()
    {
        Pool pool;
        const QString copy = pool.line.path(u"copy.waymark"_s);
        QCOMPARE(pool.line.run({ u"backup"_s, copy }).code, 0);
        pool.line.environment.lintRules = [] { return std::vector { testRule(u"new.word"_s, u"sings"_s, Severity::Error, u"No singing."_s) }; };
        QCOMPARE(pool.line.run({ u"restore"_s, copy }).code, 0);
        QCOMPARE(pool.stats(), (QJsonObject { { u"error"_s, 1 }, { u"warning"_s, 0 }, { u"info"_s, 0 } }));
    }

    void somebodyElseWrites()
    {
        Pool pool;
        pool.line.environment.lintRules = [] { return std::vector { testRule(u"new.word"_s, u"sings"_s, Severity::Error, u"No singing."_s) }; };
        storage::PoolLock lock(pool.line.pool());
        const auto held = lock.acquire();
        QVERIFY(held);
        const Ran ran = pool.lint();
        QCOMPARE(ran.code, 1);
        QCOMPARE(Pool::shown(ran), QStringList { u"bbbb new.word content"_s });
    }

    void readOnlyPool()
    {
        Pool pool;
        pool.line.environment.lintRules = [] { return std::vector { testRule(u"new.word"_s, u"sings"_s, Severity::Error, u"No singing."_s) }; };
        QFile file(pool.line.pool());
        const QFile::Permissions before = file.permissions();
        QFile::setPermissions(pool.line.folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        file.setPermissions(QFile::ReadOwner);
        if (QFileInfo(pool.line.pool()).isWritable()) {
            QFile::setPermissions(pool.line.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            file.setPermissions(before);
            QSKIP("Whoever runs this may write everything.");
        }
        QCOMPARE(pool.shown(), QStringList { u"bbbb new.word content"_s });
        QFile::setPermissions(pool.line.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file.setPermissions(before);
    }

    void asOfAnotherDay()
    {
        Pool pool;
        pool.line.environment.lintRules = [] {
            std::vector<lint::Rule> rules = testRules();
            lint::Rule dated;
            dated.info.id = u"day.late"_s;
            dated.info.title = "Late";
            dated.info.dated = true;
            dated.check = [](const lint::Subject &subject, const lint::LintContext &context, lint::FindingSink &sink) {
                if (context.today > QDate(2026, 12, 31) && subject.item().uuid == third)
                    sink.add(subject.item(), "It is late.");
            };
            rules.push_back(dated);
            return rules;
        };
        QCOMPARE(pool.shown(), everything);
        const QByteArray before = CommandLine::read(pool.line.pool());
        QStringList expected = everything;
        expected.append(u"cccc day.late memory"_s);
        QCOMPARE(pool.shown({ u"--as-of"_s, u"2027-01-01"_s }), expected);
        QCOMPARE(pool.shown({ u"--as-of"_s, u"2027-01-01"_s, u"--filter"_s, u"id:cccc"_s }), QStringList { u"cccc day.late memory"_s });
        QVERIFY(pool.shown({ u"--as-of"_s, u"2027-01-01"_s, u"--filter"_s, u"id:dddd"_s }).isEmpty());
        QCOMPARE(CommandLine::read(pool.line.pool()), before);
    }

    void suppressByKey()
    {
        Pool pool;
        const QString key = pool.keyOf(first, u"leak.file"_s);
        const Ran dry = pool.line.run({ u"suppress"_s, key.left(10), u"--reason"_s, u"known"_s, u"--dry-run"_s, u"--json"_s });
        QCOMPARE(dry.object(), (QJsonObject { { u"change"_s, QJsonValue() }, { u"affected"_s, 1 } }));
        QCOMPARE(pool.lint().code, 1);
        const Ran ran = pool.line.run({ u"suppress"_s, key.left(10), u"--reason"_s, u"known"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(CommandLine::fields(ran.object()), QStringList({ u"affected"_s, u"change"_s }));
        QCOMPARE(ran.object().value("affected"_L1).toInt(), 1);
        const Ran left = pool.lint();
        QCOMPARE(left.code, 0);
        QCOMPARE(left.objects().size(), 3);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 0);
        QVERIFY(pool.line.run({ u"show"_s, first }).out.contains("(ignored)"));
        QVERIFY(pool.line.run({ u"lint"_s }).err.contains("1 ignored"));

        const QList<QJsonObject> list = pool.line.run({ u"suppress"_s, u"--list"_s, u"--json"_s }).objects();
        QCOMPARE(list.size(), 1);
        QCOMPARE(CommandLine::fields(list.first()), QStringList({ u"at"_s, u"author"_s, u"excerpt"_s, u"id"_s, u"key"_s, u"reason"_s, u"rule"_s, u"scope"_s, u"uuid"_s }));
        QCOMPARE(list.first().value("reason"_L1).toString(), u"known"_s);
        QCOMPARE(list.first().value("id"_L1).toString(), first);
        QVERIFY(pool.line.run({ u"suppress"_s, u"--list"_s }).out.contains("known"));

        // SARIF tells it, marked.
        const QJsonArray results = pool.line.run({ u"lint"_s, u"--format"_s, u"sarif"_s }).object().value("runs"_L1).toArray().first().toObject().value("results"_L1).toArray();
        QCOMPARE(results.size(), 4);
        int marked = 0;
        for (const QJsonValue &result : results) {
            const QJsonArray suppressions = result.toObject().value("suppressions"_L1).toArray();
            if (suppressions.isEmpty())
                continue;
            ++marked;
            QCOMPARE(suppressions.first().toObject(), (QJsonObject { { u"kind"_s, u"external"_s }, { u"justification"_s, u"known"_s } }));
        }
        QCOMPARE(marked, 1);

        QCOMPARE(pool.line.run({ u"suppress"_s, u"--remove"_s, list.first().value("uuid"_L1).toString().left(8) }).code, 0);
        QCOMPARE(pool.lint().code, 1);
        QVERIFY(pool.line.run({ u"suppress"_s, u"--list"_s, u"--json"_s }).out.isEmpty());
    }

    void suppressByLinesOfLint()
    {
        Pool pool;
        const QByteArray lines = pool.lint({ u"--rules"_s, u"leak"_s }).out;
        QCOMPARE(pool.line.run({ u"suppress"_s, u"-"_s, u"--reason"_s, u"all known"_s }, lines).code, 0);
        QCOMPARE(pool.shown(), QStringList { u"aaaa info.face content"_s });
        QByteArray other = lines.split('\n').first();
        other.replace("\"start\":", "\"start\":7");
        const Ran gone = pool.line.run({ u"suppress"_s, u"-"_s, u"--reason"_s, u"x"_s, u"--json"_s }, "\n" + other);
        QCOMPARE(gone.code, 3);
        QVERIFY(gone.isCleanFailure());
        QCOMPARE(gone.error().value("line"_L1).toInt(), 2);
    }

    void suppressByFilterAndScope()
    {
        Pool pool;
        QCOMPARE(pool.line.run({ u"suppress"_s, u"--filter"_s, u"domain:live"_s, u"--rules"_s, u"leak.word"_s, u"--scope"_s, u"excerpt"_s, u"--reason"_s, u"our mascot"_s }).code, 0);
        QCOMPARE(pool.shown(), QStringList({ u"aaaa info.face content"_s, u"aaaa leak.file content"_s }));
        // Wherever it is found, also later, and without regard to case.
        pool.line.run({ u"edit"_s, third, u"--content"_s, u"A Canary too, and z.py"_s });
        QCOMPARE(pool.shown({ u"--filter"_s, u"id:cccc"_s }), QStringList { u"cccc leak.file content"_s });
        QCOMPARE(pool.line.run({ u"suppress"_s, pool.keyOf(third, u"leak.file"_s), u"--scope"_s, u"memory"_s, u"--reason"_s, u"about files"_s }).code, 0);
        pool.line.run({ u"edit"_s, third, u"--content"_s, u"Now w.py"_s });
        QVERIFY(pool.shown({ u"--filter"_s, u"id:cccc"_s }).isEmpty());
        // Undone like any change.
        pool.line.run({ u"undo"_s });
        pool.line.run({ u"undo"_s });
        QCOMPARE(pool.shown({ u"--filter"_s, u"id:cccc"_s }).size(), 1);
    }

    void suppressWrongly()
    {
        Pool pool;
        const QString key = pool.keyOf(first, u"leak.file"_s);
        const auto code = [&](const QStringList &options) {
            const Ran ran = pool.line.run(QStringList { u"suppress"_s } + options);
            return ran.isCleanFailure() ? ran.code : -1;
        };
        QCOMPARE(code({ key }), 2); // no reason
        QCOMPARE(code({ key, u"--reason"_s, u" "_s }), 2);
        QCOMPARE(code({ u"--reason"_s, u"x"_s }), 2);
        QCOMPARE(code({ key, u"--filter"_s, u"canary"_s, u"--reason"_s, u"x"_s }), 2);
        QCOMPARE(code({ u"--filter"_s, u" "_s, u"--reason"_s, u"x"_s }), 2);
        QCOMPARE(code({ key, u"--scope"_s, u"pool"_s, u"--reason"_s, u"x"_s }), 2);
        QCOMPARE(code({ key.left(5), u"--reason"_s, u"x"_s }), 3);
        QCOMPARE(code({ u"0123456789abcdef"_s, u"--reason"_s, u"x"_s }), 3);
        QCOMPARE(code({ u"--list"_s, key }), 2);
        QCOMPARE(code({ u"--remove"_s }), 2);
        QCOMPARE(code({ u"--remove"_s, u"01234567"_s }), 3);
        QCOMPARE(pool.line.run({ u"suppress"_s, u"--filter"_s, u"id:cccc"_s, u"--reason"_s, u"x"_s, u"--json"_s }).object().value("change"_L1), QJsonValue());
    }

    void baselineIsNeverWrittenOverThePool()
    {
        CommandLine line;
        line.makePool();
        const QByteArray before = line.run({ u"list"_s, u"--json"_s }).out;
        for (const QString &target : { line.pool(), QString(line.pool() + u"-wal"_s) }) {
            const Ran ran = line.run({ u"lint"_s, u"--write-baseline"_s, target });
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.isCleanFailure());
            QCOMPARE(line.run({ u"list"_s, u"--json"_s }).out, before);
        }
        QVERIFY(!before.isEmpty());
    }

    void baseline()
    {
        Pool pool;
        const QString file = pool.line.path(u"base.json"_s);
        QCOMPARE(pool.lint({ u"--write-baseline"_s, file }).code, 0);
        const Ran same = pool.lint({ u"--baseline"_s, file });
        QVERIFY(same.code == 0 && same.out.isEmpty() && same.err.isEmpty());
        pool.line.run({ u"edit"_s, second, u"--content"_s, u"Names y.py now"_s });
        const Ran moved = pool.lint({ u"--baseline"_s, file });
        QCOMPARE(moved.code, 1);
        QCOMPARE(Pool::shown(moved), QStringList { u"bbbb leak.file content"_s });
        QVERIFY2(moved.err.contains("1 entries"), moved.err.constData());
        // Only of memories that were looked at can something be gone.
        QVERIFY(pool.lint({ u"--baseline"_s, file, u"--filter"_s, u"id:aaaa"_s }).err.isEmpty());
        // A suppressed finding is not gone.
        pool.line.run({ u"undo"_s });
        pool.line.run({ u"suppress"_s, pool.keyOf(second, u"leak.word"_s), u"--reason"_s, u"x"_s });
        QVERIFY(pool.lint({ u"--baseline"_s, file }).err.isEmpty());
    }

    void sarifNamesThePool()
    {
        Pool pool;
        const QJsonObject run = pool.line.run({ u"lint"_s, u"--format"_s, u"sarif"_s }).object().value("runs"_L1).toArray().first().toObject();
        const QJsonObject location = run.value("results"_L1).toArray().first().toObject().value("locations"_L1).toArray().first().toObject();
        QCOMPARE(location.value("physicalLocation"_L1).toObject().value("artifactLocation"_L1).toObject().value("uri"_L1).toString(),
            u"file://"_s + QString::fromLatin1(QUrl::toPercentEncoding(pool.line.pool(), "/")));
        QVERIFY(pool.line.run({ u"lint"_s, u"--format"_s, u"github"_s }).out.contains("::error file="));
    }

    void rulesOfThePool()
    {
        Pool pool;
        const auto rule = [&](const QString &id) { return pool.line.run({ u"rules"_s, id, u"--json"_s }).object(); };
        QCOMPARE(rule(u"leak.word"_s).value("findings"_L1).toInt(-1), 2);
        QCOMPARE(rule(u"leak.word"_s).value("suppressed"_L1).toInt(-1), 0);

        const Ran off = pool.line.run({ u"rules"_s, u"leak.word"_s, u"--off"_s, u"--json"_s });
        QCOMPARE(CommandLine::fields(off.object()), QStringList({ u"affected"_s, u"change"_s }));
        QCOMPARE(rule(u"leak.word"_s).value("enabled"_L1), QJsonValue(false));
        QCOMPARE(pool.shown().size(), 2);
        QCOMPARE(pool.lint({ u"--rules"_s, u"leak.word"_s }).code, 0);
        QCOMPARE(pool.line.run({ u"rules"_s, u"leak.word"_s, u"--on"_s }).code, 0);
        QCOMPARE(pool.line.run({ u"rules"_s, u"leak.word"_s, u"--severity"_s, u"error"_s }).code, 0);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 3);
        QCOMPARE(rule(u"leak.word"_s).value("own_severity"_L1).toString(), u"warning"_s);
        QCOMPARE(pool.line.run({ u"rules"_s, u"leak.word"_s, u"--severity"_s, u"own"_s }).code, 0);
        QCOMPARE(pool.stats().value("error"_L1).toInt(), 1);

        QCOMPARE(pool.line.run({ u"rules"_s, u"no-here"_s, u"--pattern"_s, u"\\bhere\\b"_s, u"--message"_s, u"Here is nowhere."_s, u"--severity"_s, u"info"_s }).code, 0);
        QCOMPARE(pool.shown({ u"--filter"_s, u"id:cccc"_s }), QStringList { u"cccc user.no-here content"_s });
        const QJsonObject own = rule(u"user.no-here"_s);
        QCOMPARE(own.value("kind"_L1).toString(), u"pattern"_s);
        QCOMPARE(own.value("user"_L1), QJsonValue(true));
        QCOMPARE(own.value("message"_L1).toString(), u"Here is nowhere."_s);
        QCOMPARE(pool.line.run({ u"rules"_s, u"swe"_s, u"--query"_s, u"domain:swe"_s, u"--message"_s, u"Not of ours."_s }).code, 0);
        QCOMPARE(pool.shown({ u"--rules"_s, u"user"_s }), QStringList({ u"cccc user.no-here content"_s, u"cccc user.swe memory"_s }));
        QCOMPARE(pool.line.run({ u"rules"_s, u"user.swe"_s, u"--remove"_s }).code, 0);
        QCOMPARE(pool.shown({ u"--rules"_s, u"user"_s }).size(), 1);
    }

    void rulesWrongly()
    {
        Pool pool;
        const auto code = [&](const QStringList &options) {
            const Ran ran = pool.line.run(QStringList { u"rules"_s } + options);
            return ran.isCleanFailure() ? ran.code : -1;
        };
        QCOMPARE(code({ u"nothing"_s, u"--off"_s }), 2);
        QCOMPARE(code({ u"--off"_s }), 2);
        QCOMPARE(code({ u"leak.word"_s, u"--on"_s, u"--off"_s }), 2);
        QCOMPARE(code({ u"leak.word"_s, u"--remove"_s }), 2);
        QCOMPARE(code({ u"x"_s, u"--pattern"_s, u"("_s, u"--message"_s, u"m"_s }), 2);
        QCOMPARE(code({ u"x"_s, u"--pattern"_s, u"a"_s }), 2);
        QCOMPARE(code({ u"x"_s, u"--pattern"_s, u"a"_s, u"--query"_s, u"b"_s, u"--message"_s, u"m"_s }), 2);
        QCOMPARE(code({ u"x"_s, u"--query"_s, u"tpye:b"_s, u"--message"_s, u"m"_s }), 2);
        QCOMPARE(code({ u"leak.word"_s, u"--severity"_s, u"fatal"_s }), 2);
        // A pool that the variable names and that is not there is none.
        QFile::remove(pool.line.pool());
        QCOMPARE(pool.line.run({ u"rules"_s }).code, 0);
        QCOMPARE(pool.line.run({ u"rules"_s, u"--pool"_s, pool.line.pool() }).code, 3);
    }

    void standardInputBesideAPool()
    {
        Pool pool;
        QCOMPARE(pool.line.run({ u"lint"_s, u"--stdin"_s, u"--json"_s }, R"({"id":"a","text":"x.py"})").objects().size(), 1);
    }

    void helpSaysIt()
    {
        Pool pool;
        for (const QString &verb : { u"lint"_s, u"rules"_s, u"suppress"_s, u"show"_s, u"list"_s, u"stats"_s })
            QVERIFY2(pool.line.runBare({ u"help"_s, verb }).out.contains("JSON"), qPrintable(verb));
        const QByteArray overview = pool.line.runBare({ u"help"_s }).out;
        QVERIFY(overview.contains("lint") && overview.contains("rules") && overview.contains("suppress"));
    }

    void nothingHostileReachesTheTerminal()
    {
        Pool pool;
        pool.line.run({ u"edit"_s, first, u"--title"_s, u"loud\x1b[2J\u202Eabc canary"_s });
        pool.line.run({ u"suppress"_s, pool.keyOf(first, u"leak.word"_s), u"--reason"_s, u"why\x1b[2J\r"_s, u"--author"_s, u"me\b"_s });
        pool.line.run({ u"rules"_s, u"x"_s, u"--pattern"_s, u"sings\\x1b?"_s, u"--message"_s, u"no\x1b[2J\u202E"_s });
        pool.line.environment.outputIsTerminal = true;
        for (const QStringList &arguments : { QStringList { u"lint"_s }, QStringList { u"lint"_s, u"--format"_s, u"sarif"_s }, QStringList { u"lint"_s, u"--format"_s, u"github"_s },
                 QStringList { u"lint"_s, u"--json"_s }, QStringList { u"rules"_s }, QStringList { u"rules"_s, u"user.x"_s }, QStringList { u"rules"_s, u"--json"_s },
                 QStringList { u"suppress"_s, u"--list"_s }, QStringList { u"suppress"_s, u"--list"_s, u"--json"_s }, QStringList { u"show"_s, first },
                 QStringList { u"lint"_s, u"--rules"_s, u"x\x1b[2J"_s }, QStringList { u"suppress"_s, u"\x1b[2J"_s, u"--reason"_s, u"x"_s } }) {
            const Ran ran = pool.line.run(arguments);
            QVERIFY2(CommandLine::isSafe(ran.out) && CommandLine::isSafe(ran.err), qPrintable(arguments.join(u' ')));
        }
    }
};

QTEST_GUILESS_MAIN(tst_cli_lintpool)
#include "tst_cli_lintpool.moc"
