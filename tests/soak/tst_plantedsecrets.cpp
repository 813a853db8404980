// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/servicebench.h"
#include "tests/support/secretsamples.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::Lot;
using test::ServiceBench;
using test::take;
using test::TempPool;

namespace {

/// A secret as it stands in a text.
struct Planted
{
    QByteArray form;
    QString line;
    QString needle; ///< as it was formed
    QString value; ///< as it is used
};

QList<Planted> plant(Lot &lot, int samples)
{
    QList<Planted> all;
    for (const test::SecretKind &kind : test::secretKinds()) {
        for (const QByteArray &form : test::secretForms()) {
            for (int i = 0; i < samples; ++i) {
                const test::PlantedSecret secret = kind.make(lot);
                const test::FormedSecret formed = test::inForm(form, secret, lot);
                if (formed.text.contains('\0'))
                    continue; // no text of a run
                const QByteArray needle = formed.text.mid(formed.start, formed.end - formed.start);
                all.append({ form, QString::fromUtf8(formed.text), QString::fromUtf8(needle), QString::fromUtf8(secret.value) });
            }
        }
    }
    return all;
}

/// Every string in a body, as whoever reads it as JSON has it.
void collect(const QJsonValue &value, QString &texts)
{
    if (value.isString())
        texts += value.toString() + u'\n';
    for (const QJsonValue &each : value.toArray())
        collect(each, texts);
    for (const QJsonValue &each : value.toObject())
        collect(each, texts);
}

/// The parts of a long value that a cut through it would leave.
QStringList partsOf(const Planted &planted)
{
    QStringList parts { planted.needle, planted.value };
    if (planted.form == "plain" && planted.value.size() >= 32 && !planted.value.contains(u' ') && !planted.value.contains(u'\n'))
        parts += { planted.value.right(20), planted.value.mid(planted.value.size() / 2 - 10, 20) };
    return parts;
}

} // namespace

/// S1: nothing that looks like a secret reaches the server, wherever in a run or a memory it stands and however a prompt is cut.
class tst_PlantedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverReachTheServer_data();
    void neverReachTheServer();
};

void tst_PlantedSecrets::neverReachTheServer_data()
{
    QTest::addColumn<qint64>("context");
    QTest::addColumn<int>("lineLength"); ///< of what stands around a secret
    QTest::newRow("whole") << qint64(128'000) << 0;
    QTest::newRow("cut") << qint64(6'000) << 260;
}

void tst_PlantedSecrets::neverReachTheServer()
{
    QFETCH(const qint64, context);
    QFETCH(const int, lineLength);
    FaultServer server;
    const auto always = [](const char *verb) { return QJsonObject { { u"steps"_s, QJsonArray { QJsonObject { { QString::fromLatin1(verb), QJsonObject() } } } } }; };
    QJsonObject embeddings = always("embed");
    embeddings.insert(u"path"_s, u"/embeddings"_s);
    QVERIFY(server.start({ { u"routes"_s, QJsonObject { { u"planted"_s, QJsonArray { embeddings, always("fit") } } } } }));

    Lot lot(20261121);
    const QList<Planted> all = plant(lot, 1);
    QVERIFY(all.size() > 500);
    TempPool pool;
    QList<Trajectory> runs;
    QList<Memory> memories;
    constexpr qsizetype ofRun = 60;
    const auto lines = [&](qsizetype from, qsizetype count) {
        QString text;
        for (qsizetype i = from; i < std::min(from + count, all.size()); ++i) {
            for (int filled = 0; filled < lineLength; filled += 24)
                text += u"the build goes on here. "_s;
            text += all.at(i).line + u'\n';
        }
        return text;
    };
    for (qsizetype from = 0; from < all.size(); from += ofRun) {
        const int number = int(runs.size()) + 1;
        Trajectory run = test::makeTrajectory(number);
        run.verdicts = { { OutcomeSource::GroundTruth, true, {}, {}, run.started } };
        run.taskText = u"Mend it.\n"_s + lines(from, 3);
        run.steps.clear();
        Step step;
        step.thought = lines(from + 3, 4);
        step.text = lines(from + 7, 4);
        step.calls = { { u"c"_s, u"bash"_s, QJsonObject { { u"command"_s, lines(from + 11, 4) } } } };
        step.results = { { u"c"_s, lines(from + 15, 30), false } };
        run.steps.append(step);
        step = {};
        step.results = { { u"c"_s, lines(from + 45, 15), true } };
        run.steps.append(step);
        runs.append(run);
        take(test::importBytes(pool, test::jsonLine(run)));
        Memory memory = test::makeMemory(1'000 + number);
        memory.payload = { { u"title"_s, all.at(from).line }, { u"description"_s, lines(from + 1, 1) }, { u"content"_s, lines(from + 2, 20) } };
        fillFromPayload(memory);
        memories.append(memory);
        take(test::importBytes(pool, test::jsonLine(memory)));
    }
    pool.close();

    ServiceBench bench(pool.path(), { test::faultEndpoint(server, u"planted"_s) });
    take(bench.start());
    jobs::JobSettings settings = test::settingsFor(bench.endpoints.first());
    settings.contextTokens = context;
    settings.outputTokens = 500;
    QStringList jobs { bench.add(JobKind::Judge, test::itemsOf(runs), settings).uuid };
    for (const QString &type : { u"workflow"_s, u"summary"_s, u"insight"_s })
        jobs.append(bench.add(JobKind::Generate, test::itemsOf(runs, type), settings).uuid);
    QList<JobItem> each;
    QList<JobItem> pairs;
    QList<JobItem> tasks;
    JobItem batch;
    batch.kind = TargetKind::Memory;
    for (qsizetype i = 0; i < memories.size(); ++i) {
        JobItem item;
        item.kind = TargetKind::Memory;
        item.target = memories.at(i).uuid;
        each.append(item);
        batch.target += item.target + u' ';
        item.kind = TargetKind::Pair;
        item.other = memories.at((i + 1) % memories.size()).uuid;
        pairs.append(item);
        item = {};
        item.kind = TargetKind::Text;
        item.target = runs.at(i).taskText;
        item.part = u"insight"_s;
        tasks.append(item);
    }
    jobs.append(bench.add(JobKind::Generalise, each, settings).uuid);
    jobs.append(bench.add(JobKind::Categorise, each, settings).uuid);
    jobs.append(bench.add(JobKind::Adjudicate, pairs, settings).uuid);
    jobs.append(bench.add(JobKind::Plan, tasks, settings).uuid);
    jobs.append(bench.add(JobKind::Embed, { batch }, settings).uuid);
    for (const QString &job : std::as_const(jobs)) {
        QVERIFY(bench.untilOver(job));
        const auto over = bench.job(job);
        QVERIFY2(over.counts.done > over.counts.failed, qPrintable(name(over.kind) + u": "_s + over.note + bench.items(job).first().error));
    }

    const QList<QJsonObject> requests = server.requests(u"planted"_s);
    QVERIFY(requests.size() > 8 * runs.size() - runs.size());
    QString sent;
    for (const QJsonObject &request : requests) {
        sent += request[u"target"].toString() + u'\n';
        collect(QJsonDocument::fromJson(request[u"body"].toString().toUtf8()).object(), sent);
    }
    QVERIFY(sent.contains("[secret:"_L1));
    QCOMPARE(sent.contains("characters left out"_L1), lineLength > 0);
    // Whoever means to read it takes colours and invisible characters out.
    sent += QString(sent).remove(QRegularExpression(u"[\\x{fffd}\\x{1b}]\\[[0-9;]*m|[\\x{200b}\\x{2060}]"_s));
    QMap<QByteArray, int> leaked;
    for (const Planted &planted : all) {
        const QStringList parts = partsOf(planted);
        if (std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return sent.contains(part); })) {
            ++leaked[planted.form];
            qInfo("leaked as %s: %s", planted.form.constData(), qUtf8Printable(planted.line.left(160).toHtmlEscaped()));
        }
    }
    int count = 0;
    for (const int ofForm : std::as_const(leaked))
        count += ofForm;
    qInfo("%lld secrets in %lld forms, %lld requests with %lld characters: %d reached the server", static_cast<long long>(all.size()), static_cast<long long>(test::secretForms().size()),
        static_cast<long long>(requests.size()), static_cast<long long>(sent.size()), count);
    QCOMPARE(leaked.value("plain"), 0);
    QVERIFY(count * 200 <= all.size()); // the recall that is promised: 99.5 %
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_PlantedSecrets)
#include "tst_plantedsecrets.moc"
