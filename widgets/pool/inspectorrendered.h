// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"
#include "services/domain/query.h"
#include "widgets/common/textpart.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace waymark::text {
class TextMatcher;
}

namespace waymark::widgets {

class FindingMarks;
class FindingSection;
class OriginBlock;
class ProposalPanel;
class SafeTextView;
struct Proposal;

/// The text of a memory with its findings underlined, below it the findings themselves and where it comes from. A proposal takes
/// the place of the text while one looks at it.
/// Thread: GUI.
class InspectorRendered final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorRendered)

public:
    explicit InspectorRendered(QWidget *parent = nullptr);
    ~InspectorRendered() override;

    void setDetails(const MemoryDetails &details, QDate asOf);
    void setSearch(const Query &query);
    SafeTextView *view() const { return m_view; }
    FindingSection *findings() const { return m_findings; }
    OriginBlock *origin() const { return m_origin; }
    ProposalPanel *proposal() const { return m_proposal; }
    void openProposal(const Proposal &proposal);
    void closeProposal();
    bool hasProposal() const;

private:
    void highlight();
    void revealCurrent();
    void describe();
    QString keyOfMark(int mark) const;
    void fitText();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:

    SafeTextView *m_view;
    FindingSection *m_findings;
    ProposalPanel *m_proposal;
    QWidget *m_top; ///< holds the text, or what is proposed in its place
    QStackedLayout *m_texts;
    OriginBlock *m_origin;
    QScrollArea *m_originArea;
    std::unique_ptr<text::TextMatcher> m_matcher;
    std::unique_ptr<FindingMarks> m_places;
    MemoryDetails m_details;
    QStringList m_markKeys; ///< the finding of each mark, in the order of the marks; those of the search have none
    QString m_lit; ///< key of the finding that the pointer is at
};

} // namespace waymark::widgets
