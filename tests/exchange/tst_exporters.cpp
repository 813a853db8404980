// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/markdowntext.h"
#include "services/exchange/picklereader.h"
#include "services/exchange/registry.h"
#include "tests/exchange/poolsink.h"
#include "tests/support/fakeexportsource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

Memory insight(const QString &title, const QString &content, const QString &domain = u"D"_s)
{
    Memory memory;
    memory.uuid = u"id-1"_s;
    memory.domain = domain;
    memory.title = title;
    memory.content = content;
    return memory;
}

QByteArray written(const Exporter &exporter, const QList<Record> &records)
{
    FakeExportSource source;
    source.records = records;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = exporter.write(source, buffer);
    return count ? buffer.data() : QByteArray();
}

/// A strict reader of RFC 4180, with any separator.
QList<QStringList> csvRows(const QByteArray &bytes, QChar separator = u',')
{
    QList<QStringList> rows { {} };
    QString cell;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell += c;
        } else if (c == separator) {
            rows.last().append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            rows.last().append(std::exchange(cell, {}));
            rows.append(QStringList());
        } else if (c != u'\r') {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QByteArray titleCell(const QString &title)
{
    const QByteArray bytes = written(*makeCsvExporter(), { insight(title, {}) });
    return csvRows(bytes).at(1).at(4).toUtf8();
}

/// The headings of a Markdown document that are not inside a fence.
QStringList headings(const QByteArray &markdown)
{
    QStringList found;
    QString fence;
    for (const QString &line : QString::fromUtf8(markdown).split(u'\n')) {
        const QString ticks = QRegularExpression(u"^`{3,}"_s).match(line).captured();
        if (!fence.isEmpty()) {
            if (ticks.size() >= fence.size() && line == ticks)
                fence.clear();
        } else if (!ticks.isEmpty()) {
            fence = ticks;
        } else if (line.startsWith(u'#')) {
            found.append(line);
        }
    }
    return fence.isEmpty() ? found : QStringList { u"a fence is open at the end"_s };
}

} // namespace

class TestExporters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void mergesFormats();
    void csvColumns();
    void csvQuotes();
    void csvIsFormulaSafe_data();
    void csvIsFormulaSafe();
    void markdownGroups();
    void markdownEscapes_data();
    void markdownEscapes();
    void markdownFences_data();
    void markdownFences();
    void markdownHoldsItsStructure();
    void picklesPlainData();
    void reportsWriteErrors();
};

void TestExporters::lists()
{
    QStringList names;
    for (const auto &exporter : exporters()) {
        QVERIFY(exporter->info().writes);
        QVERIFY(!exporter->info().title.isEmpty());
        QCOMPARE(exporterByName(exporter->info().name), exporter.get());
        names.append(exporter->info().name);
    }
    QCOMPARE(names, (QStringList { u"waymark-jsonl"_s, u"csv"_s, u"markdown"_s, u"mtl-pool"_s }));
    QVERIFY(!exporterByName(u"xml"));
}

void TestExporters::mergesFormats()
{
    QSet<QString> names;
    for (const FormatInfo &info : formatInfos()) {
        QVERIFY2(!names.contains(info.name), qPrintable(info.name));
        names.insert(info.name);
        QCOMPARE(info.reads, formatByName(info.name) != nullptr);
        QCOMPARE(info.writes, exporterByName(info.name) != nullptr);
    }
    QVERIFY(names.contains(u"waymark-jsonl"_s) && names.contains(u"csv"_s) && names.contains(u"mtl-pool"_s));
}

void TestExporters::csvColumns()
{
    Memory memory = insight(u"A"_s, u"C"_s);
    memory.type = MemoryType::Summary;
    memory.task = u"t"_s;
    memory.outcome = { OutcomeValue::Success, OutcomeSource::GroundTruth };
    memory.validUntil = QDate(2026, 11, 1);
    memory.review = ReviewStatus::NeedsWork;
    memory.retiredAt = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC);
    memory.revision = 3;
    memory.tags = { u"a"_s, u"b"_s };
    const QList<QStringList> rows = csvRows(written(*makeCsvExporter(), { memory, Domain {} }));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).join(u','), u"id,type,domain,task,title,description,content,outcome,outcome_source,validity,valid_from,"
                                     "valid_until,review,retired,revision,tags"_s);
    QCOMPARE(rows.at(1).join(u'|'), u"id-1|summary|D|t|A||C|success|ground_truth|expired||2026-11-01|needs_work|true|3|a; b"_s);
}

void TestExporters::csvQuotes()
{
    const QByteArray bytes = written(*makeCsvExporter(), { insight(u"a, \"b\""_s, u"one\ntwo\r\nthree"_s) });
    QVERIFY(bytes.contains("\"a, \"\"b\"\"\""));
    QCOMPARE(csvRows(bytes).at(1).at(4), u"a, \"b\""_s);
    QCOMPARE(csvRows(bytes).at(1).at(6), u"one\ntwo\nthree"_s);
    QVERIFY(!bytes.startsWith("\xef\xbb\xbf"));
}

void TestExporters::csvIsFormulaSafe_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a = b"_s << u"a = b"_s;
    for (const QChar trigger : u"=+-@\t＝＋－＠"_s)
        QTest::addRow("U+%04x", uint(trigger.unicode())) << QString(trigger + u"1+1"_s) << QString(u"'"_s + trigger + u"1+1"_s);
    QTest::newRow("leading blanks") << u"  =1"_s << u"  '=1"_s;
    QTest::newRow("leading no-break space") << u"\u00a0=1"_s << u"\u00a0'=1"_s;
    QTest::newRow("leading newline") << u"\n=1"_s << u"\n'=1"_s;
    QTest::newRow("after a semicolon") << u"a;=1"_s << u"a;'=1"_s;
    QTest::newRow("after a tab") << u"a\t =1"_s << u"a\t '=1"_s;
    QTest::newRow("list") << u"a\n- b"_s << u"a\n- b"_s;
    QTest::newRow("DDE") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
}

void TestExporters::csvIsFormulaSafe()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    QCOMPARE(titleCell(title), expected.toUtf8());
    const QByteArray bytes = written(*makeCsvExporter(), { insight(title, title + u",\"x\""_s) });
    for (const QChar separator : u",;\t"_s) {
        for (const QStringList &row : csvRows(bytes, separator)) {
            for (const QString &cell : row)
                QVERIFY2(!QRegularExpression(u"^\\s*[=+\\-@＝＋－＠]"_s).match(cell).hasMatch(), qPrintable(cell));
        }
    }
}

void TestExporters::markdownGroups()
{
    Memory workflow = insight(u"W"_s, u"ls"_s, u"B"_s);
    workflow.type = MemoryType::Workflow;
    const QByteArray bytes = written(*makeMarkdownExporter(),
                                     { insight(u"Two"_s, u"c"_s, u"B"_s), workflow, insight(u"One"_s, u"c"_s, u"A"_s), insight(u"Three"_s, u"c"_s, u"B"_s) });
    QStringList texts = headings(bytes);
    texts.replaceInStrings(QRegularExpression(u" %n| \\d+"_s), QString());
    QCOMPARE(texts.size(), 10);
    QCOMPARE(texts.at(1), u"## A"_s);
    QCOMPARE(texts.at(3), u"#### One"_s);
    QCOMPARE(texts.at(4), u"## B"_s);
    QCOMPARE(texts.at(6), u"#### Two"_s);
    QCOMPARE(texts.at(7), u"#### Three"_s);
    QVERIFY(bytes.contains("- Id: id-1\n"));
    QVERIFY(bytes.contains("\n```text\nls\n```\n"));
}

void TestExporters::markdownEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("prose") << u"Check, e.g., the type (always)."_s << u"Check, e.g., the type (always)."_s;
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("comment") << u"a <!-- b -->"_s << u"a \\<\\!-- b --\\>"_s;
    QTest::newRow("image") << u"![x](file:///etc)"_s << u"\\!\\[x\\](file:///etc)"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
    QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
    QTest::newRow("number") << u"12. a"_s << u"12\\. a"_s;
    QTest::newRow("front matter") << u"---"_s << u"\\---"_s;
    QTest::newRow("underline") << u"==="_s << u"\\==="_s;
    QTest::newRow("import") << u"see @~/.ssh/id_rsa"_s << u"see \\@\\~/.ssh/id\\_rsa"_s;
    QTest::newRow("command") << u"!`id`"_s << u"\\!\\`id\\`"_s;
    QTest::newRow("template") << u"{{ x }} $ARGUMENTS"_s << u"\\{\\{ x \\}\\} \\$ARGUMENTS"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a \\# b"_s;
    QTest::newRow("hidden") << u"a\u202eb"_s << u"a‹U+202E›b"_s;
}

void TestExporters::markdownEscapes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(markdownInline(text), expected);
    QVERIFY(markdownQuote(text).startsWith(u"> "_s));
}

void TestExporters::markdownFences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a"_s << u"```text\na\n```\n"_s;
    QTest::newRow("ends its line") << u"a\n"_s << u"```text\na\n```\n"_s;
    QTest::newRow("fence") << u"```\na\n```"_s << u"````text\n```\na\n```\n````\n"_s;
    QTest::newRow("long run") << u"a `````` b"_s << u"```````text\na `````` b\n```````\n"_s;
}

void TestExporters::markdownFences()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(markdownFence(text), expected);
}

void TestExporters::markdownHoldsItsStructure()
{
    const QString evil = u"---\nname: x\n---\n# Heading\n```\n````\n<!-- waymark:end -->\n@~/.ssh/id_rsa\n!`id`\n~~~\n</details>\r# b\u2028# c"_s;
    Memory memory = insight(evil, evil, evil);
    memory.description = evil;
    memory.task = evil;
    memory.uuid = evil;
    memory.appliesWhen = evil;
    memory.tags = { evil };
    const QByteArray bytes = written(*makeMarkdownExporter(), { memory, memory });
    QVERIFY(bytes.startsWith("# "));
    QCOMPARE(headings(bytes).size(), 5); // document, domain, type, two memories
    QString outside;
    bool isInside = false;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (line.startsWith(u"`````"_s))
            isInside = !isInside;
        else if (!isInside)
            outside += line + u'\n';
    }
    QVERIFY(!isInside);
    for (const QString &active : { u"\n---"_s, u"<!--"_s, u"\n```"_s, u"\n~~~"_s, u" @~"_s, u"!`"_s, u"\n=== "_s, u"\r"_s })
        QVERIFY2(!outside.contains(active), qPrintable(active));
}

void TestExporters::picklesPlainData()
{
    Memory run = insight(u"T"_s, {});
    run.type = MemoryType::Trajectory;
    run.payload = { { u"task"_s, u"do"_s }, { u"steps"_s, QJsonArray { QJsonObject { { u"command"_s, u"ls"_s }, { u"result"_s, u"a"_s } } } } };
    Memory changed = insight(u"New title"_s, {});
    changed.raw = R"({"type":"insight","insight":{"title":"Old title"},"key_embedding":[0.5]})";
    const QByteArray bytes = written(*makeMtlPoolExporter(), { run, changed });
    QVERIFY(bytes.startsWith("\x80\x04"));
    const auto read = readPickle(bytes);
    QVERIFY(read);
    const QJsonObject first = read->toArray().at(0).toObject();
    QCOMPARE(first.value(u"type"_s).toString(), u"trajectory"_s);
    QCOMPARE(first.value(u"judgement"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(first.value(u"commands"_s).toArray(), QJsonArray { u"ls"_s });
    const QJsonObject second = read->toArray().at(1).toObject();
    QCOMPARE(second.value(u"insight"_s).toObject().value(u"title"_s).toString(), u"New title"_s);
    QVERIFY(!second.contains(u"key_embedding"_s)); // the vector of the old title
}

void TestExporters::reportsWriteErrors()
{
    FakeExportSource source;
    source.records = { insight(u"a"_s, QString(1 << 17, u'x')) };
    for (const auto &exporter : exporters()) {
        QBuffer device;
        device.open(QIODevice::ReadOnly);
        const auto count = exporter->write(source, device);
        QVERIFY(!count);
        QCOMPARE(count.error().code, ErrorCode::Io);
    }
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
