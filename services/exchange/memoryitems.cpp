// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/memoryitems.h"

#include "services/domain/payload.h"

#include <QStringList>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

enum class Heading { None, Item, Title, Description, Content };

struct HeadingLine
{
    Heading heading = Heading::None;
    QString rest; ///< what stands on the heading's own line
};

bool isFence(const QString &line)
{
    return line.trimmed().startsWith("```"_L1);
}

/// "## Title: abc" -> Title, "abc"; a word that only begins so ("## Titles") is none.
HeadingLine headingOf(const QString &line)
{
    QStringView text = QStringView(line).trimmed();
    if (!text.startsWith(u'#'))
        return {};
    while (text.startsWith(u'#'))
        text = text.sliced(1);
    text = text.trimmed();
    constexpr std::pair<QLatin1StringView, Heading> words[] = { { "Memory Item"_L1, Heading::Item },
                                                                { "Title"_L1, Heading::Title },
                                                                { "Description"_L1, Heading::Description },
                                                                { "Content"_L1, Heading::Content } };
    for (const auto &[word, heading] : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        QStringView rest = text.sliced(word.size());
        if (!rest.isEmpty() && rest.front() != u':' && !rest.front().isSpace())
            continue;
        rest = rest.trimmed();
        if (rest.startsWith(u':'))
            rest = rest.sliced(1).trimmed();
        return { heading, rest.toString() };
    }
    return {};
}

MemoryItem unparsedItem(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf(isFence);
    QString firstLine = lines.join(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            firstLine = line;
            break;
        }
    }
    return { titleFromText(firstLine), {}, text.trimmed(), false };
}

/// Collects lines into the field whose heading came last.
class ItemParser
{
public:
    QList<MemoryItem> parse(const QString &text)
    {
        for (const QString &line : text.split(u'\n'))
            addLine(line);
        finish();
        if (m_isFenced && !m_items.isEmpty())
            dropClosingFence(m_items.last());
        return m_items;
    }

private:
    void addLine(const QString &line)
    {
        const HeadingLine found = headingOf(line);
        switch (found.heading) {
        case Heading::None:
            if (m_field)
                *m_field += u'\n' + line;
            else if (isFence(line))
                m_isFenced = !m_isFenced;
            return;
        case Heading::Item:
            finish();
            return;
        case Heading::Title:
            if (!m_item.title.isEmpty())
                finish();
            m_field = &m_item.title;
            break;
        case Heading::Description:
            m_field = &m_item.description;
            break;
        case Heading::Content:
            m_field = &m_item.content;
            break;
        }
        *m_field += found.rest;
    }

    void finish()
    {
        m_field = nullptr;
        for (QString *field : { &m_item.title, &m_item.description, &m_item.content })
            *field = field->trimmed();
        m_item.title = m_item.title.simplified();
        if (!(m_item == MemoryItem()))
            m_items.append(m_item);
        m_item = {};
    }

    static void dropClosingFence(MemoryItem &item)
    {
        for (QString *field : { &item.title, &item.description, &item.content }) {
            if (field->endsWith("\n```"_L1))
                *field = field->chopped(4).trimmed();
        }
    }

    QList<MemoryItem> m_items;
    MemoryItem m_item;
    QString *m_field = nullptr;
    bool m_isFenced = false; ///< a fence was opened before the first item
};

} // namespace

QList<MemoryItem> parseMemoryItems(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QList<MemoryItem> items = ItemParser().parse(text);
    return items.isEmpty() ? QList { unparsedItem(text) } : items;
}

} // namespace waymark::exchange
