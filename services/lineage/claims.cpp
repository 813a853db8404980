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
        add(field, text, { 0, text.size() }, false, 0);
    }

    void addSentences(MemoryField field, const QString &text)
    {
        for (const lint::SentenceForm &sentence : lint::textForm(text).sentences)
            addNumbered(field, text, sentence.span, sentence.isCommand());
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
            addNumbered(MemoryField::Content, memory.content, { at, at + command.size() }, true);
            from = at + command.size();
        }
        if (m_number == 0) // a payload of another shape
            addSentences(MemoryField::Content, memory.content);
    }

    QList<Claim> take() { return std::move(m_claims); }

private:
    void addNumbered(MemoryField field, const QString &text, text::Span span, bool isCommand)
    {
        m_number += add(field, text, span, isCommand, m_number + 1);
    }

    /// Without the blanks around it; false for blanks alone, which are no claim.
    bool add(MemoryField field, const QString &text, text::Span span, bool isCommand, int number)
    {
        while (span.start < span.end && text[span.start].isSpace())
            ++span.start;
        while (span.start < span.end && text[span.end - 1].isSpace())
            --span.end;
        if (span.start < span.end)
            m_claims.append({ field, span.start, span.end, text.sliced(span.start, span.end - span.start), isCommand, number });
        return span.start < span.end;
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
