// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowprovider.h"
#include "services/domain/retrieval.h"

#include <QAbstractTableModel>
#include <QHash>

namespace waymark::models {

/// The ranked list of one question: candidates by score, with the cut after the top-N as a row of its own, excluded ones among them
/// when they are shown. Titles and domains come from a RowProvider, risk marks are given for the rows in sight.
/// Thread: GUI.
class CandidateModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateModel)

public:
    enum Column { Rank,
        Type,
        Title,
        Cosine,
        ToNext,
        WhyNot,
        ColumnCount };
    enum Role {
        MemoryRole = Qt::UserRole + 1, ///< qint64; 0 for the cut
        CutRole, ///< bool: the row is the cut
        RankRole, ///< int; 0 when excluded
        TypeRole, ///< MemoryType as int
        CosineRole, ///< double
        ExclusionRole, ///< Exclusion as int
        InPromptRole, ///< bool: in the top-N
        DomainRole, ///< QString
        RisksRole, ///< QStringList, translated
        NarrowRole, ///< bool: the margin behind it decides the prompt and is narrow
        MovedRole, ///< int: places against the pinned answer, up positive; see MoveKindRole
        MoveKindRole, ///< MoveKind as int
    };
    enum class MoveKind { None, ///< nothing is pinned
        Same,
        Moved,
        New, ///< in the top-N now, and not before
        Gone }; ///< out of the top-N

    explicit CandidateModel(QObject *parent = nullptr);

    /// Null when no pool is open. Must live longer than the model, or be taken back first.
    void setRows(RowProvider *rows);
    void setResult(const RetrievalResult &result);
    void clear();
    const RetrievalResult &answer() const { return m_result; }
    void setShowsExcluded(bool shows);
    bool showsExcluded() const { return m_showsExcluded; }
    void setRisks(const QHash<MemoryId, QList<RiskMark>> &risks); ///< adds to those known
    void forgetRisks();
    /// Below which a margin is narrow.
    void setNarrowMargin(double margin);
    double narrowMargin() const { return m_narrow; }
    /// Titles of the scratch layer, shown in the place of the pool's.
    void setTriedTitles(const QHash<MemoryId, QString> &titles);
    /// The answer to compare with; empty for none.
    void setPinned(const std::optional<RetrievalResult> &pinned);

    MemoryId memoryAt(int row) const; ///< invalid for the cut and outside
    const RetrievalCandidate *candidateAt(int row) const;
    int rowOf(MemoryId memory) const; ///< -1 when it is not shown
    /// What the cut says: "Cut after 3. Rank 4 is 0.002 behind: …".
    QString cutText() const;
    bool isCutNarrow() const { return m_result.cutMargin && *m_result.cutMargin < m_narrow; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();
    QVariant cut(int column, int role) const;
    QString text(const RetrievalCandidate &candidate, Column column) const;
    QString whyNot(const RetrievalCandidate &candidate) const;
    QString sentence(const RetrievalCandidate &candidate) const;
    MoveKind moveOf(const RetrievalCandidate &candidate, int *by) const;
    const MemoryRow *row(MemoryId id) const;

    RowProvider *m_rows = nullptr;
    RetrievalResult m_result;
    std::vector<qint32> m_shown; ///< places in the candidates; -1 = the cut
    double m_lastScore = 0; ///< of rank N
    bool m_showsExcluded = true;
    double m_narrow = waymark::narrowMargin;
    QHash<MemoryId, QList<RiskMark>> m_risks;
    QHash<MemoryId, QString> m_triedTitles;
    QHash<MemoryId, int> m_pinnedRanks;
    int m_pinnedTop = 0;
    bool m_pinned = false;
};

/// Words for what retrieval says. An exclusion as the list shows it: "own domain excluded".
QString label(Exclusion value);
QString label(RetrievalMethod value);
QString label(KeyRecipe value);
QString riskPhrase(const RiskMark &risk);

} // namespace waymark::models
