// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench evidence [FOLDER] [--signs]
//
// Sentences that people aligned by hand (tests/bench/data/evidence-*.jsonl) against what the program finds without any model:
// whether a right step is among the first three, and how well sentences without support are told. Those about the sample pool are
// always there; those about real runs need the FOLDER that holds them. --signs prints what the figure of support is made of.

#include "services/exchange/registry.h"
#include "services/exchange/waymarkrecord.h"
#include "services/lineage/claims.h"
#include "services/lineage/evidencefinder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

class Runs final : public exchange::RecordSink
{
public:
    QList<Trajectory> all;

    Result<void> add(exchange::Record record, exchange::RecordPosition) override
    {
        if (auto *run = std::get_if<Trajectory>(&record))
            all.append(std::move(*run));
        else if (auto *memory = std::get_if<Memory>(&record))
            memories.append(std::move(*memory));
        return {};
    }
    QList<Memory> memories;
    void quarantine(Quarantined) override { }
    void read(qint64) override { }
    bool isCancelled() const override { return false; }
};

Runs readRuns(const QString &path)
{
    Runs runs;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return runs;
    const exchange::Format *format = exchange::sniff({ path, file.peek(exchange::Sample::sampleSize), file.size() });
    if (format)
        (void)format->read({ path, &file, file.size() }, runs);
    return runs;
}

struct Tally
{
    int supported = 0;
    int inThree = 0;
    int truePositive = 0; ///< unsupported and told so
    int falsePositive = 0;
    int falseNegative = 0;

    double precision() const { return truePositive + falsePositive > 0 ? double(truePositive) / (truePositive + falsePositive) : 0; }
    double recall() const { return truePositive + falseNegative > 0 ? double(truePositive) / (truePositive + falseNegative) : 0; }
    double first() const { return supported > 0 ? double(inThree) / supported : 0; }
    int sentences() const { return supported + truePositive + falseNegative; }
};

void print(const char *name, const Tally &tally)
{
    std::printf("%-34s %3d sentences   right step among three %.2f   unsupported: precision %.2f recall %.2f\n", name, tally.sentences(), tally.first(), tally.precision(), tally.recall());
}

void printSigns(const QString &id, bool isSupported, const lineage::SupportSigns &s, const QString &text)
{
    std::printf("%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%d\t%s\n", qPrintable(id), int(isSupported), s.best, s.together, s.anywhere, s.passage, int(s.isGeneral), qPrintable(text.left(70)));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Real runs."_s);
    const QCommandLineOption labels(u"labels"_s, u"Files of sentences."_s, u"file"_s);
    const QCommandLineOption signsOption(u"signs"_s, u"Print what the figures are made of."_s);
    const QCommandLineOption pairs(u"pairs"_s, u"Print the signs of every sentence of the sample pool in every run."_s);
    parser.addOptions({ labels, signsOption, pairs });
    parser.process(application);

    QHash<QString, Trajectory> sample;
    QList<Memory> memories;
    for (const QString &file : QDir(u":/sample"_s).entryList({ u"*.jsonl"_s })) {
        const Runs runs = readRuns(u":/sample/"_s + file);
        memories += runs.memories;
        for (const Trajectory &run : runs.all)
            sample.insert(run.uuid, run);
    }
    if (parser.isSet(pairs)) {
        QMap<QString, std::shared_ptr<lineage::EvidenceFinder>> all;
        for (const Trajectory &run : sample)
            all.insert(run.uuid, std::make_shared<lineage::EvidenceFinder>(run));
        for (const Memory &memory : memories) {
            for (const Claim &claim : lineage::claimsOf(memory)) {
                for (auto it = all.begin(); it != all.end(); ++it) {
                    const bool same = sample[it.key()].task == memory.task && it.key() != memory.trajectory;
                    if (!same)
                        printSigns(memory.trajectory.left(8) + u':' + name(memory.type) + u':' + it.key().left(8) + (claim.isCommand ? u":c"_s : QString()), it.key() == memory.trajectory, (*it)->signs(claim), claim.text);
                }
            }
        }
        return 0;
    }
    QStringList files = parser.values(labels);
    if (files.isEmpty()) {
        for (const QString &file : QDir(QStringLiteral(WAYMARK_BENCH_DATA)).entryList({ u"evidence-*.jsonl"_s }))
            files.append(QStringLiteral(WAYMARK_BENCH_DATA) + u'/' + file);
    }
    const QString folder = parser.positionalArguments().value(0);
    QHash<QString, std::shared_ptr<lineage::EvidenceFinder>> finders;
    QMap<QString, Tally> tallies;
    Tally all;
    Tally chosenOn; // sentences on which words and weights were chosen
    Tally heldOut; // those that nobody looked at meanwhile: what the figures are worth
    int missing = 0;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QJsonObject label = QJsonDocument::fromJson(file.readLine()).object();
            if (label.isEmpty())
                continue;
            const QString runName = label.value("run"_L1).toString();
            const QString runFile = label.value("file"_L1).toString();
            const QString key = runName + runFile;
            if (!finders.contains(key)) {
                std::optional<Trajectory> run;
                if (!runName.isEmpty() && sample.contains(runName.section(u':', 1)))
                    run = sample.value(runName.section(u':', 1));
                else if (!runFile.isEmpty() && !folder.isEmpty()) {
                    const QList<Trajectory> runs = readRuns(folder + u'/' + runFile).all;
                    if (!runs.isEmpty())
                        run = runs.value(label.value("run_index"_L1).toInt());
                }
                finders.insert(key, run ? std::make_shared<lineage::EvidenceFinder>(*run) : nullptr);
            }
            const auto finder = finders.value(key);
            if (!finder) {
                ++missing;
                continue;
            }
            Claim claim;
            claim.text = label.value("sentence"_L1).toString();
            claim.end = claim.text.size();
            claim.isCommand = label.value("command"_L1).toBool();
            const ClaimEvidence evidence = finder->find(claim);
            const bool isSupported = label.value("supported"_L1).toBool();
            const bool saysSupported = evidence.support >= supportedFrom;
            const QJsonArray right = label.value("steps"_L1).toArray();
            bool isInThree = false;
            for (const StepSupport &near : finder->nearest(claim, 3))
                isInThree = isInThree || right.contains(near.step);
            const auto count = [&](Tally &tally) {
                tally.supported += isSupported;
                tally.inThree += isSupported && isInThree;
                tally.truePositive += !isSupported && !saysSupported;
                tally.falsePositive += isSupported && !saysSupported;
                tally.falseNegative += !isSupported && saysSupported;
            };
            count(all);
            count(QFileInfo(path).completeBaseName() == "evidence-d"_L1 ? heldOut : chosenOn);
            count(tallies[QFileInfo(path).completeBaseName() + (runName.isEmpty() ? u" real runs"_s : u" sample pool"_s)]);
            if (parser.isSet(signsOption)) {
                const lineage::SupportSigns s = finder->signs(claim);
                printSigns(label.value("id"_L1).toString(), isSupported, s, claim.text);
            }
        }
    }
    for (auto it = tallies.cbegin(); it != tallies.cend(); ++it)
        print(qPrintable(it.key()), *it);
    print("chosen on these", chosenOn);
    print("held out", heldOut);
    print("all", all);
    if (missing > 0)
        std::printf("%d sentences are about runs that are not here: name the folder that holds them.\n", missing);
    constexpr double firstLimit = 0.80;
    constexpr double unsupportedLimit = 0.75;
    const bool holds = all.first() >= firstLimit && all.precision() >= unsupportedLimit && all.recall() >= unsupportedLimit;
    std::printf("limits: right step among three at least 0.80, unsupported precision and recall at least 0.75: %s\n", holds ? "PASS" : "FAIL");
    return holds ? 0 : 1;
}
