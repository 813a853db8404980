// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/conflictpanel.h"

#include "widgets/common/bar.h"
#include "widgets/common/difftext.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextStyle::Secondary, Token::Text, this))
    , m_bodyPlace(nullptr)
{
    setObjectName(u"conflictPanel"_s);
    auto *notice = new Bar(Token::WarningTint, Qt::BottomEdge, 0, this);
    auto *noticeRow = new QHBoxLayout(notice);
    noticeRow->setContentsMargins(16, 8, 16, 8);
    noticeRow->setSpacing(8);
    noticeRow->addWidget(new IconLabel(icon(IconName::SeverityWarning), 16), 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"conflictText"_s);
    noticeRow->addWidget(m_text, 1);

    auto *place = new QWidget;
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    m_bodyPlace = new QVBoxLayout(place);
    m_bodyPlace->setContentsMargins(16, 12, 16, 12);
    m_bodyPlace->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(place);
    scroll->setAccessibleName(tr("Both texts"));

    auto *buttons = new Bar(Token::Alternate, Qt::TopEdge, 0, this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(16, 8, 16, 8);
    auto *flow = new FlowBox(8, 8, buttons);
    row->addWidget(flow);
    const auto add = [&](const QString &text, const QString &tip, const QString &name, void (ConflictPanel::*signal)()) {
        auto *button = new QPushButton(text, flow);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, signal);
        flow->flow()->addWidget(button);
    };
    add(tr("Keep mine"), tr("Your text takes the place of what stands there now; that stays in the history."), u"conflictKeepMine"_s,
        &ConflictPanel::keepMine);
    add(tr("Take theirs"), tr("Your text is dropped."), u"conflictTakeTheirs"_s, &ConflictPanel::takeTheirs);
    add(tr("Copy mine"), tr("Your text goes to the clipboard."), u"conflictCopyMine"_s, &ConflictPanel::copyMine);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(notice);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

void ConflictPanel::setFields(const QList<Field> &fields, qint64 revision, const QDateTime &changedAt)
{
    m_fields = fields;
    m_text->setText(tr("This memory has changed since you began to edit it. It is now at revision %1, of %2. Both texts are "
                       "compared with what you began with.")
                        .arg(QLocale().toString(revision), QLocale().toString(changedAt.toLocalTime(), tr("d MMM yyyy, HH:mm"))));
    setAccessibleName(m_text->text());
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    int number = 0;
    for (const Field &field : fields) {
        if (number++ > 0)
            layout->addSpacing(12);
        layout->addWidget(new TextLabel(field.name, TextStyle::SectionHead, Token::Muted));
        const auto add = [&](const QString &caption, const QString &text, const QString &name) {
            layout->addWidget(new TextLabel(caption, TextStyle::Secondary, Token::Muted));
            auto *diff = new DiffText;
            diff->setObjectName(name);
            diff->setAccessibleName(field.name % u": " % caption);
            diff->setTexts(field.base, text);
            layout->addWidget(diff);
        };
        add(tr("Stands there now"), field.theirs, u"conflictTheirs%1"_s.arg(number));
        layout->addSpacing(4);
        add(tr("Yours"), field.mine, u"conflictMine%1"_s.arg(number));
    }
    m_bodyPlace->insertWidget(0, m_body);
    m_body->show();
}

} // namespace waymark::widgets
