// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowprovider.h"
#include "services/domain/retrieval.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <optional>
#include <vector>

namespace waymark::models {

/// The ranked list: candidates in the order of the answer, excluded ones among them, and a row for the cut after rank N, or after those
/// that a model is shown which is to choose. What
/// stands in a row comes from the provider when it is shown. It ranks nothing itself.
/// Thread: GUI. Owns: the answer, and 4 bytes a shown row.
class RetrievalListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievalListModel)

public:
    enum Column { Rank,
        Type,
        Title, ///< with domain and risk marks below
        Cosine,
        ToNext,
        Change, ///< beside other settings: where it stands there
        WhyNot,
        ColumnCount };

    enum Role {
        IdRole = Qt::UserRole, ///< qint64; 0 of the cut
        TypeRole, ///< MemoryType as int
        LoadedRole, ///< bool: false while the row is being fetched
        ExclusionRole, ///< Exclusion as int
        CosineRole, ///< double
        InPromptRole, ///< bool: of the first N
        CutRole, ///< bool: the row of the cut; its text is in the column Rank
        NarrowRole, ///< bool: of the cut, and of the last one above it: the margin is narrow
        DomainRole, ///< QString
        MarksRole, ///< QStringList, what speaks against it
        ScoreRole, ///< QString: the score by a method other than the cosine; else empty
        ChangeRole, ///< int: 1 further up than elsewhere, -1 further down, 2 not among the first N there, 0 the same or nothing to say
    };

    explicit RetrievalListModel(RowProvider &provider, QObject *parent = nullptr);

    void setResult(const RetrievalResult &result);
    const RetrievalResult &answer() const { return m_result; }
    void clear();
    /// Excluded candidates at their score, without a rank. On at first.
    void setShowExcluded(bool show);
    bool showsExcluded() const { return m_showExcluded; }
    /// Only candidates with these; None stands for the eligible ones. Empty: everything.
    void setOnly(const QSet<Exclusion> &only);
    const QSet<Exclusion> &only() const { return m_only; }
    /// Those not named keep what is known of them.
    void addRiskMarks(const QHash<MemoryId, QList<RiskMark>> &marks, const QList<MemoryId> &asked);
    bool knowsMarksOf(MemoryId id) const { return m_marks.contains(id); }
    void forgetRiskMarks();
    /// Ranks by other settings, to compare with; nothing: no comparison.
    void setOther(const std::optional<QHash<MemoryId, int>> &ranks);
    /// Ranks of the answer, for the other side of a comparison.
    QHash<MemoryId, int> ranks() const;

    MemoryId idAt(int row) const; ///< invalid for the cut
    const RetrievalCandidate *candidateAt(int row) const; ///< null for the cut
    const RetrievalCandidate *candidate(MemoryId id) const;
    int rowOf(MemoryId id) const; ///< -1 when it is not shown
    int cutRow() const { return m_cutRow; } ///< -1 when nothing is cut off
    RowProvider *provider() const { return m_provider; }
    /// What the list says beside a hit: "in the prompt", "below top 3 by 0.002", "expired 31 Aug 2026", "candidate for the model".
    QString whyNot(const RetrievalCandidate &candidate) const;

    static QString columnTitle(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    int cutAfter() const; ///< rank: the top, or what a model that is to choose is shown
    std::optional<double> cutMargin() const;
    void refresh(const QList<MemoryId> &ids);
    bool shows(const RetrievalCandidate &candidate) const;
    bool isNarrow() const;
    int otherRank(MemoryId id) const;
    int change(const RetrievalCandidate &candidate) const;
    QString changeText(const RetrievalCandidate &candidate) const;
    QString cutText() const;
    QString cellText(const RetrievalCandidate &candidate, Column column) const;
    QString spoken(const RetrievalCandidate &candidate, Column column) const;
    QStringList marksOf(MemoryId id) const;
    QVariant cutData(Column column, int role) const;

    QPointer<RowProvider> m_provider;
    RetrievalResult m_result;
    std::vector<int> m_rows; ///< places in the candidates; -1 is the cut
    int m_cutRow = -1;
    std::optional<double> m_cutMargin; ///< none when nothing is cut off
    double m_lastScore = 0; ///< of the last rank before the cut
    bool m_showExcluded = true;
    QSet<Exclusion> m_only;
    QHash<MemoryId, QList<RiskMark>> m_marks;
    std::optional<QHash<MemoryId, int>> m_other;
};

} // namespace waymark::models
