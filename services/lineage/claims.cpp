// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/claims.h"

#include "services/lint/sentenceforms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

class Collector final
{
public:
    void addWhole(MemoryField field, const QString &text)
    {
        qsizetype start = 0;
        qsizetype end = text.size();
        while (start < end && text[start].isSpace())
            ++start;
        while (end > start && text[end - 1].isSpace())
            --end;
        add(field, text, { start, end }, false, 0);
    }

    void addSentences(MemoryField field, const QString &text)
    {
        for (const lint::SentenceForm &sentence : lint::textForm(text).sentences)
            add(field, text, sentence.span, sentence.isCommand(), ++m_number);
    }

    /// The content is made of the commands in their order.
    void addCommands(const Memory &memory)
    {
        qsizetype from = 0;
        const QJsonArray commands = memory.payload.value("workflow"_L1).toArray();
        for (const QJsonValue &value : commands) {
            const QString command = value.isString() ? value.toString() : value.toObject().value("command"_L1).toString();
            const qsizetype at = command.isEmpty() ? -1 : memory.content.indexOf(command, from);
            if (at < 0)
                continue;
            add(MemoryField::Content, memory.content, { at, at + command.size() }, true, ++m_number);
            from = at + command.size();
        }
        if (m_number == 0) // a payload of another shape
            addSentences(MemoryField::Content, memory.content);
    }

    QList<Claim> take() { return std::move(m_claims); }

private:
    void add(MemoryField field, const QString &text, text::Span span, bool isCommand, int number)
    {
        if (span.start < span.end)
            m_claims.append({ field, span.start, span.end, text.sliced(span.start, span.end - span.start), isCommand, number });
    }

    QList<Claim> m_claims;
    int m_number = 0;
};

} // namespace

QList<Claim> claimsOf(const Memory &memory)
{
    Collector collector;
    switch (memory.type) {
    case MemoryType::Trajectory:
        break;
    case MemoryType::Workflow:
        if (memory.description.trimmed().isEmpty())
            collector.addWhole(MemoryField::Title, memory.title);
        else
            collector.addWhole(MemoryField::Description, memory.description);
        collector.addCommands(memory);
        break;
    case MemoryType::Summary:
        collector.addSentences(MemoryField::Description, memory.description);
        collector.addSentences(MemoryField::Content, memory.content);
        break;
    case MemoryType::Insight:
        collector.addWhole(MemoryField::Title, memory.title);
        collector.addSentences(MemoryField::Description, memory.description);
        collector.addSentences(MemoryField::Content, memory.content);
        break;
    }
    return collector.take();
}

} // namespace waymark::lineage
