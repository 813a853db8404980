// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/recordform.h"

#include <QSet>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRecord = 150; ///< lines; a longer section is a chapter

const QSet<QString> &fieldNames()
{
    static const QSet<QString> names {
        u"action"_s, u"added after"_s, u"added"_s, u"applies to"_s, u"area"_s, u"background"_s, u"category"_s, u"cause"_s, u"consequence"_s, u"consequences"_s,
        u"context"_s, u"correction"_s, u"created"_s, u"date"_s, u"decision"_s, u"description"_s, u"details"_s, u"discovered"_s, u"error"_s, u"evidence"_s,
        u"example"_s, u"examples"_s, u"fix"_s, u"fix applied"_s, u"how to apply"_s, u"how to avoid"_s, u"impact"_s, u"insight"_s, u"instruction"_s, u"issue"_s, u"learning"_s,
        u"lesson"_s, u"lesson learned"_s, u"lessons"_s, u"logged"_s, u"metadata"_s, u"mistake"_s, u"notes"_s, u"observation"_s, u"pattern"_s, u"prevention"_s,
        u"priority"_s, u"problem"_s, u"rationale"_s, u"reason"_s, u"recurrence"_s, u"related"_s, u"related files"_s, u"reproducible"_s, u"resolution"_s, u"resolved"_s,
        u"result"_s, u"root cause"_s, u"rule"_s, u"rules"_s, u"see also"_s, u"severity"_s, u"situation"_s, u"solution"_s, u"source"_s, u"status"_s, u"suggested action"_s,
        u"suggested fix"_s, u"summary"_s, u"symptom"_s, u"symptoms"_s, u"tags"_s, u"takeaway"_s, u"trigger"_s, u"verification"_s, u"what happened"_s,
        u"what went wrong"_s, u"when"_s, u"why"_s, u"why it matters"_s, u"problema"_s, u"regel"_s, u"ursache"_s, u"lösung"_s, u"warum"_s, u"kontext"_s,
        u"问题"_s, u"原因"_s, u"解决方案"_s, u"解决"_s, u"教训"_s, u"规则"_s, u"现象"_s, u"修复"_s, u"日期"_s
    };
    return names;
}

QString nameOf(QString text)
{
    text = plainInline(text.left(200)).trimmed();
    while (!text.isEmpty() && (text.endsWith(u':') || text.endsWith(u'\uff1a')))
        text.chop(1);
    return text.toLower().trimmed();
}

struct Field
{
    QString name; ///< empty when the line is none
    QString value;
};

/// "**Trigger**: before a commit" or "Trigger: …"
Field fieldOf(const QString &line)
{
    const QString text = line.trimmed();
    qsizetype colon = text.indexOf(u':');
    const qsizetype wide = text.indexOf(u'\uff1a');
    if (colon < 0 || (wide >= 0 && wide < colon))
        colon = wide;
    if (colon <= 0 || colon > 60)
        return {};
    const QString name = nameOf(text.left(colon));
    if (!fieldNames().contains(name))
        return {};
    QString value = text.sliced(colon + 1).trimmed();
    while (value.startsWith(u'*'))
        value = value.sliced(1).trimmed();
    return { name, value };
}

class FormReader
{
public:
    void addHeading(const QString &text)
    {
        m_under = nameOf(text);
        ++(fieldNames().contains(m_under) ? m_fieldHeadings : m_otherHeadings);
    }

    void addItem(const QString &text)
    {
        const Field field = fieldOf(text);
        if (!field.name.isEmpty())
            addField(field);
        else if (m_under.isEmpty())
            ++m_otherItems;
        else
            note(m_under, text);
    }

    void addParagraph(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            if (const Field field = fieldOf(line); !field.name.isEmpty())
                addField(field);
        }
        if (!m_under.isEmpty())
            note(m_under, text);
    }

    RecordForm form() const
    {
        RecordForm form;
        const bool isMostlyFields = m_fieldHeadings >= m_otherHeadings;
        form.isRecord = m_fields + m_fieldHeadings >= 2 && isMostlyFields && m_otherItems == 0;
        form.gist = m_gist;
        form.date = m_date;
        return form;
    }

private:
    void addField(const Field &field)
    {
        if (m_under.isEmpty())
            ++m_fields;
        note(field.name, field.value);
    }

    void note(const QString &name, const QString &value)
    {
        static const QStringList telling { u"rule"_s, u"instruction"_s, u"lesson"_s, u"lesson learned"_s, u"takeaway"_s, u"learning"_s, u"summary"_s, u"problem"_s, u"规则"_s, u"教训"_s };
        const qsizetype rank = telling.indexOf(name);
        if (rank >= 0 && (m_gistRank < 0 || rank < m_gistRank)) {
            m_gist = value;
            m_gistRank = rank;
        }
        if (m_date.isEmpty() && (name == u"date"_s || name == u"logged"_s || name == u"日期"_s))
            m_date = value;
    }

    QString m_under; ///< the heading that came last
    int m_fields = 0;
    int m_fieldHeadings = 0;
    int m_otherHeadings = 0;
    int m_otherItems = 0;
    QString m_gist;
    qsizetype m_gistRank = -1;
    QString m_date;
};

} // namespace

RecordForm recordForm(const QList<MarkdownBlock> &blocks, qsizetype begin, qsizetype end)
{
    if (begin >= end || blocks.at(end - 1).lastLine - blocks.at(begin).firstLine > longestRecord)
        return {};
    FormReader reader;
    for (qsizetype i = begin; i < end; ++i) {
        const MarkdownBlock &block = blocks.at(i);
        if (block.kind == MarkdownKind::Heading)
            reader.addHeading(block.text);
        else if (block.kind == MarkdownKind::ListItem && block.depth == 0)
            reader.addItem(block.text);
        else if (block.kind == MarkdownKind::Paragraph && block.depth == 0)
            reader.addParagraph(block.text);
    }
    return reader.form();
}

} // namespace waymark::exchange
