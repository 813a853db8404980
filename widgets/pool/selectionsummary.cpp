// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/selectionsummary.h"

#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

SelectionSummaryView::SelectionSummaryView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Title, Token::Text, this))
    , m_hint(new TextLabel(tr("What you do now applies to all of them: accept, reject, retire, set validity or edit tags."),
                           TextStyle::Secondary, Token::Muted, this))
{
    m_title->setObjectName(u"selectionTitle"_s);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addStretch();
}

void SelectionSummaryView::setSummary(const SelectionSummary &summary)
{
    m_summary = summary;
    m_title->setText(tr("%n memories selected", nullptr, int(summary.total)));
    setAccessibleName(m_title->text());
    rebuild();
}

void SelectionSummaryView::rebuild()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    const int height = heightFor(fontMetrics(), 24);
    int row = 0;
    const auto head = [&](const QString &text) {
        auto *caption = new TextLabel(text, TextStyle::SectionHead, Token::Muted);
        caption->setFixedHeight(height);
        grid->addWidget(caption, row++, 0, 1, 3);
    };
    const auto number = [&](qint64 count) {
        auto *figure = new TextLabel(QLocale().toString(count), TextStyle::Interface, Token::Muted);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setFixedHeight(height);
        grid->addWidget(figure, row, 2);
    };
    head(tr("Type"));
    for (auto type = allMemoryTypes().rbegin(); type != allMemoryTypes().rend(); ++type) {
        const qint64 count = m_summary.byType.at(size_t(*type));
        if (count == 0)
            continue;
        grid->addWidget(new IconLabel(typeIcon(*type), typeGlyphSize), row, 0);
        auto *link = new LinkButton(label(*type));
        link->setStyle(TextStyle::Interface);
        link->setObjectName(u"selection_%1"_s.arg(name(*type)));
        link->setAccessibleName(tr("%1: %2 selected").arg(label(*type), QLocale().toString(count)));
        link->setToolTip(tr("Select only these"));
        connect(link, &QAbstractButton::clicked, this, [this, value = *type] { Q_EMIT typeClicked(value); });
        grid->addWidget(link, row, 1, Qt::AlignLeft);
        number(count);
        ++row;
    }
    head(tr("Review"));
    for (const ReviewStatus status : allReviewStatuses()) {
        const qint64 count = m_summary.byReview.at(size_t(status));
        if (count == 0)
            continue;
        grid->addWidget(new IconLabel(reviewIcon(status), 16), row, 0);
        grid->addWidget(new TextLabel(label(status)), row, 1);
        number(count);
        ++row;
    }
    if (m_summary.retired > 0) {
        grid->addWidget(new IconLabel(icon(IconName::Retire), 16), row, 0);
        grid->addWidget(new TextLabel(tr("Retired")), row, 1);
        number(m_summary.retired);
        ++row;
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_body);
    m_body->show();
}

void SelectionSummaryView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
