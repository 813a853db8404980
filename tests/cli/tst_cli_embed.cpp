// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/registry.h"
#include "tests/cli/commandline.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

namespace {

using Rows = std::vector<std::vector<double>>;

/// A matrix as NumPy writes it.
template <typename Real>
QByteArray npy(const Rows &rows, const QByteArray &descr)
{
    const size_t columns = rows.empty() ? 2 : rows.front().size();
    QByteArray header = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + QByteArray::number(qsizetype(rows.size())) + ", " + QByteArray::number(qsizetype(columns)) + "), }";
    while ((10 + header.size() + 1) % 64 != 0)
        header += ' ';
    header += '\n';
    QByteArray bytes("\x93NUMPY\x01\x00", 8);
    bytes += char(header.size() & 0xff);
    bytes += char(header.size() >> 8);
    bytes += header;
    for (const auto &row : rows) {
        for (const double value : row) {
            const Real real = Real(value);
            bytes.append(reinterpret_cast<const char *>(&real), sizeof real);
        }
    }
    return bytes;
}

QByteArray npy(const Rows &rows)
{
    return npy<float>(rows, "<f4");
}

} // namespace

/// waymark embed: vectors from files, and what can be asked by them.
class tst_cli_embed : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_line;

    QByteArray allIds() const { return (rounding + u'\n' + unicode + u'\n' + hostile + u'\n' + workflow + u'\n').toUtf8(); }
    QStringList given(const QByteArray &vectors, const QByteArray &ids, const QString &space = u"openai:small"_s)
    {
        return { u"embed"_s, u"--space"_s, space, u"--vectors"_s, m_line->write(u"v.npy"_s, vectors), u"--ids"_s, m_line->write(u"ids.txt"_s, ids) };
    }
    Ran store(const QByteArray &vectors, const QByteArray &ids, const QStringList &more = {}) { return m_line->run(given(vectors, ids) + more); }
    QJsonObject stored(const QByteArray &vectors, const QByteArray &ids, const QStringList &more = {}) { return store(vectors, ids, more + QStringList { u"--json"_s }).object(); }
    static QString text(const QJsonObject &object)
    {
        return u"%1 %2/%3/%4"_s.arg(object.value("space"_L1).toString()).arg(object.value("embedded"_L1).toInt(-1)).arg(object.value("outdated"_L1).toInt(-1)).arg(object.value("skipped"_L1).toInt(-1));
    }
    Ran fill(const QString &space) { return m_line->run({ u"embed"_s, u"--space"_s, space, u"--json"_s }); }
    /// The titles of the hits with their cosines.
    QString hits(const QStringList &question)
    {
        const Ran ran = m_line->run(QStringList { u"retrieve"_s, u"--space"_s, u"openai:small:2"_s, u"--json"_s } + question);
        if (ran.code != 0)
            return QString::fromUtf8(ran.err);
        QStringList lines;
        for (const QJsonValue hit : ran.object().value("hits"_L1).toArray())
            lines.append(hit.toObject().value("id"_L1).toString().left(8) + u' ' + QString::number(hit.toObject().value("cosine"_L1).toDouble(), 'f', 3));
        return lines.join(u", "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        QCOMPARE(m_line->makePool().code, 0);
    }

    void lexicalStoresNothing()
    {
        const Ran ran = m_line->run({ u"embed"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        QCOMPARE(CommandLine::fields(ran.object()), QStringList({ u"embedded"_s, u"outdated"_s, u"skipped"_s, u"space"_s }));
        QCOMPARE(text(ran.object()), u"lexical 4/0/0"_s);
        QVERIFY(m_line->run({ u"embed"_s }).out.contains("4 memories"));
        QCOMPARE(store(npy({ { 1, 0 } }), rounding.toUtf8(), { u"--space"_s, lexicalName() }).code, 2);
    }
    static QString lexicalName() { return u"lexical"_s; }

    void vectorsFromFiles()
    {
        QCOMPARE(text(stored(npy({ { 3, 4 }, { 0, 2 }, { 1, 0 } }), (rounding + u'\n' + unicode + u"\r\n"_s + workflow).toUtf8())), u"openai:small:2 3/0/1"_s);
        // Known by the question's own text: the title of a memory.
        QCOMPARE(hits({ u"--task"_s, u"Round once"_s }), u"11111111 1.000, 22222222 0.800"_s);
        QCOMPARE(hits({ u"--task"_s, u"Round once"_s, u"--type"_s, u"workflow"_s }), u"33334444 0.600"_s);
        // The same again changes nothing; others take their place.
        QCOMPARE(text(stored(npy({ { 3, 4 } }), rounding.toUtf8())), u"openai:small:2 0/0/1"_s);
        QCOMPARE(text(stored(npy<double>({ { 1, 0 } }, "<f8"), rounding.toUtf8())), u"openai:small:2 1/0/1"_s);
        QCOMPARE(hits({ u"--task"_s, u"Round once"_s }), u"11111111 1.000, 22222222 0.000"_s);
    }

    void questions()
    {
        QCOMPARE(store(npy({ { 1, 0 }, { 0, 1 } }), (rounding + u'\n' + unicode).toUtf8()).code, 0);
        QVERIFY(hits({ u"--task"_s, u"what to do"_s }).contains(u"holds no vector of this text"_s));
        const QStringList texts { u"embed"_s, u"--space"_s, u"openai:small"_s, u"--query-vectors"_s, m_line->write(u"q.npy"_s, npy({ { 0, 5 }, { 1, 1 } })), u"--query-texts"_s,
            m_line->write(u"q.txt"_s, "what to do\n\"two\\nlines \\u6f22\"\n") };
        const Ran ran = m_line->run(texts);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("Other texts embedded: 2."));
        QCOMPARE(hits({ u"--task"_s, u"what to do"_s }), u"22222222 1.000, 11111111 0.000"_s);
        QCOMPARE(hits({ u"--task"_s, u"two\nlines 漢"_s }), u"11111111 0.707, 22222222 0.707"_s);
    }

    void outdatedAndFilled()
    {
        QCOMPARE(text(stored(npy({ { 1, 0 }, { 0, 1 } }), (rounding + u'\n' + unicode).toUtf8())), u"openai:small:2 2/0/2"_s);
        QCOMPARE(m_line->run({ u"edit"_s, rounding, u"--title"_s, u"Round twice"_s }).code, 0);
        const Ran outdated = fill(u"openai:small"_s);
        QCOMPARE(text(outdated.object()), u"openai:small:2 0/1/2"_s);
        QVERIFY(outdated.err.contains("edited since"));
        QCOMPARE(m_line->run({ u"undo"_s }).code, 0);
        QCOMPARE(text(fill(u"openai:small:2"_s).object()), u"openai:small:2 0/0/2"_s);
        // The new text is one that the space knows.
        QCOMPARE(m_line->run({ u"embed"_s, u"--space"_s, u"openai:small"_s, u"--query-vectors"_s, m_line->write(u"q.npy"_s, npy({ { 1, 1 } })), u"--query-texts"_s, m_line->write(u"q.txt"_s, "Round twice\n") }).code, 0);
        QCOMPARE(m_line->run({ u"edit"_s, rounding, u"--title"_s, u"Round twice"_s }).code, 0);
        QCOMPARE(text(fill(u"openai:small"_s).object()), u"openai:small:2 1/0/2"_s);
    }

    void recipes()
    {
        QCOMPARE(text(stored(npy({ { 1, 0 } }), rounding.toUtf8(), { u"--key"_s, u"full"_s })), u"openai:small:2:full 1/0/3"_s);
        QCOMPARE(text(stored(npy({ { 1, 0 } }), rounding.toUtf8())), u"openai:small:2:full 0/0/3"_s);
        QCOMPARE(text(stored(npy({ { 1, 0 } }), rounding.toUtf8(), { u"--key"_s, u"paper"_s })), u"openai:small:2 1/0/3"_s);
        QCOMPARE(m_line->run({ u"retrieve"_s, u"--space"_s, u"openai:small:2:full"_s, u"--key"_s, u"full"_s, u"--task"_s, u"Round once\nRound at the end only."_s }).code, 0);
    }

    void findingsFollow()
    {
        m_line->environment.lintRules = waymark::lint::builtInRules;
        QCOMPARE(store(npy({ { 1, 0 } }), rounding.toUtf8()).code, 0);
        const auto outdated = [&] { return m_line->run({ u"lint"_s, u"--rules"_s, u"form.outdated-embedding"_s, u"--json"_s, u"--fail-on"_s, u"never"_s }).objects().size(); };
        QCOMPARE(outdated(), 0);
        QCOMPARE(m_line->run({ u"edit"_s, rounding, u"--title"_s, u"Round twice"_s }).code, 0);
        QCOMPARE(outdated(), 1);
        QCOMPARE(store(npy({ { 0, 1 } }), rounding.toUtf8()).code, 0);
        QCOMPARE(outdated(), 0);
    }

    void noModelYet()
    {
        const Ran ran = m_line->run({ u"embed"_s, u"--space"_s, u"openai:text-embedding-3-small"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY(ran.err.contains("--vectors") && ran.err.contains("import --space"));
        QCOMPARE(m_line->run({ u"embed"_s, u"--space"_s, u"mine"_s }).code, 3);
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("vectors");
        QTest::addColumn<QByteArray>("ids");
        QTest::addColumn<QByteArray>("said");
        const QByteArray id = rounding.toUtf8() + '\n';
        const QByteArray other = unicode.toUtf8() + '\n';
        QTest::newRow("zero") << npy({ { 1, 0 }, { 0, 0 } }) << QByteArray(id + other) << QByteArray("Row 2 of");
        QTest::newRow("not a number") << npy({ { 1, std::nan("") } }) << id << QByteArray("Row 1 of");
        QTest::newRow("unknown id") << npy({ { 1, 0 }, { 1, 0 } }) << QByteArray(id + "11111111-0000-4000-8000-00000000000f\n") << QByteArray("ids.txt:2: ");
        QTest::newRow("a prefix") << npy({ { 1, 0 } }) << QByteArray("11111111\n") << QByteArray("ids.txt:1: ");
        QTest::newRow("empty line") << npy({ { 1, 0 }, { 1, 0 } }) << QByteArray(id + "\n") << QByteArray("ids.txt:2: ");
        QTest::newRow("twice") << npy({ { 1, 0 }, { 1, 0 } }) << QByteArray(id + id) << QByteArray("ids.txt:2: ");
        QTest::newRow("fewer ids") << npy({ { 1, 0 }, { 1, 0 } }) << id << QByteArray("2 vectors");
        QTest::newRow("more ids") << npy({ { 1, 0 } }) << QByteArray(id + other) << QByteArray("2 lines");
        QTest::newRow("no vectors") << npy({}) << QByteArray() << QByteArray("no vectors");
        QTest::newRow("bytes") << npy<quint8>({ { 1, 0 } }, "|u1") << id << QByteArray("floating-point");
        QTest::newRow("no matrix") << QByteArray("hello") << id << QByteArray("v.npy");
        QTest::newRow("cut off") << npy({ { 1, 0 } }).chopped(3) << id << QByteArray("v.npy");
        QTest::newRow("no UTF-8") << npy({ { 1, 0 } }) << QByteArray("\xff\xfe\n") << QByteArray("ids.txt:1: ");
    }

    void wrongFiles()
    {
        QFETCH(QByteArray, vectors);
        QFETCH(QByteArray, ids);
        QFETCH(QByteArray, said);
        const Ran ran = store(vectors, ids);
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(ran.err.contains(said), ran.err.constData());
        // Nothing was stored, not even the space.
        QCOMPARE(fill(u"openai:small"_s).code, 4);
        QVERIFY(store(vectors, ids, { u"--json"_s }).error().value("file"_L1).toString().startsWith(m_line->folder.path()));
    }

    void wrongUsage()
    {
        const QString file = m_line->write(u"v.npy"_s, npy({ { 1, 0 } }));
        QCOMPARE(m_line->run({ u"embed"_s, u"--space"_s, u"mine"_s, u"--vectors"_s, file }).code, 2);
        QCOMPARE(m_line->run({ u"embed"_s, u"--space"_s, u"mine"_s, u"--query-vectors"_s, file }).code, 2);
        QCOMPARE(m_line->run({ u"embed"_s, u"--space"_s, u""_s }).code, 2);
        QCOMPARE(m_line->run({ u"embed"_s, u"--key"_s, u"other"_s }).code, 2);
        QCOMPARE(store(npy({ { 1, 0 } }), rounding.toUtf8()).code, 0);
        const Ran dimensions = m_line->run(given(npy({ { 1, 0, 0 } }), rounding.toUtf8(), u"openai:small:2"_s));
        QCOMPARE(dimensions.code, 2);
        QVERIFY(dimensions.err.contains("3 dimensions"));
        // Another space of that model is what is meant without the dimensions.
        QCOMPARE(text(m_line->run(given(npy({ { 1, 0, 0 } }), rounding.toUtf8()) + QStringList { u"--json"_s }).object()), u"openai:small:3 1/0/3"_s);
        // Which of the two is not said then.
        QCOMPARE(fill(u"openai:small"_s).code, 2);
        QCOMPARE(m_line->run({ u"retrieve"_s, u"--space"_s, u"openai:small"_s, u"--task"_s, u"Round once"_s }).code, 2);
        QCOMPARE(text(m_line->run(given(npy({ { 1, 0, 0 } }), rounding.toUtf8(), u"mine"_s) + QStringList { u"--json"_s }).object()), u"mine 1/0/3"_s);
        const Ran recipe = m_line->run(given(npy({ { 1, 0 } }), rounding.toUtf8(), u"mine:full"_s) + QStringList { u"--key"_s, u"paper"_s });
        QCOMPARE(recipe.code, 2);
    }

    void cancelled()
    {
        m_line->environment.cancel.cancel();
        const Ran ran = store(npy({ { 1, 0 } }), rounding.toUtf8());
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_cli_embed)
#include "tst_cli_embed.moc"
