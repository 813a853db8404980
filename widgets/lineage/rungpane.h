// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/lineage/ladderpane.h"
#include "widgets/lint/findingmarks.h"

namespace waymark::widgets {

/// The text of a workflow, summary or insight, sentence by sentence with their numbers, its findings underlined; what no step supports
/// says so. Every character of the memory is shown.
/// Thread: GUI.
class RungPane final : public LadderPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RungPane)

public:
    explicit RungPane(MemoryType type, QWidget *parent = nullptr);

    void setRung(const Rung &rung, double threshold);
    MemoryId memory() const { return m_rung.memory.id; }
    const Rung &rung() const { return m_rung; }

    /// Claims by their place among the rung's claims.
    void setLit(const QList<int> &claims);
    void reveal(int claim);
    /// First and last part of a claim; {-1, -1} for none.
    std::pair<int, int> partsOf(int claim) const;
    int claimOf(int part) const; ///< -1 for a caption
    int claimWithNumber(int number) const; ///< -1 when there is none

    /// Findings that count, worst first; the current one is lit.
    const QList<Finding> &findings() const { return m_findings; }
    void setCurrentFinding(const QString &key);
    QString currentFinding() const { return m_current; }

Q_SIGNALS:
    void claimHovered(int claim); ///< -1: none any more
    void claimEntered(int claim); ///< by the caret or a click

private:
    void build(double threshold);
    void addField(MemoryField field, const QString &text, const QString &stable, double threshold);
    void placeMarks();
    void showNote();

    Rung m_rung;
    QList<TextPart> m_parts;
    QList<int> m_claimOfPart;
    QList<FindingMarks::Piece> m_pieces;
    QList<Finding> m_findings;
    QString m_current; ///< key of a finding
    QList<int> m_lit;
    QList<bool> m_supported;
};

} // namespace waymark::widgets
