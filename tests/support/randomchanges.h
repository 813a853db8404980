// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/evidence.h"
#include "services/curation/savedsearches.h"
#include "services/curation/undo.h"
#include "tests/support/curationpool.h"

#include <random>

namespace waymark::test {

/// Makes random changes to a pool, the same ones for the same seed. Each step moves the clock by a minute.
class RandomChanges
{
public:
    RandomChanges(FixedClock &clock, quint32 seed)
        : m_clock(clock)
        , m_random(seed)
    {
    }

    int importSize = 6; ///< memories in an import, at most
    std::function<void(const PoolChange &)> onBatch; ///< after each committed batch of an import

    /// One change; true when it left one in the journal.
    bool step(storage::PoolFile &pool)
    {
        m_clock.set(m_clock.now().addSecs(60));
        const QList<MemoryId> all = ids(pool);
        const int kind = all.size() < 4 ? 0 : below(20);
        const auto context = contextOf(pool, m_clock, pick({ QStringLiteral("ada"), QStringLiteral("bob") }), pick({ QString(), QStringLiteral("because") }));
        switch (kind) {
        case 0:
        case 1:
        case 2:
            return import(pool);
        case 3:
        case 4:
            return done(curation::decide(context, some(all), ReviewStatus(below(4)), std::nullopt));
        case 5:
        case 6:
        case 7:
        case 8:
            return done(curation::edit(context, anEdit(one(all))));
        case 9:
        case 10:
            return done(curation::editTags(context, some(all), { { pick({ QStringLiteral("red"), QStringLiteral("blue"), QStringLiteral("a;\"b") }) }, { QStringLiteral("green") } }));
        case 11:
        case 12:
            return done(curation::retire(context, some(all)));
        case 13:
            return done(curation::reinstate(context, some(all)));
        case 14:
        case 15:
            return done(curation::supersede(context, some(all), one(all)));
        case 16:
        case 17:
            return done(curation::setValidity(context, some(all), aSpan()));
        case 18:
            return ruling(pool, context, one(all));
        default:
            return savedSearch(pool, context);
        }
    }

    static QList<MemoryId> ids(storage::PoolFile &pool)
    {
        QList<MemoryId> list;
        storage::Statement rows(pool.database(), QStringLiteral("SELECT id FROM memory ORDER BY id"));
        while (rows.step())
            list.append(MemoryId { rows.integer(0) });
        return list;
    }

    int below(int end) { return int(m_random() % quint32(end)); }

    bool import(storage::PoolFile &pool)
    {
        QByteArray bytes;
        const int count = 1 + below(importSize);
        QList<Memory> memories;
        for (int i = 0; i < count; ++i) {
            Memory memory = makeMemory(++m_number, someText(), domainName());
            if (below(2)) {
                memory.task = QStringLiteral("task-%1").arg(below(6));
                memory.taskText = QStringLiteral("Text of %1").arg(memory.task);
            }
            if (below(3) == 0)
                memory.tags = { QStringLiteral("green"), QStringLiteral("red") };
            // Before and after its successor in the file, and one that comes nowhere.
            if (below(4) == 0)
                memory.supersededBy = makeMemory(m_number + below(3)).uuid;
            if (memory.supersededBy == memory.uuid)
                memory.supersededBy.clear();
            memories.append(memory);
        }
        const int kind = below(3);
        if (kind == 0) {
            const Trajectory run = makeTrajectory(++m_number, domainName());
            bytes += jsonLine(run);
            for (Memory &memory : memories)
                memory.trajectory = run.uuid;
        }
        for (const Memory &memory : std::as_const(memories)) {
            bytes += jsonLine(memory);
            if (below(4) == 0)
                bytes += jsonLine(Decision { {}, memory.uuid, 1, QStringLiteral("eve"), ReviewStatus::Accepted, {}, 2.5, m_clock.now() });
        }
        if (memories.size() > 1 && below(2))
            bytes += jsonLine(Relation { {}, memories.at(0).uuid, memories.at(1).uuid, RelationKind::ConflictsWith, 0.5, QStringLiteral("rule"), {}, {}, m_clock.now() });
        if (kind == 1)
            bytes += jsonLine(SavedSearch { {}, QStringLiteral("imported %1").arg(below(8)), QStringLiteral("is:retired"), below(4) });
        Import import;
        import.hooks.changed = onBatch;
        const auto report = importBytes(pool, m_clock, bytes, import);
        if (!report)
            qFatal("import: %s (%s)", qPrintable(report.error().message), qPrintable(report.error().detail));
        return report->change.isValid();
    }

private:
    template<typename T>
    T pick(std::initializer_list<T> list)
    {
        return *(list.begin() + below(int(list.size())));
    }

    QString someText()
    {
        return pick({ QStringLiteral("Round once"), QStringLiteral("Don’t “quote”; -- DROP TABLE"), QStringLiteral("日本語のメモ"), QStringLiteral("naïve café ½"),
                      QStringLiteral("a\nb\tc"), QStringLiteral("\"json\": {}"), QString(QStringLiteral("lone ") + QChar(0xd800) + QStringLiteral(" half")),
                      QString(QChar(0xfeff) + QStringLiteral("mark")), QString(QStringLiteral("nul ") + QChar(0) + QStringLiteral(" inside")) })
            + QStringLiteral(" %1").arg(below(1000));
    }

    QString domainName() { return pick({ QStringLiteral("payments"), QStringLiteral("swe"), QStringLiteral("notes %1").arg(below(6)), QStringLiteral("日本") }); }

    MemoryId one(const QList<MemoryId> &all) { return all.at(below(int(all.size()))); }

    QList<MemoryId> some(const QList<MemoryId> &all)
    {
        QList<MemoryId> list;
        for (int i = 1 + below(4); i > 0; --i) {
            if (const MemoryId id = one(all); !list.contains(id))
                list.append(id);
        }
        return list;
    }

    MemoryEdit anEdit(MemoryId id)
    {
        MemoryEdit edit;
        edit.id = id;
        if (below(2))
            edit.title = someText();
        if (below(3) == 0)
            edit.content = someText() + QLatin1Char('\n') + someText();
        if (below(4) == 0)
            edit.description = below(2) ? someText() : QString();
        if (below(4) == 0)
            edit.domain = domainName();
        if (below(6) == 0)
            edit.type = MemoryType(1 + below(3));
        if (below(4) == 0)
            edit.tags = QStringList { someText(), QStringLiteral("edited") };
        if (below(5) == 0)
            edit.appliesWhen = someText();
        if (below(5) == 0)
            edit.notWhen = QString();
        return edit;
    }

    ValidityEdit aSpan()
    {
        const auto day = [this]() -> std::optional<QDate> {
            return below(4) == 0 ? std::nullopt : std::optional(m_clock.today().addDays(below(200) - 100));
        };
        ValidityEdit edit;
        if (below(2))
            edit.from = day();
        if (below(2))
            edit.until = day();
        if (below(3) == 0)
            edit.nextReview = day();
        return edit;
    }

    bool savedSearch(storage::PoolFile &pool, const curation::EditContext &context)
    {
        const QList<SavedSearch> searches = take(storage::allSavedSearches(pool.database()));
        const int kind = searches.isEmpty() ? 0 : below(4);
        if (kind == 0)
            return done(curation::saveSearch(context, QStringLiteral("search %1").arg(below(8)), below(5) ? someText() : QString()));
        const QString uuid = searches.at(below(int(searches.size()))).uuid;
        if (kind == 1)
            return done(curation::renameSearch(context, uuid, QStringLiteral("search %1").arg(below(8))));
        if (kind == 2)
            return done(curation::removeSearch(context, uuid));
        return done(curation::moveSearch(context, uuid, below(5) - 2));
    }

    bool ruling(storage::PoolFile &pool, const curation::EditContext &context, MemoryId memory)
    {
        const Memory of = *take(storage::memoryById(pool.database(), memory));
        const QString sentence = pick({ of.title, QStringLiteral("Long gone."), QString(QStringLiteral("lone ") + QChar(0xd800) + QStringLiteral(" half")) });
        if (below(4) == 0)
            return done(curation::withdrawEvidence(context, memory, sentence));
        QList<EvidenceRuling> rulings;
        for (int i = below(3); i >= 0; --i) {
            EvidenceRuling one;
            one.memory = of.uuid;
            one.sentence = sentence;
            one.step = of.trajectory.isEmpty() ? 0 : below(4); // the last one is a step too far
            one.supports = below(2);
            if (below(2))
                one.score = 0.125 * below(9);
            rulings.append(one);
        }
        return done(curation::ruleEvidence(context, rulings));
    }

    /// What a person may ask for and be refused is no failure; all else is.
    static bool done(const Result<storage::AppliedChange> &applied)
    {
        if (applied)
            return applied->result.change.isValid();
        if (applied.error().code != ErrorCode::InvalidArgument && applied.error().code != ErrorCode::AlreadyExists)
            qFatal("%s (%s)", qPrintable(applied.error().message), qPrintable(applied.error().detail));
        return false;
    }

    FixedClock &m_clock;
    std::mt19937 m_random;
    int m_number = 0;
};

} // namespace waymark::test
