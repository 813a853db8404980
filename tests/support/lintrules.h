// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/lintcache.h"
#include "services/lint/rule.h"
#include "services/lint/runfacts.h"

#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

namespace waymark::test {

/// Rules of the tests, with a count of how often each was asked:
///   test.bad      an error for every "bad" of title and content
///   leak.long     a warning for every "some/path", leak.short one for every "path", so that they overlap
///   test.expired  an error about a memory whose validity is over, by the day
///   test.failed   an info about a memory whose run failed
///   test.twin     a warning about every memory whose title another one has (looks at the whole pool)
class LintRules
{
public:
    int badVersion = 1;
    std::function<void()> onCheck = {}; ///< called before each check of test.bad, from any thread

    curation::RuleSource source()
    {
        return [this] { return rules(); };
    }

    /// How often an item rule was asked since the last time.
    int takeCalls(const QString &rule = QStringLiteral("test.bad"))
    {
        const QMutexLocker locker(&m_calls->mutex);
        return std::exchange(m_calls->counts[rule], 0);
    }

private:
    struct Calls
    {
        QMutex mutex;
        std::map<QString, int> counts;
    };

    std::vector<lint::Rule> rules()
    {
        std::vector<lint::Rule> list;
        list.push_back(words(QStringLiteral("test.bad"), badVersion, QStringLiteral("bad"), Severity::Error));
        list.push_back(words(QStringLiteral("leak.long"), 1, QStringLiteral("some/path"), Severity::Warning));
        list.push_back(words(QStringLiteral("leak.short"), 1, QStringLiteral("path"), Severity::Warning));
        list.push_back(whole(QStringLiteral("test.expired"), Severity::Error, true,
            [](const lint::LintItem &item, QDate today) { return item.validity.until && *item.validity.until < today; }));
        list.push_back(whole(QStringLiteral("test.failed"), Severity::Info, false,
            [](const lint::LintItem &item, QDate) { return item.verdict.value == OutcomeValue::Failure; }));
        lint::Rule twin;
        twin.info.id = QStringLiteral("test.twin");
        twin.info.title = "Titles that two memories have";
        twin.info.scope = lint::RuleScope::Pool;
        twin.checkPool = [](std::span<const lint::PoolEntry> entries, const lint::LintContext &, lint::FindingSink &sink) {
            QHash<QString, int> titles;
            for (const lint::PoolEntry &entry : entries)
                ++titles[entry.title];
            for (const lint::PoolEntry &entry : entries) {
                if (titles.value(entry.title) > 1)
                    sink.add(entry, "Another memory is called “%1”.", { entry.title });
            }
        };
        list.push_back(twin);
        return list;
    }

    lint::Rule words(const QString &id, int version, const QString &word, Severity severity)
    {
        lint::Rule rule;
        rule.info.id = id;
        rule.info.version = version;
        rule.info.title = "A word of the tests";
        rule.info.severity = severity;
        rule.info.fixable = true;
        rule.check = [calls = m_calls, id, word, before = onCheck](const lint::Subject &subject, const lint::LintContext &, lint::FindingSink &sink) {
            if (before)
                before();
            {
                const QMutexLocker locker(&calls->mutex);
                ++calls->counts[id];
            }
            for (const lint::SubjectText &text : subject.texts()) {
                if (text.field != MemoryField::Title && text.field != MemoryField::Content)
                    continue;
                for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + word.size())) {
                    Finding &finding = sink.add(text, { at, at + word.size() }, "“%1” is not for everybody.", { word });
                    finding.kind = QStringLiteral("word");
                    finding.confidence = 0.75;
                    finding.steps = subject.run() ? subject.run()->stepsWith(u"total") : QList<int>();
                    finding.fix = Fix { FixSafety::Safe, QStringLiteral("good") };
                }
            }
        };
        return rule;
    }

    template <typename Holds>
    lint::Rule whole(const QString &id, Severity severity, bool dated, Holds holds)
    {
        lint::Rule rule;
        rule.info.id = id;
        rule.info.title = "Something of the memory as a whole";
        rule.info.severity = severity;
        rule.info.dated = dated;
        rule.check = [calls = m_calls, id, holds](const lint::Subject &subject, const lint::LintContext &context, lint::FindingSink &sink) {
            {
                const QMutexLocker locker(&calls->mutex);
                ++calls->counts[id];
            }
            if (holds(subject.item(), context.today))
                sink.add(subject.item(), "This does not hold.");
        };
        return rule;
    }

    std::shared_ptr<Calls> m_calls = std::make_shared<Calls>();
};

} // namespace waymark::test
