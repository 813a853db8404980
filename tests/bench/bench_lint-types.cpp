// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench lint-types [--show RULE] [--count N] FOLDER…
//
// Reads every file of the folders that a format recognises and says, for each folder, as which type its memories read beside the
// type that they are stored as, and what share of them each rule of the families type and transfer flags. --show prints a sample
// of what one rule found, the same one in every run.

#include "services/domain/payload.h"
#include "services/exchange/registry.h"
#include "services/lint/lintitem.h"
#include "services/lint/registry.h"
#include "services/lint/ruleset.h"
#include "services/lint/typelikeness.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

/// Every memory that a folder yields, those of type trajectory made from its runs; equal records count once.
class Memories final : public exchange::RecordSink
{
public:
    std::vector<Memory> all;

    Result<void> add(exchange::Record record, exchange::RecordPosition) override
    {
        if (const auto *run = std::get_if<Trajectory>(&record))
            keep(trajectoryMemory(*run));
        else if (auto *memory = std::get_if<Memory>(&record))
            keep(std::move(*memory));
        return {};
    }
    void quarantine(Quarantined) override { }
    void read(qint64) override { }
    bool isCancelled() const override { return false; }

private:
    void keep(Memory memory)
    {
        const QByteArray identity = memory.sourceHash.isEmpty() ? memory.uuid.toUtf8() : memory.sourceHash;
        if (!identity.isEmpty() && m_known.contains(identity))
            return;
        m_known.insert(identity);
        all.push_back(std::move(memory));
    }

    QSet<QByteArray> m_known;
};

void readFile(const QString &path, Memories &memories)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const exchange::Format *format = exchange::sniff({ path, file.peek(exchange::Sample::sampleSize), file.size() });
    if (format)
        (void)format->read({ path, &file, file.size() }, memories); // what cannot be read is not measured
}

Memories readFolder(const QString &folder)
{
    Memories memories;
    if (QFileInfo(folder).isFile()) {
        readFile(folder, memories);
        return memories;
    }
    QStringList paths;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        paths.append(it.next());
    paths.sort();
    for (const QString &path : std::as_const(paths))
        readFile(path, memories);
    return memories;
}

struct Counted
{
    std::array<std::array<int, 4>, 4> reads {}; ///< [stored][read]
    std::array<int, 4> stored {};
    QMap<QString, std::array<int, 3>> memoriesWith; ///< rule -> memories with its heaviest finding at that level
    double ms = 0;
    qsizetype units = 0;
};

struct Shown
{
    QString rule;
    int count = 20;
};

void show(const Memory &memory, const Finding &finding)
{
    std::printf("--- %s [%s %s] %s\n    title: %s\n    description: %s\n    content: %s\n", qPrintable(finding.excerpt), qPrintable(name(memory.type)), qPrintable(name(finding.severity)),
        qPrintable(messageText(finding)), qPrintable(memory.title), qPrintable(memory.description.left(300)), qPrintable(memory.content.left(900)));
}

/// Of this thread: other work on the machine does not count.
double cpuMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Counted count(const std::vector<Memory> &memories, const RuleSet &rules, const Shown &shown)
{
    Counted counted;
    std::vector<std::pair<size_t, Finding>> found;
    LintContext context;
    context.today = QDate(2026, 11, 21);
    for (size_t i = 0; i < memories.size(); ++i) {
        const Memory &memory = memories[i];
        const LintItem item = lintItem(memory, {}, false);
        const TypeLikeness likeness = typeLikeness(measured(textForm(item.content), item.content.size()));
        ++counted.stored[size_t(memory.type)];
        ++counted.reads[size_t(memory.type)][size_t(likeness.best())];
        counted.units += item.content.size() + item.title.size() + item.description.size();
        const double before = cpuMilliseconds();
        const QList<Finding> findings = rules.lint(item, nullptr, context);
        counted.ms += cpuMilliseconds() - before;
        QMap<QString, Severity> heaviest;
        for (const Finding &finding : findings) {
            heaviest[finding.rule] = std::max(heaviest.value(finding.rule, Severity::Info), finding.severity);
            if (finding.rule == shown.rule)
                found.emplace_back(i, finding);
        }
        for (auto it = heaviest.cbegin(); it != heaviest.cend(); ++it)
            ++counted.memoriesWith[it.key()][size_t(it.value())];
    }
    std::shuffle(found.begin(), found.end(), std::mt19937(4));
    for (size_t i = 0; i < std::min(found.size(), size_t(shown.count)); ++i)
        show(memories[found[i].first], found[i].second);
    return counted;
}

void print(const QString &folder, const Counted &counted)
{
    int all = 0;
    for (int stored : counted.stored)
        all += stored;
    std::printf("\n%s: %d memories, %.1f us each of %lld characters\n  %-12s %7s | %10s %10s %10s %10s\n", qPrintable(QFileInfo(folder).fileName()), all, all ? counted.ms * 1000 / all : 0,
        all ? counted.units / all : 0LL, "stored as", "", "trajectory", "workflow", "summary", "insight");
    for (size_t i = 0; i < 4; ++i) {
        if (counted.stored[i] == 0)
            continue;
        std::printf("  %-12s %7d |", qPrintable(name(MemoryType(i))), counted.stored[i]);
        for (int reads : counted.reads[i])
            std::printf(" %10d", reads);
        std::printf("\n");
    }
    for (auto it = counted.memoriesWith.cbegin(); it != counted.memoriesWith.cend(); ++it) {
        const auto &levels = it.value();
        std::printf("  %-28s %6.2f %% at warning (%d), %6.2f %% at info (%d)%s\n", qPrintable(it.key()), 100.0 * levels[1] / all, levels[1], 100.0 * levels[0] / all, levels[0],
            levels[2] ? "; some at error" : "");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({ { u"show"_s, u"prints a sample of the findings of this rule"_s, u"rule"_s }, { u"count"_s, u"how many of them"_s, u"n"_s, u"20"_s } });
    parser.process(application);
    std::vector<Rule> both = typeRules();
    for (Rule &rule : transferRules())
        both.push_back(std::move(rule));
    const auto rules = RuleSet::make(std::move(both));
    if (!rules || parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "Which folders?\n");
        return 2;
    }
    const Shown shown { parser.value(u"show"_s), parser.value(u"count"_s).toInt() };
    for (const QString &folder : parser.positionalArguments())
        print(folder, count(readFolder(folder).all, **rules, shown));
    return 0;
}
