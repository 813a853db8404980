// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/retrievallistmodel.h"

#include "models/labels.h"
#include "models/retrievallabels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

RetrievalListModel::RetrievalListModel(RowProvider &provider, QObject *parent)
    : QAbstractTableModel(parent)
    , m_provider(&provider)
{
    connect(&provider, &RowProvider::rowsReady, this, &RetrievalListModel::refresh);
}

void RetrievalListModel::setResult(const RetrievalResult &result)
{
    beginResetModel();
    m_result = result;
    arrange();
    endResetModel();
}

void RetrievalListModel::clear()
{
    setResult({});
}

void RetrievalListModel::setShowExcluded(bool show)
{
    if (show == m_showExcluded)
        return;
    beginResetModel();
    m_showExcluded = show;
    arrange();
    endResetModel();
}

void RetrievalListModel::setOnly(const QSet<Exclusion> &only)
{
    if (only == m_only)
        return;
    beginResetModel();
    m_only = only;
    arrange();
    endResetModel();
}

bool RetrievalListModel::shows(const RetrievalCandidate &candidate) const
{
    if (!m_only.isEmpty())
        return m_only.contains(candidate.exclusion);
    return m_showExcluded || candidate.exclusion == Exclusion::None;
}

int RetrievalListModel::cutAfter() const
{
    return m_result.awaitsChoice() ? choiceCandidates : m_result.query.top;
}

std::optional<double> RetrievalListModel::cutMargin() const
{
    if (!m_result.awaitsChoice())
        return m_result.cutMargin;
    // The answer knows the margin of its top; the model sees more than that.
    const auto has = [this](int rank) { return std::ranges::find(m_result.candidates, rank, &RetrievalCandidate::rank); };
    const auto last = has(cutAfter());
    return has(cutAfter() + 1) == m_result.candidates.end() ? std::nullopt : std::optional(last->toNext);
}

void RetrievalListModel::arrange()
{
    m_rows.clear();
    m_rows.reserve(size_t(m_result.candidates.size()) + 1);
    m_cutRow = -1;
    m_lastScore = 0;
    m_cutMargin = cutMargin();
    for (int i = 0; i < m_result.candidates.size(); ++i) {
        const RetrievalCandidate &candidate = m_result.candidates.at(i);
        const bool isLast = candidate.rank > 0 && candidate.rank == cutAfter();
        if (isLast)
            m_lastScore = candidate.score;
        if (!shows(candidate))
            continue;
        m_rows.push_back(i);
        if (isLast && m_cutMargin) {
            m_cutRow = int(m_rows.size());
            m_rows.push_back(-1);
        }
    }
}

void RetrievalListModel::addRiskMarks(const QHash<MemoryId, QList<RiskMark>> &marks, const QList<MemoryId> &asked)
{
    for (const MemoryId id : asked)
        m_marks.insert(id, marks.value(id));
    refresh(asked);
}

void RetrievalListModel::forgetRiskMarks()
{
    m_marks.clear();
}

void RetrievalListModel::setOther(const std::optional<QHash<MemoryId, int>> &ranks)
{
    m_other = ranks;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Change), index(rowCount() - 1, Change));
}

QHash<MemoryId, int> RetrievalListModel::ranks() const
{
    QHash<MemoryId, int> ranks;
    for (const RetrievalCandidate &candidate : m_result.candidates) {
        if (candidate.rank > 0)
            ranks.insert(candidate.id, candidate.rank);
    }
    return ranks;
}

void RetrievalListModel::refresh(const QList<MemoryId> &ids)
{
    if (m_rows.empty() || ids.isEmpty())
        return;
    // What is painted anew is what is in sight: one signal is cheaper than finding each row.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

MemoryId RetrievalListModel::idAt(int row) const
{
    const RetrievalCandidate *candidate = candidateAt(row);
    return candidate ? candidate->id : MemoryId();
}

const RetrievalCandidate *RetrievalListModel::candidateAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[size_t(row)] < 0)
        return nullptr;
    return &m_result.candidates.at(m_rows[size_t(row)]);
}

const RetrievalCandidate *RetrievalListModel::candidate(MemoryId id) const
{
    const auto at = std::ranges::find(m_result.candidates, id, &RetrievalCandidate::id);
    return at == m_result.candidates.end() ? nullptr : &*at;
}

int RetrievalListModel::rowOf(MemoryId id) const
{
    if (!id.isValid())
        return -1;
    const auto at = std::ranges::find_if(m_rows, [&](int place) { return place >= 0 && m_result.candidates.at(place).id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

bool RetrievalListModel::isNarrow() const
{
    return !m_result.awaitsChoice() && m_cutMargin && *m_cutMargin < narrowMargin;
}

int RetrievalListModel::otherRank(MemoryId id) const
{
    return m_other ? m_other->value(id, 0) : 0;
}

int RetrievalListModel::change(const RetrievalCandidate &candidate) const
{
    if (!m_other || candidate.rank == 0)
        return 0;
    const int other = otherRank(candidate.id);
    if (candidate.rank <= m_result.query.top && (other == 0 || other > m_result.query.top))
        return 2;
    return other == 0 || other == candidate.rank ? 0 : candidate.rank < other ? 1
                                                                              : -1;
}

QString RetrievalListModel::changeText(const RetrievalCandidate &candidate) const
{
    if (!m_other)
        return {};
    const int other = otherRank(candidate.id);
    if (other == 0)
        return candidate.rank == 0 ? QString() : tr("new");
    if (candidate.rank == 0)
        return m_result.modelChose ? tr("was %1").arg(other) : tr("gone, was %1").arg(other);
    if (other == candidate.rank)
        return tr("same");
    const QString figure = tr("from %1").arg(other);
    return (candidate.rank < other ? u"\u25b2 "_s : u"\u25bc "_s) + figure;
}

QString RetrievalListModel::whyNot(const RetrievalCandidate &candidate) const
{
    if (candidate.exclusion != Exclusion::None)
        return exclusionPhrase(candidate.exclusion, m_provider ? m_provider->row(candidate.id) : nullptr, m_result.query);
    if (m_result.awaitsChoice())
        return candidate.rank <= cutAfter() ? tr("candidate for the model") : tr("below the nearest %1").arg(cutAfter());
    if (candidate.rank <= m_result.query.top)
        return tr("in the prompt");
    return tr("below top %1 by %2").arg(QString::number(m_result.query.top), scoreText(m_lastScore - candidate.score));
}

QString RetrievalListModel::cutText() const
{
    const QString margin = scoreText(m_cutMargin.value_or(0));
    const int top = cutAfter();
    if (isNarrow())
        return tr("Rank %1 is %2 behind: a small edit of a title or of the plan changes the prompt.").arg(QString::number(top + 1), margin);
    return tr("Rank %1 is %2 behind.").arg(QString::number(top + 1), margin);
}

QStringList RetrievalListModel::marksOf(MemoryId id) const
{
    QStringList phrases;
    const QList<RiskMark> marks = m_marks.value(id);
    for (const RiskMark &mark : marks)
        phrases << riskPhrase(mark, m_result.query.top);
    return phrases;
}

QString RetrievalListModel::columnTitle(Column column)
{
    switch (column) {
    case Rank:
        return tr("Rank");
    case Type:
        return tr("Type");
    case Title:
        return tr("Title, domain, risk marks");
    case Cosine:
        return tr("Cosine, 0 to 1");
    case ToNext:
        return tr("To next");
    case Change:
        return tr("Change");
    case WhyNot:
        return tr("Why not");
    case ColumnCount:
        break;
    }
    return {};
}

QString RetrievalListModel::cellText(const RetrievalCandidate &candidate, Column column) const
{
    switch (column) {
    case Rank:
        return candidate.rank > 0 ? QString::number(candidate.rank) : u"\u2013"_s;
    case Type:
        return label(candidate.type);
    case Title: {
        const MemoryRow *row = m_provider ? m_provider->row(candidate.id) : nullptr;
        return row ? text::lineSafe(row->title) : tr("…");
    }
    case Cosine:
        return candidate.exclusion == Exclusion::NoVector ? u"\u2013"_s : scoreText(candidate.cosine);
    case ToNext:
        return candidate.rank > 0 && !m_result.modelChose ? signedScoreText(candidate.toNext) : QString();
    case Change:
        return changeText(candidate);
    case WhyNot:
        return whyNot(candidate);
    case ColumnCount:
        break;
    }
    return {};
}

QString RetrievalListModel::spoken(const RetrievalCandidate &candidate, Column column) const
{
    QString value = cellText(candidate, column);
    if (column == Rank && candidate.rank == 0)
        value = tr("none");
    if (column == Title) {
        if (const MemoryRow *row = m_provider ? m_provider->row(candidate.id) : nullptr)
            value += u", "_s + text::lineSafe(row->domain);
        for (const QString &mark : marksOf(candidate.id))
            value += u", "_s + mark;
        return value;
    }
    if (value.isEmpty())
        return columnTitle(column);
    //: A cell as a screen reader says it: column, value
    return tr("%1 %2").arg(columnTitle(column), value);
}

QVariant RetrievalListModel::cutData(Column column, int role) const
{
    switch (role) {
    case CutRole:
        return true;
    case NarrowRole:
        return isNarrow();
    case LoadedRole:
        return true;
    case IdRole:
        return qint64(0);
    case Qt::DisplayRole:
        return column == Rank ? tr("Cut after %1.").arg(cutAfter()) : column == Title ? cutText()
                                                                                      : QString();
    case Qt::AccessibleTextRole:
        return QString(tr("Cut after %1.").arg(cutAfter()) + u' ' + cutText());
    default:
        return {};
    }
}

QVariant RetrievalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const RetrievalCandidate *candidate = candidateAt(index.row());
    if (!candidate)
        return cutData(column, role);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*candidate, column);
    case Qt::AccessibleTextRole:
        return spoken(*candidate, column);
    case Qt::ToolTipRole:
        if (column == Title) {
            QStringList lines { cellText(*candidate, Title) };
            lines += marksOf(candidate->id);
            return text::toolTipSafe(lines.join(u'\n'));
        }
        if (column == WhyNot && candidate->exclusion != Exclusion::None)
            return exclusionSentence(candidate->exclusion);
        return {};
    case IdRole:
        return candidate->id.value;
    case TypeRole:
        return int(candidate->type);
    case LoadedRole:
        return m_provider && m_provider->row(candidate->id) != nullptr;
    case ExclusionRole:
        return int(candidate->exclusion);
    case CosineRole:
        return candidate->cosine;
    case InPromptRole:
        return candidate->rank > 0 && candidate->rank <= m_result.query.top && !m_result.awaitsChoice();
    case CutRole:
        return false;
    case NarrowRole:
        return candidate->rank == cutAfter() && isNarrow();
    case DomainRole: {
        const MemoryRow *row = m_provider ? m_provider->row(candidate->id) : nullptr;
        return row ? text::lineSafe(row->domain) : QString();
    }
    case MarksRole:
        return marksOf(candidate->id);
    case ScoreRole:
        return m_result.query.method == RetrievalMethod::Cosine ? QString() : tr("score %1").arg(scoreText(candidate->score));
    case ChangeRole:
        return change(*candidate);
    default:
        return {};
    }
}

QVariant RetrievalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Rank || section == ToNext ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RetrievalListModel::flags(const QModelIndex &index) const
{
    // The cut is read in passing, not chosen.
    if (index.isValid() && index.row() == m_cutRow)
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}

int RetrievalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RetrievalListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

} // namespace waymark::models
