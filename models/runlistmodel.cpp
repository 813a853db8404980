// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runlistmodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

/// Without those that are not known, so that nothing is separated from nothing.
QString joined(const QStringList &parts, const QString &separator)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(separator);
}

/// For a line of a tooltip, not yet display-safe: long enough to be told, short enough to leave room for the other lines.
QString lineOf(const QString &text)
{
    constexpr int longestLine = 500;
    QString line = text::elided(text, longestLine);
    line.replace(u'\n', u' ');
    return line;
}

bool holds(const RunRow &run, const QString &word)
{
    return std::ranges::any_of(std::initializer_list<const QString *> { &run.title, &run.domain, &run.agent, &run.model },
        [&word](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
}

} // namespace

RunListModel::RunListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

QList<RunRow> RunListModel::narrowed() const
{
    QList<RunRow> shown;
    for (const RunRow &run : m_all) {
        if (std::ranges::all_of(m_words, [&run](const QString &word) { return holds(run, word); }))
            shown.append(run);
    }
    return shown;
}

void RunListModel::setRuns(const QList<RunRow> &runs)
{
    const bool otherTotal = runs.size() != m_all.size();
    m_all = runs;
    showNarrowed();
    if (otherTotal)
        Q_EMIT totalChanged();
}

void RunListModel::showNarrowed()
{
    const QList<RunRow> shown = narrowed();
    if (shown == m_shown)
        return;
    const bool sameRuns = std::ranges::equal(shown, m_shown, {}, &RunRow::uuid, &RunRow::uuid);
    if (sameRuns) {
        // Only what is known of them has moved: the selection stays.
        m_shown = shown;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void RunListModel::setWords(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    if (list == m_words)
        return;
    beginResetModel();
    m_words = list;
    m_shown = narrowed();
    endResetModel();
}

const RunRow *RunListModel::run(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown[row] : nullptr;
}

int RunListModel::rowOf(const QString &uuid) const
{
    const auto found = std::ranges::find(m_shown, uuid, &RunRow::uuid);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow &run = m_shown.at(index.row());
    const auto rungs = [&run] {
        QStringList made;
        QStringList missing;
        for (const MemoryType type : allMemoryTypes())
            (run.memories.at(size_t(type)) > 0 ? made : missing).append(label(type));
        QStringList sentences;
        if (!made.isEmpty())
            sentences << tr("made from it: %1").arg(made.join(u", "_s));
        if (!missing.isEmpty())
            sentences << tr("missing: %1").arg(missing.join(u", "_s));
        return sentences.join(u"; "_s);
    };
    const auto outcome = [&run] {
        const QString value = label(run.outcome.value);
        return run.outcome.source == OutcomeSource::None ? value : tr("%1 by %2").arg(value, noun(run.outcome.source));
    };
    switch (role) {
    case Qt::DisplayRole:
        return text::lineSafe(run.title);
    case Qt::ToolTipRole: {
        QStringList lines { lineOf(run.title), lineOf(joined({ run.domain, run.agent, run.model }, u" \u00b7 "_s)), outcome() };
        if (run.isDisputed)
            lines << tr("A judge says otherwise.");
        lines << rungs();
        return text::toolTipSafe(joined(lines, u"\n"_s));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts { text::lineSafe(run.title), outcome() };
        if (run.isDisputed)
            parts << tr("a judge says otherwise");
        parts << text::lineSafe(run.domain) << tr("%n steps", nullptr, int(run.steps)) << rungs();
        return joined(parts, u", "_s);
    }
    case UuidRole:
        return run.uuid;
    case DomainRole:
        return text::lineSafe(run.domain);
    case StepsRole:
        return tr("%n steps", nullptr, int(run.steps));
    case OutcomeRole:
        return int(run.outcome.value);
    case DisputedRole:
        return run.isDisputed;
    case RungsRole: {
        QVariantList counts;
        for (const int count : run.memories)
            counts.append(count);
        return counts;
    }
    default:
        return {};
    }
}

} // namespace waymark::models
