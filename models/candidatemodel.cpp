// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/candidatemodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr int decimals = 3;

QString figure(double value)
{
    return QString::number(value, 'f', decimals);
}

QString signedFigure(double value)
{
    return u'+' + figure(value);
}

} // namespace

CandidateModel::CandidateModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CandidateModel::setRows(RowProvider *rows)
{
    if (m_rows)
        disconnect(m_rows, nullptr, this, nullptr);
    m_rows = rows;
    if (m_rows) {
        connect(m_rows, &RowProvider::rowsReady, this, [this](const QList<MemoryId> &ids) {
            for (const MemoryId id : ids) {
                if (const int place = rowOf(id); place >= 0)
                    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
            }
        });
    }
}

void CandidateModel::setResult(const RetrievalResult &result)
{
    beginResetModel();
    m_result = result;
    arrange();
    endResetModel();
}

void CandidateModel::clear()
{
    m_risks.clear();
    setResult({});
}

void CandidateModel::setShowsExcluded(bool shows)
{
    if (m_showsExcluded == shows)
        return;
    beginResetModel();
    m_showsExcluded = shows;
    arrange();
    endResetModel();
}

void CandidateModel::setRisks(const QHash<MemoryId, QList<RiskMark>> &risks)
{
    m_risks.insert(risks);
    for (auto it = risks.begin(); it != risks.end(); ++it) {
        if (const int place = rowOf(it.key()); place >= 0)
            Q_EMIT dataChanged(index(place, Title), index(place, Title));
    }
}

void CandidateModel::forgetRisks()
{
    m_risks.clear();
}

void CandidateModel::setNarrowMargin(double margin)
{
    m_narrow = margin;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CandidateModel::setTriedTitles(const QHash<MemoryId, QString> &titles)
{
    m_triedTitles = titles;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Title), index(rowCount() - 1, Title));
}

void CandidateModel::setPinned(const std::optional<RetrievalResult> &pinned)
{
    m_pinned = pinned.has_value();
    m_pinnedRanks.clear();
    if (pinned) {
        m_pinnedTop = pinned->query.top;
        for (const RetrievalCandidate &candidate : pinned->candidates)
            m_pinnedRanks.insert(candidate.id, candidate.rank);
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Rank), index(rowCount() - 1, Rank));
}

void CandidateModel::arrange()
{
    m_shown.clear();
    m_lastScore = 0;
    const int top = m_result.query.top;
    for (qsizetype i = 0; i < m_result.candidates.size(); ++i) {
        const RetrievalCandidate &candidate = m_result.candidates.at(i);
        if (candidate.rank == 0 && !m_showsExcluded)
            continue;
        m_shown.push_back(qint32(i));
        if (candidate.rank == top) {
            m_lastScore = candidate.score;
            if (m_result.cutMargin)
                m_shown.push_back(-1);
        }
    }
}

const RetrievalCandidate *CandidateModel::candidateAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_shown[size_t(row)] < 0)
        return nullptr;
    return &m_result.candidates.at(m_shown[size_t(row)]);
}

MemoryId CandidateModel::memoryAt(int row) const
{
    const RetrievalCandidate *candidate = candidateAt(row);
    return candidate ? candidate->id : MemoryId();
}

int CandidateModel::rowOf(MemoryId memory) const
{
    for (size_t place = 0; place < m_shown.size(); ++place) {
        if (m_shown[place] >= 0 && m_result.candidates.at(m_shown[place]).id == memory)
            return int(place);
    }
    return -1;
}

QString CandidateModel::cutText() const
{
    if (!m_result.cutMargin)
        return {};
    const int top = m_result.query.top;
    const QString margin = figure(*m_result.cutMargin);
    if (!isCutNarrow())
        return tr("Cut after %1. Rank %2 is %3 behind.").arg(top).arg(top + 1).arg(margin);
    return tr("Cut after %1. Rank %2 is %3 behind: a small edit of a title or of the plan changes the prompt.").arg(top).arg(top + 1).arg(margin);
}

const MemoryRow *CandidateModel::row(MemoryId id) const
{
    return m_rows ? m_rows->row(id) : nullptr;
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CandidateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

CandidateModel::MoveKind CandidateModel::moveOf(const RetrievalCandidate &candidate, int *by) const
{
    *by = 0;
    if (!m_pinned)
        return MoveKind::None;
    const int before = m_pinnedRanks.value(candidate.id, 0);
    const bool wasIn = before > 0 && before <= m_pinnedTop;
    const bool isIn = candidate.rank > 0 && candidate.rank <= m_result.query.top;
    if (before > 0 && candidate.rank > 0)
        *by = before - candidate.rank;
    if (isIn && !wasIn)
        return MoveKind::New;
    if (wasIn && !isIn)
        return MoveKind::Gone;
    return *by == 0 ? MoveKind::Same : MoveKind::Moved;
}

QString CandidateModel::whyNot(const RetrievalCandidate &candidate) const
{
    const MemoryRow *known = row(candidate.id);
    const auto day = [](const std::optional<QDate> &date) { return date ? QLocale().toString(*date, u"d MMM yyyy"_s) : QString(); };
    switch (candidate.exclusion) {
    case Exclusion::None:
        if (candidate.rank <= m_result.query.top)
            return tr("in the prompt");
        return tr("below top %1 by %2").arg(m_result.query.top).arg(figure(m_lastScore - candidate.score));
    case Exclusion::Expired:
        return known && known->validity.until ? tr("expired %1").arg(day(known->validity.until)) : label(candidate.exclusion);
    case Exclusion::NotYetValid:
        return known && known->validity.from ? tr("valid from %1").arg(day(known->validity.from)) : label(candidate.exclusion);
    case Exclusion::Domain:
        return known && known->domain != m_result.query.taskDomain ? tr("domain excluded") : tr("own domain excluded");
    default:
        return label(candidate.exclusion);
    }
}

QString CandidateModel::text(const RetrievalCandidate &candidate, Column column) const
{
    const MemoryRow *known = row(candidate.id);
    switch (column) {
    case Rank:
        return candidate.rank > 0 ? QString::number(candidate.rank) : u"–"_s;
    case Type:
        return label(candidate.type);
    case Title:
        if (const auto tried = m_triedTitles.constFind(candidate.id); tried != m_triedTitles.constEnd())
            return text::lineSafe(*tried);
        return known ? text::lineSafe(known->title) : u"…"_s;
    case Cosine:
        return figure(candidate.cosine);
    case ToNext:
        return candidate.rank > 0 ? signedFigure(candidate.toNext) : QString();
    case WhyNot:
        return whyNot(candidate);
    case ColumnCount:
        break;
    }
    return {};
}

/// What a screen reader says of the whole row.
QString CandidateModel::sentence(const RetrievalCandidate &candidate) const
{
    const MemoryRow *known = row(candidate.id);
    const QString title = known ? text::lineSafe(known->title) : QString();
    if (candidate.rank > 0)
        //: rank, title, cosine, why
        return tr("Rank %1: %2, cosine %3, %4").arg(QString::number(candidate.rank), title, figure(candidate.cosine), whyNot(candidate));
    return tr("Not ranked: %1, cosine %2, %3").arg(title, figure(candidate.cosine), whyNot(candidate));
}

QVariant CandidateModel::cut(int column, int role) const
{
    switch (role) {
    case CutRole:
        return true;
    case NarrowRole:
        return isCutNarrow();
    case Qt::DisplayRole:
        return column == Rank ? QVariant(cutText()) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cutText();
    case MemoryRole:
        return 0;
    default:
        return {};
    }
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RetrievalCandidate *candidate = candidateAt(index.row());
    if (!candidate)
        return cut(index.column(), role);
    const auto column = static_cast<Column>(index.column());
    const bool inPrompt = candidate->rank > 0 && candidate->rank <= m_result.query.top;
    int moved = 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(*candidate, column);
    case Qt::AccessibleTextRole:
        return sentence(*candidate);
    case Qt::ToolTipRole:
        return column == Title ? text::toolTipSafe(text(*candidate, column)) : sentence(*candidate).toHtmlEscaped();
    case MemoryRole:
        return candidate->id.value;
    case CutRole:
        return false;
    case RankRole:
        return candidate->rank;
    case TypeRole:
        return int(candidate->type);
    case CosineRole:
        return candidate->cosine;
    case ExclusionRole:
        return int(candidate->exclusion);
    case InPromptRole:
        return inPrompt;
    case DomainRole:
        if (const MemoryRow *known = row(candidate->id))
            return text::lineSafe(known->domain);
        return QString();
    case RisksRole: {
        QStringList phrases;
        for (const RiskMark &risk : m_risks.value(candidate->id))
            phrases.append(riskPhrase(risk));
        return phrases;
    }
    case NarrowRole:
        return candidate->rank == m_result.query.top && isCutNarrow();
    case MovedRole:
        moveOf(*candidate, &moved);
        return moved;
    case MoveKindRole:
        return int(moveOf(*candidate, &moved));
    default:
        return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
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
    case WhyNot:
        return tr("Why not");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
