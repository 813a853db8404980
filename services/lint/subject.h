// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/text/span.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace waymark::lint {

/// What the rules see of one memory: a copy that no thread shares.
struct LintItem
{
    MemoryId id; ///< invalid for a text from outside a pool
    QString uuid; ///< or the caller's own id of such a text; part of every finding's key
    qint64 revision = 0;
    MemoryType type = MemoryType::Insight;
    QString domain;
    QString task; ///< external id
    QString trajectory; ///< uuid
    QString title;
    QString description;
    QString content;
    QString appliesWhen;
    QString notWhen;
    bool payloadEmpty = false;
    Outcome outcome; ///< under which it was made
    Outcome verdict; ///< the run's best verdict now; unknown when there is no run
    ReviewStatus review = ReviewStatus::Unreviewed;
    QDate recorded;
    ValiditySpan validity;
    std::optional<QDate> nextReview;
    bool retired = false;
    bool succeeded = false; ///< a relation says that another memory supersedes it, whatever the validity says
};

/// One text of a memory, ready to be looked at. UTF-8 for RE2, UTF-16 for everything else.
struct SubjectText
{
    MemoryField field = MemoryField::Content;
    QString text;
    QByteArray utf8;
    QByteArray folded; ///< utf8 as foldedForWords() makes it

    std::string_view view() const { return { utf8.constData(), size_t(utf8.size()) }; } ///< of utf8
    std::string_view foldedView() const { return { folded.constData(), size_t(folded.size()) }; }

    /// UTF-16 offset of a UTF-8 offset that starts a character.
    qsizetype utf16(qsizetype utf8Offset) const;
    text::Span utf16(qsizetype utf8Start, qsizetype utf8End) const;
};

class RunFacts;
struct TextAnalysis;
struct TextForm;
struct LeakSuspects;

/// A memory prepared for its rules. Texts that only repeat another (the title of a summary or trajectory, which is the first
/// sentence of its description) and empty ones are left out.
/// Thread: the one that lints it.
class Subject
{
public:
    Subject(const LintItem &item, const RunFacts *run);
    ~Subject();
    Q_DISABLE_COPY_MOVE(Subject)

    const LintItem &item() const { return m_item; }
    const std::vector<SubjectText> &texts() const { return m_texts; }
    const SubjectText *text(MemoryField field) const; ///< null when left out
    const RunFacts *run() const { return m_run; } ///< what occurs in its own trajectory; null without one

    /// What several rules need of the words, worked out once, when first asked for.
    const TextAnalysis &analysis() const;
    /// The sentences and commands of one of texts(), worked out when first asked for.
    const TextForm &form(const SubjectText &text) const;
    /// What the leak rules suspect, likewise.
    const LeakSuspects &leakSuspects() const;

private:
    const LintItem &m_item;
    const RunFacts *m_run;
    std::vector<SubjectText> m_texts;
    mutable std::unique_ptr<TextAnalysis> m_analysis;
    mutable std::vector<std::unique_ptr<TextForm>> m_forms; ///< beside m_texts
    mutable std::unique_ptr<LeakSuspects> m_leakSuspects;
};

} // namespace waymark::lint
