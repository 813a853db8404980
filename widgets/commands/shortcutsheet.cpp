// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/shortcutsheet.h"

#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int columnWidth = 296;
constexpr int columnGap = 32;
constexpr int sectionGap = 16;

int scaled(const QFontMetrics &metrics, int design)
{
    return design * heightFor(metrics, 20) / 20;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_nothing(new TextLabel(tr("No key does that."), TextStyle::Interface, Token::Muted, this))
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setAccessibleName(tr("Search keys"));
    m_filter->setPlaceholderText(tr("Search keys"));
    m_filter->setClearButtonEnabled(true);
    m_area->setObjectName(u"shortcutArea"_s);
    m_area->setAccessibleName(tr("Keys"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_sheet);
    m_area->setFocusPolicy(Qt::StrongFocus);
    build(groups);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_filter);
    column->addWidget(m_nothing);
    column->addWidget(m_area, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    filter({});
    const QSize most = parent ? parent->size() - QSize(64, 64) : QSize(1200, 800);
    resize(QSize(scaled(fontMetrics(), 1376), scaled(fontMetrics(), 760)).boundedTo(most));
}

void ShortcutSheet::build(const QList<ShortcutGroup> &groups)
{
    for (const ShortcutGroup &group : groups) {
        if (group.entries.isEmpty())
            continue;
        Section section { new QWidget(m_sheet), {}, group.title };
        auto *column = new QVBoxLayout(section.widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(new TextLabel(group.title, TextStyle::SectionHead, Token::Muted));
        for (const ShortcutGroup::Entry &entry : group.entries) {
            auto *row = new QWidget(section.widget);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 2, 0, 2);
            line->setSpacing(4);
            auto *text = new TextLabel(entry.text);
            text->setWordWrap(true);
            line->addWidget(text, 1);
            for (const QString &key : entry.keys)
                line->addWidget(new KeyCap(key), 0, Qt::AlignTop);
            row->setAccessibleName(tr("%1: %2").arg(entry.text, entry.keys.join(u", "_s)));
            column->addWidget(row);
            section.rows.append({ row, QString(entry.text % u' ' % entry.keys.join(u' ')) });
        }
        m_sections.append(section);
    }
}

void ShortcutSheet::filter(const QString &text)
{
    m_shown = 0;
    for (const Section &section : std::as_const(m_sections)) {
        const bool whole = section.title.contains(text, Qt::CaseInsensitive);
        int shown = 0;
        for (const auto &[row, words] : section.rows) {
            const bool fits = whole || words.contains(text, Qt::CaseInsensitive);
            row->setVisible(fits);
            shown += fits ? 1 : 0;
        }
        section.widget->setVisible(shown > 0);
        m_shown += shown;
    }
    m_nothing->setVisible(m_shown == 0);
    m_area->setAccessibleDescription(tr("%n keys", nullptr, m_shown));
    arrange();
}

void ShortcutSheet::arrange()
{
    // The scroll bar has its room whether it shows or not: else its coming would change what it is for.
    const int width = m_area->width() - m_area->verticalScrollBar()->sizeHint().width() - 8;
    const int gap = scaled(fontMetrics(), columnGap);
    const int count = qMax(1, (width + gap) / (scaled(fontMetrics(), columnWidth) + gap));
    const int own = (width - (count - 1) * gap) / count;
    QList<int> heights;
    for (const Section &section : std::as_const(m_sections)) {
        QLayout *layout = section.widget->layout();
        layout->invalidate();
        heights.append(section.widget->isVisibleTo(m_sheet) ? layout->totalHeightForWidth(own) : 0);
    }
    // The lowest sheet on which the sections fit in their order.
    const auto columnsFor = [&](int limit) {
        int columns = 1;
        int y = 0;
        for (const int height : std::as_const(heights)) {
            if (height == 0)
                continue;
            if (y > 0 && y + height > limit) {
                ++columns;
                y = 0;
            }
            y += height + sectionGap;
        }
        return columns;
    };
    int low = heights.isEmpty() ? 0 : *std::max_element(heights.begin(), heights.end());
    int high = std::accumulate(heights.begin(), heights.end(), sectionGap * int(heights.size()));
    while (low < high) {
        const int middle = (low + high) / 2;
        if (columnsFor(middle) <= count)
            high = middle;
        else
            low = middle + 1;
    }
    int column = 0;
    int y = 0;
    int lowest = 0;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const int height = heights.at(i);
        if (height == 0)
            continue;
        if (y > 0 && y + height > low) {
            ++column;
            y = 0;
        }
        m_sections.at(i).widget->setGeometry(column * (own + gap), y, own, height);
        y += height + sectionGap;
        lowest = qMax(lowest, y);
    }
    m_sheet->resize(width, lowest);
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void ShortcutSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    arrange();
    m_filter->setFocus();
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
}

} // namespace waymark::widgets
