// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/subject.h"

#include "services/lint/leaksuspects.h"
#include "services/lint/patternset.h"
#include "services/lint/sentenceforms.h"
#include "services/lint/textanalysis.h"

namespace waymark::lint {

namespace {

// UTF-16 units of a stretch of UTF-8: one for each lead byte, one more for each of four bytes.
qsizetype unitsOf(const char *from, const char *to)
{
    qsizetype units = 0;
    for (; from != to; ++from) {
        const auto byte = static_cast<unsigned char>(*from);
        units += ((byte & 0xC0) != 0x80) + (byte >= 0xF0);
    }
    return units;
}

bool repeats(const LintItem &item)
{
    const bool derived = item.type == MemoryType::Summary || item.type == MemoryType::Trajectory;
    return derived && !item.description.isEmpty();
}

} // namespace

qsizetype SubjectText::utf16(qsizetype utf8Offset) const
{
    return unitsOf(utf8.constData(), utf8.constData() + utf8Offset);
}

text::Span SubjectText::utf16(qsizetype utf8Start, qsizetype utf8End) const
{
    const qsizetype start = utf16(utf8Start);
    return { start, start + unitsOf(utf8.constData() + utf8Start, utf8.constData() + utf8End) };
}

Subject::Subject(const LintItem &item, const RunFacts *run)
    : m_item(item)
    , m_run(run)
{
    const auto add = [this](MemoryField field, const QString &text) {
        if (text.isEmpty())
            return;
        const QByteArray utf8 = text.toUtf8();
        m_texts.push_back({ field, text, utf8, foldedForWords(utf8) });
    };
    m_texts.reserve(5);
    if (!repeats(item))
        add(MemoryField::Title, item.title);
    add(MemoryField::Description, item.description);
    add(MemoryField::Content, item.content);
    add(MemoryField::AppliesWhen, item.appliesWhen);
    add(MemoryField::NotWhen, item.notWhen);
}

Subject::~Subject() = default;

const SubjectText *Subject::text(MemoryField field) const
{
    for (const SubjectText &text : m_texts) {
        if (text.field == field)
            return &text;
    }
    return nullptr;
}

const TextAnalysis &Subject::analysis() const
{
    if (!m_analysis)
        m_analysis = std::make_unique<TextAnalysis>(analyse(m_texts));
    return *m_analysis;
}

const TextForm &Subject::form(const SubjectText &text) const
{
    if (m_forms.empty())
        m_forms.resize(m_texts.size());
    std::unique_ptr<TextForm> &form = m_forms[size_t(&text - m_texts.data())];
    if (!form)
        form = std::make_unique<TextForm>(textForm(text.text));
    return *form;
}

const LeakSuspects &Subject::leakSuspects() const
{
    if (!m_leakSuspects)
        m_leakSuspects = std::make_unique<LeakSuspects>(findSuspects(*this));
    return *m_leakSuspects;
}

} // namespace waymark::lint
