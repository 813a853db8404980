// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspectorrendered.h"

#include "services/text/matchspans.h"
#include "widgets/common/safetextview.h"
#include "widgets/pool/memoryparts.h"
#include "widgets/pool/originblock.h"

#include <QEvent>
#include <QScrollArea>
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
    , m_view(new SafeTextView(this))
    , m_origin(new OriginBlock)
    , m_originArea(new FittingScrollArea(this))
    , m_matcher(std::make_unique<text::TextMatcher>(Query {}))
{
    m_view->setObjectName(u"inspectorText"_s);
    m_view->setAccessibleName(tr("Text of the memory"));
    m_view->setMinimumHeight(120);
    m_originArea->setWidget(m_origin);
    m_originArea->setWidgetResizable(true);
    m_originArea->setFrameShape(QFrame::NoFrame);
    m_originArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_originArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_originArea->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_originArea);
}

InspectorRendered::~InspectorRendered() = default;

void InspectorRendered::setDetails(const MemoryDetails &details, QDate asOf)
{
    m_view->setParts(memoryParts(details.memory));
    highlight();
    m_origin->setDetails(details, asOf);
    m_originArea->updateGeometry();
}

void InspectorRendered::setSearch(const Query &query)
{
    m_matcher = std::make_unique<text::TextMatcher>(query);
    highlight();
}

void InspectorRendered::highlight()
{
    QList<TextMark> marks;
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

} // namespace waymark::widgets
