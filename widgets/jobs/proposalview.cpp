// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/proposalview.h"

#include "models/labels.h"
#include "models/proposaltexts.h"
#include "services/text/displaysafe.h"
#include "widgets/common/difftext.h"
#include "widgets/common/icons.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int tallest = 4000; // pixels of one text; longer ones scroll inside
constexpr int mostFindings = 50;
constexpr int focusBar = 2; // pixels

QList<TextMark> marksOf(const QList<Finding> &findings, const QString &field)
{
    QList<TextMark> marks;
    for (const Finding &finding : findings) {
        if (!finding.suppressed && name(finding.field) == field && finding.end > finding.start)
            marks << TextMark { 0, finding.start, finding.end, severityMark(finding.severity) };
    }
    return marks;
}

} // namespace

ProposalView::ProposalView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"proposalView"_s);
    setAccessibleName(tr("Proposal"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setViewportMargins(focusBar, 0, 0, 0); // where it shows that it has the focus
}

bool ProposalView::event(QEvent *event)
{
    const bool taken = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, focusBar, height()), color(Token::Accent));
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return taken;
}

void ProposalView::begin()
{
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(4);
}

void ProposalView::finish()
{
    m_column->addStretch(1);
    setWidget(m_body); // the former one goes
    verticalScrollBar()->setValue(0);
}

void ProposalView::showSentence(const QString &sentence)
{
    begin();
    auto *label = new TextLabel(sentence, TextStyle::Interface, Token::Muted);
    label->setObjectName(u"proposalSentence"_s);
    label->setWordWrap(true);
    m_column->addWidget(label);
    setAccessibleDescription(sentence);
    finish();
}

void ProposalView::setProposal(const waymark::Proposal &proposal, const JobItemDetails &details)
{
    begin();
    addTitle(proposal, details);
    const bool isEdit = proposal.kind == ProposalKind::Generalisation;
    const QList<models::ProposalText> texts = models::proposalTexts(proposal);
    for (const models::ProposalText &text : texts) {
        if (text.name == "title"_L1 && text.after == models::proposalTitle(proposal) && (!isEdit || !text.isChanged()))
            continue; // it stands above
        addText(text, !isEdit, isEdit ? QList<TextMark>() : marksOf(proposal.findings, text.name));
    }
    if (proposal.kind == ProposalKind::Relation) {
        addMemory(tr("The one"), u"relatedTarget"_s, proposal.base.value("target"_L1).toObject());
        addMemory(tr("The other"), u"relatedOther"_s, proposal.base.value("other"_L1).toObject());
    }
    addFindings(proposal.findings);
    finish();
}

void ProposalView::addTitle(const waymark::Proposal &proposal, const JobItemDetails &details)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (const auto type = models::proposedType(proposal)) {
        auto *glyph = new IconLabel(typeIcon(*type), typeGlyphSize);
        glyph->setAccessibleName(models::label(*type));
        row->addWidget(glyph, 0, Qt::AlignTop);
    }
    const QString text = models::proposalTitle(proposal);
    auto *title = new TextLabel({}, TextStyle::Title);
    title->setObjectName(u"proposalTitle"_s);
    title->setUntrusted(text);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    m_column->addLayout(row);
    setAccessibleDescription(title->text());
    const QString about = proposal.kind == ProposalKind::Category && details.target ? details.target->title : details.runTitle;
    if (!about.isEmpty() && about != text) {
        auto *origin = new TextLabel({}, TextStyle::Secondary, Token::Muted);
        origin->setUntrusted(proposal.kind == ProposalKind::Category ? tr("of %1").arg(text::lineSafe(about, 200)) : tr("of the run %1").arg(text::lineSafe(about, 200)));
        origin->setWordWrap(true);
        m_column->addWidget(origin);
    }
    m_column->addSpacing(4);
}

void ProposalView::addText(const models::ProposalText &text, bool isNew, const QList<TextMark> &marks)
{
    if (isNew && text.after.isEmpty())
        return;
    const bool same = !isNew && !text.isChanged();
    //: Name of a field of a memory
    m_column->addWidget(new TextLabel(same ? tr("%1, unchanged").arg(text.caption) : text.caption, TextStyle::Secondary, Token::Muted));
    const auto style = text.isCommands ? TextPart::Style::Plain : TextPart::Style::Body;
    auto *view = new DiffText;
    view->setObjectName(u"proposed-"_s + text.name);
    view->setMaximumTextHeight(tallest);
    view->setTextMargin(0);
    if (isNew || same) {
        view->setAccessibleName(text.caption);
        view->setText(text.after, style, marks);
    } else {
        view->setAccessibleName(tr("%1, proposed changes").arg(text.caption));
        view->setTexts(text.before, text.after, style);
    }
    m_column->addWidget(view);
    m_column->addSpacing(6);
}

void ProposalView::addMemory(const QString &caption, const QString &objectName, const QJsonObject &texts)
{
    m_column->addWidget(new TextLabel(caption, TextStyle::Secondary, Token::Muted));
    QStringList parts;
    for (const QLatin1StringView key : { "title"_L1, "description"_L1, "content"_L1 }) {
        if (const QString part = texts.value(key).toString(); !part.isEmpty() && !parts.contains(part))
            parts << part;
    }
    auto *view = new FittedTextView;
    view->setObjectName(objectName);
    view->setAccessibleName(caption);
    view->setMaximumTextHeight(tallest);
    view->setTextMargin(0);
    view->setText(parts.join(u"\n\n"_s), TextPart::Style::Body, {});
    m_column->addWidget(view);
    m_column->addSpacing(6);
}

void ProposalView::addFindings(const QList<Finding> &findings)
{
    QList<Finding> standing;
    for (const Finding &finding : findings) {
        if (!finding.suppressed)
            standing << finding;
    }
    if (standing.isEmpty())
        return;
    m_column->addWidget(new TextLabel(tr("Findings in it"), TextStyle::SectionHead, Token::Muted));
    for (const Finding &finding : standing.first(std::min<qsizetype>(standing.size(), mostFindings))) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *sign = new IconLabel(severityIcon(finding.severity), 14);
        sign->setAccessibleName(models::label(finding.severity));
        row->addWidget(sign, 0, Qt::AlignTop);
        auto *words = new TextLabel({}, TextStyle::Secondary);
        words->setUntrusted(finding.excerpt.isEmpty() ? tr("%1: %2").arg(finding.rule, messageText(finding))
                                                      : tr("%1: “%2”. %3").arg(finding.rule, text::lineSafe(finding.excerpt, 120), messageText(finding)));
        words->setWordWrap(true);
        row->addWidget(words, 1);
        m_column->addLayout(row);
    }
    if (standing.size() > mostFindings)
        m_column->addWidget(new TextLabel(tr("and %n more", nullptr, int(standing.size()) - mostFindings), TextStyle::Secondary, Token::Muted));
}

} // namespace waymark::widgets
