// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/welcomepage.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int columnWidth = 560;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    setAccessibleName(tr("Welcome"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(widthFor(columnWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(0);

    auto *ladder = new QHBoxLayout;
    ladder->setSpacing(8);
    for (const MemoryType type : allMemoryTypes())
        ladder->addWidget(new IconLabel(typeIcon(type), 24));
    ladder->addStretch();
    layout->addLayout(ladder);
    layout->addSpacing(16);
    layout->addWidget(new TextLabel(tr("Waymark"), TextStyle::CardTitle, Token::Text));
    layout->addSpacing(4);
    auto *what = new TextLabel(tr("A workbench for the memory that coding agents learn from: read what their runs left behind, check "
                                  "it, correct it, and keep a pool that is worth retrieving."),
        TextStyle::Reading, Token::Muted);
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addSpacing(20);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString &text, IconName mark, const QString &name, bool primary, void (WelcomePage::*signal)()) {
        auto *button = new QPushButton(text, column);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setProperty("primary", primary);
        button->setIcon(icon(mark, primary ? Token::OnAccent : Token::Muted));
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add(tr("Open sample pool"), IconName::Play, u"welcomeSample"_s, true, &WelcomePage::openSampleRequested);
    add(tr("New pool…"), IconName::Plus, u"welcomeNew"_s, false, &WelcomePage::newPoolRequested);
    add(tr("Open pool…"), IconName::Open, u"welcomeOpen"_s, false, &WelcomePage::openPoolRequested);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addSpacing(24);

    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 24);
    recent->setSpacing(4);
    recent->addWidget(new TextLabel(tr("Recent pools"), TextStyle::SectionHead, Token::Muted));
    m_recentRows->setSpacing(0);
    recent->addLayout(m_recentRows);
    layout->addWidget(m_recent);

    auto *hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addWidget(new IconLabel(icon(IconName::Import, Token::Faint), 16), 0, Qt::AlignTop);
    auto *drop = new TextLabel(tr("You can also drop a pool, or a folder with runs, onto this window. Nothing is sent anywhere."),
        TextStyle::Secondary, Token::Muted);
    drop->setWordWrap(true);
    hint->addWidget(drop, 1);
    layout->addLayout(hint);

    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column, 100);
    row->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(row);
    outer->addStretch(3);
    setRecentPools({});
}

void WelcomePage::setRecentPools(const QList<RecentPool> &pools)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_recent->setVisible(!pools.isEmpty());
    constexpr qsizetype mostShown = 8;
    int number = 0;
    for (const RecentPool &pool : pools.mid(0, mostShown)) {
        auto *row = new QWidget(m_recent);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        row->setMinimumHeight(heightFor(fontMetrics(), 28));
        ++number;
        auto *link = new LinkButton(pool.name);
        link->setStyle(TextStyle::Interface);
        link->setIcon(icon(IconName::Disk, Token::Muted));
        link->setObjectName(u"recentPool%1"_s.arg(number));
        link->setEnabled(pool.exists);
        link->setAccessibleName(tr("Open %1").arg(text::lineSafe(pool.path)));
        link->setToolTip(plainToolTip(pool.path));
        connect(link, &QAbstractButton::clicked, this, [this, path = pool.path] { Q_EMIT openRecentRequested(path); });
        layout->addWidget(link);
        auto *place = new ElidedLabel(pool.exists ? pool.path : tr("%1 (not there)").arg(pool.path));
        place->setElideMode(Qt::ElideMiddle);
        place->setToken(Token::Muted);
        place->setFont(fontFor(TextStyle::Secondary));
        layout->addWidget(place, 1);
        auto *forget = new QToolButton;
        forget->setIcon(icon(IconName::Close));
        forget->setIconSize({ 12, 12 });
        forget->setFixedSize(24, 24);
        forget->setObjectName(u"forgetPool%1"_s.arg(number));
        forget->setAccessibleName(tr("Take %1 off this list").arg(text::lineSafe(pool.name)));
        forget->setToolTip(tr("Take it off this list; the file stays"));
        connect(forget, &QToolButton::clicked, this, [this, path = pool.path] { Q_EMIT forgetRecentRequested(path); });
        layout->addWidget(forget);
        m_recentRows->addWidget(row);
    }
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
