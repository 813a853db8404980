// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "widgets/common/textpart.h"

#include <QScrollArea>

class QVBoxLayout;

namespace waymark::models {
struct ProposalText;
}

namespace waymark::widgets {

/// A proposal as it is read: what it is called, its texts with the differences to what is stored, and what the rules find in it.
/// Keys scroll it.
/// Thread: GUI.
class ProposalView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalView)

public:
    explicit ProposalView(QWidget *parent = nullptr);

    void setProposal(const waymark::Proposal &proposal, const JobItemDetails &details);
    /// A sentence in its place.
    void showSentence(const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    void begin();
    void finish();
    void addTitle(const waymark::Proposal &proposal, const JobItemDetails &details);
    void addText(const models::ProposalText &text, bool isNew, const QList<TextMark> &marks);
    void addMemory(const QString &caption, const QString &name, const QJsonObject &texts);
    void addFindings(const QList<Finding> &findings);

    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace waymark::widgets
