// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspectorrendered.h"

#include "services/text/displaysafe.h"
#include "services/text/matchspans.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/safetextview.h"
#include "widgets/lint/findingmarks.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/pool/memoryparts.h"
#include "widgets/pool/originblock.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

/// As high as what it holds when there is room, scrolling when not.
class FittingScrollArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    QSize minimumSizeHint() const override { return { 200, 96 }; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

InspectorRendered::InspectorRendered(QWidget *parent)
    : QWidget(parent)
    , m_view(new SafeTextView)
    , m_findings(new FindingSection(this))
    , m_proposal(new ProposalPanel)
    , m_top(new QWidget(this))
    , m_texts(new QStackedLayout(m_top))
    , m_origin(new OriginBlock)
    , m_originArea(new FittingScrollArea(this))
    , m_matcher(std::make_unique<text::TextMatcher>(Query {}))
    , m_places(std::make_unique<FindingMarks>(Memory {}, QList<TextPart> {}))
{
    m_view->setObjectName(u"inspectorText"_s);
    m_view->setAccessibleName(tr("Text of the memory"));
    m_view->setMinimumHeight(120);
    m_view->setMarksActive(true);
    m_originArea->setWidget(m_origin);
    m_originArea->setWidgetResizable(true);
    m_originArea->setFrameShape(QFrame::NoFrame);
    m_originArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_originArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_originArea->setFocusPolicy(Qt::NoFocus);
    m_texts->addWidget(m_view);
    m_texts->addWidget(m_proposal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top, 1);
    layout->addWidget(m_findings);
    layout->addStretch();
    layout->addWidget(m_originArea);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    connect(m_view, &SafeTextView::markClicked, this, [this](int mark) {
        if (const QString key = keyOfMark(mark); !key.isEmpty())
            m_findings->setCurrent(key);
    });
    connect(m_view, &SafeTextView::markHovered, this, [this](int mark) {
        const QString key = keyOfMark(mark);
        m_findings->setHovered(key);
        const int at = m_findings->indexOf(key);
        m_view->setToolTip(at < 0 ? QString() : plainToolTip(messageText(m_findings->standing().at(at))));
    });
    connect(m_findings, &FindingSection::hovered, this, [this](const QString &key) {
        m_lit = key;
        highlight();
    });
    connect(m_findings, &FindingSection::revealRequested, this, &InspectorRendered::revealCurrent);
    connect(m_findings, &FindingSection::currentChanged, this, [this] {
        highlight();
        describe();
        revealCurrent();
    });
}

InspectorRendered::~InspectorRendered() = default;

void InspectorRendered::setDetails(const MemoryDetails &details, QDate asOf)
{
    const bool same = details.memory.id == m_details.memory.id;
    // What was proposed was proposed for the text as it was.
    if (hasProposal() && (!same || details.memory.revision != m_details.memory.revision))
        closeProposal();
    m_details = details;
    m_lit.clear();
    m_view->setParts(memoryParts(details.memory));
    m_places = std::make_unique<FindingMarks>(details.memory, m_view->parts());
    {
        const QSignalBlocker quiet(m_findings); // the text is read from its beginning
        m_findings->setFindings(details.findings, details.memory.uuid);
    }
    highlight();
    describe();
    m_origin->setDetails(details, asOf);
    m_originArea->updateGeometry();
    fitText();
}

void InspectorRendered::fitText()
{
    // The findings follow the text; without any it has the room for itself.
    const bool fits = !m_findings->isHidden() && !hasProposal();
    const int wanted = std::max(m_view->minimumHeight(), m_view->heightForText(width()));
    // Where there are many, the text keeps two fifths: it is what they are about.
    m_top->setMinimumHeight(fits ? std::min(wanted, std::max(m_view->minimumHeight(), height() * 2 / 5)) : 0);
    m_top->setMaximumHeight(fits ? wanted : QWIDGETSIZE_MAX);
}

void InspectorRendered::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void InspectorRendered::setSearch(const Query &query)
{
    m_matcher = std::make_unique<text::TextMatcher>(query);
    highlight();
}

void InspectorRendered::highlight()
{
    QList<TextMark> marks;
    m_markKeys.clear();
    const Finding *current = m_findings->current();
    const QString lit = !m_lit.isEmpty() ? m_lit : current ? current->key
                                                           : QString();
    for (const Finding &finding : m_findings->standing()) {
        for (const TextMark &mark : m_places->marks(finding, finding.key == lit)) {
            marks << mark;
            m_markKeys << finding.key;
        }
    }
    if (!m_matcher->isEmpty()) {
        const QList<TextPart> &parts = m_view->parts();
        for (int part = 0; part < parts.size(); ++part) {
            // Captions are ours; a huge part is searched up to here, so that the window does not wait.
            constexpr qsizetype searched = 500'000;
            if (parts[part].style == TextPart::Style::Caption)
                continue;
            const auto spans = m_matcher->spans(QStringView(parts[part].text).left(searched));
            for (const text::Span &span : spans)
                marks << TextMark { part, span.start, span.end, TextMark::Style::Found };
        }
    }
    m_view->setMarks(marks);
}

QString InspectorRendered::keyOfMark(int mark) const
{
    return mark >= 0 && mark < m_markKeys.size() ? m_markKeys.at(mark) : QString();
}

void InspectorRendered::revealCurrent()
{
    const Finding *current = m_findings->current();
    if (const qsizetype mark = current ? m_markKeys.indexOf(current->key) : -1; mark >= 0)
        m_view->revealMark(int(mark));
}

void InspectorRendered::describe()
{
    const Finding *current = m_findings->current();
    if (!current) {
        m_view->setAccessibleDescription({});
        return;
    }
    //: What a screen reader says of a text with findings: how many, and which of them is looked at: rule, words, what is wrong
    m_view->setAccessibleDescription(tr("%1. Now: %2, %3. %4")
                                         .arg(m_findings->accessibleDescription(), current->rule, text::lineSafe(text::elided(current->excerpt, 80)), messageText(*current)));
}

void InspectorRendered::openProposal(const Proposal &proposal)
{
    m_proposal->open(m_details.memory, proposal);
    m_texts->setCurrentWidget(m_proposal);
    m_originArea->hide(); // the room is for reading what is proposed
    fitText();
}

void InspectorRendered::closeProposal()
{
    m_texts->setCurrentWidget(m_view);
    m_originArea->show();
    fitText();
}

bool InspectorRendered::hasProposal() const
{
    return m_texts->currentWidget() == m_proposal;
}

} // namespace waymark::widgets
