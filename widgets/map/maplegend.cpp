// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/maplegend.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/map/mapview.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 12;
constexpr int markWidth = 20;
constexpr double markRadius = 5.5;

/// A kind of points: checked while they are shown in their colour.
class LegendEntry final : public QAbstractButton
{
public:
    LegendEntry(const models::MapCategories::Category &category, const MapStyle &style, bool isType)
        : m_category(category)
        , m_style(style)
        , m_isType(isType)
    {
        setCheckable(true);
        setChecked(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        //: A kind of points in the legend of the map, and how many there are
        setAccessibleName(MapLegend::tr("%1, %2 points").arg(text::lineSafe(category.label), QLocale().toString(category.count)));
        setToolTip(text::toolTipSafe(category.label));
    }

    QSize sizeHint() const override { return { 120, heightFor(QFontMetrics(fontFor(TextStyle::Interface)), 28) }; }
    QSize minimumSizeHint() const override { return { 60, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), color(Token::Hover));
        QRect area = rect().adjusted(side, 0, -side, 0);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(color(Token::Strong), 1.2));
        painter.setBrush(isChecked() ? QBrush(color(m_style.token)) : QBrush(Qt::NoBrush));
        painter.drawPath(mapShapePath(m_style.shape, markRadius).translated(QPointF(area.left() + markRadius + 1, area.center().y() + 0.5)));
        area.setLeft(area.left() + markWidth);
        if (m_isType) {
            paintTypeGlyph(painter, QRect(area.left(), area.top(), typeGlyphSize, area.height()), MemoryType(m_category.key), isChecked() ? GlyphState::Normal : GlyphState::Absent);
            area.setLeft(area.left() + typeGlyphSize + 8);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QString count = QLocale().toString(m_category.count);
        painter.setFont(fontFor(TextStyle::Secondary));
        const int figures = tabularWidth(painter.fontMetrics(), count);
        painter.setPen(color(isChecked() ? Token::Muted : Token::Faint));
        drawTabular(painter, area, Qt::AlignRight, count);
        area.setRight(area.right() - figures - 8);
        painter.setFont(fontFor(TextStyle::Interface));
        painter.setPen(color(isChecked() ? Token::Text : Token::Faint));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(text::lineSafe(m_category.label), Qt::ElideRight, area.width()));
        if (hasFocus()) {
            painter.setPen(color(Token::Accent));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

private:
    models::MapCategories::Category m_category;
    MapStyle m_style;
    bool m_isType;
};

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
    , m_colours(new QButtonGroup(this))
    , m_entries(new QVBoxLayout)
    , m_note(new TextLabel({}, TextStyle::Caption, Token::Muted))
{
    setObjectName(u"mapLegend"_s);
    setMinimumWidth(120);
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(new TextLabel(tr("Colour by"), TextStyle::Strong), 1);
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(side, 8, side, 8);
    choices->setSpacing(4);
    for (const models::MapColour colour : models::allMapColours) {
        auto *choice = new RadioButton(models::label(colour));
        choice->setObjectName(u"mapColour%1"_s.arg(int(colour)));
        choice->setAccessibleName(tr("Colour by: %1").arg(models::label(colour)));
        m_colours->addButton(choice, int(colour));
        choices->addWidget(choice);
    }
    m_colours->button(int(m_colour))->setChecked(true);
    connect(m_colours, &QButtonGroup::idClicked, this, [this](int id) {
        m_colour = models::MapColour(id);
        Q_EMIT colourChanged(m_colour);
    });
    auto *legendHead = new Bar(Token::Background, Qt::TopEdge | Qt::BottomEdge, 36);
    auto *legendRow = new QHBoxLayout(legendHead);
    legendRow->setContentsMargins(side, 0, side, 0);
    legendRow->addWidget(new TextLabel(tr("Legend"), TextStyle::Strong), 1);
    m_entries->setContentsMargins({});
    m_entries->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(side, 8, side, side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(choices);
    column->addWidget(legendHead);
    column->addLayout(m_entries);
    column->addWidget(m_note);
    column->addStretch(1);
}

void MapLegend::setColour(models::MapColour colour)
{
    m_colour = colour;
    m_colours->button(int(colour))->setChecked(true);
}

void MapLegend::setCategories(const models::MapCategories &categories)
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<MapStyle> styles = mapStyles(categories);
    for (int i = 0; i < int(categories.categories.size()); ++i) {
        auto *entry = new LegendEntry(categories.categories[i], styles[size_t(i)], categories.colour == models::MapColour::Type);
        entry->setObjectName(u"mapKind%1"_s.arg(i));
        connect(entry, &QAbstractButton::toggled, this, [this, i](bool shown) { Q_EMIT categoryToggled(i, shown); });
        m_entries->addWidget(entry);
    }
}

void MapLegend::setGreyNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace waymark::widgets
