// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/runfacts.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

void append(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += more % u'\n';
}

// The words of a call's arguments, without the quotes and escapes of JSON.
void appendValue(QString &text, const QJsonValue &value)
{
    if (value.isString()) {
        append(text, value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            appendValue(text, element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendValue(text, it.value());
    }
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool occursWhole(const QString &text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool startsInside = at > 0 && isWordLetter(text[at - 1]) && isWordLetter(word.front());
        const bool endsInside = end < text.size() && isWordLetter(text[end]) && isWordLetter(word.back());
        if (!startsInside && !endsInside)
            return true;
    }
    return false;
}

// Compilers write ‘x’, people write 'x'. One for one, so that places stay.
void straightenQuotes(QString &text)
{
    for (QChar &c : text) {
        if (c == u'\u2018' || c == u'\u2019')
            c = u'\'';
        else if (c == u'\u201C' || c == u'\u201D')
            c = u'"';
    }
}

// After these a name is defined.
bool defines(QStringView word)
{
    constexpr std::array words { QStringView(u"def"), QStringView(u"class"), QStringView(u"func"), QStringView(u"fn"), QStringView(u"function"), QStringView(u"struct"), QStringView(u"interface"), QStringView(u"enum"), QStringView(u"trait"), QStringView(u"type"), QStringView(u"TABLE"),
        QStringView(u"table"), QStringView(u"EXISTS"), QStringView(u"void"), QStringView(u"int"), QStringView(u"bool"), QStringView(u"const"), QStringView(u"let"), QStringView(u"var"), QStringView(u"static"), QStringView(u"typedef"), QStringView(u"define") };
    return std::ranges::find(words, word) != words.end();
}

// After these a package is named.
bool brings(QStringView word)
{
    constexpr std::array words { QStringView(u"import"), QStringView(u"from"), QStringView(u"install"), QStringView(u"require"), QStringView(u"package"), QStringView(u"namespace"), QStringView(u"use"), QStringView(u"module"), QStringView(u"crate") };
    return std::ranges::find(words, word) != words.end();
}

} // namespace

RunFacts::RunFacts(const Trajectory &run)
{
    m_steps.reserve(size_t(run.steps.size()));
    for (const Step &step : run.steps) {
        QString text;
        append(text, step.thought);
        append(text, step.text);
        for (const ToolCall &call : step.calls)
            appendValue(text, call.args);
        for (const ToolResult &result : step.results)
            append(text, result.text);
        straightenQuotes(text);
        m_steps.push_back(std::move(text));
    }
    for (size_t i = 0; i < m_steps.size(); ++i)
        index(i);
}

void RunFacts::index(size_t step)
{
    const QStringView text = m_steps[step];
    const int number = int(step) + 1;
    QStringView before;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordLetter(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && isWordLetter(text[end]))
            ++end;
        const QStringView word = text.sliced(at, end - at);
        QList<int> &steps = m_stepsWith[word];
        if (steps.isEmpty() || steps.last() != number)
            steps.append(number);
        const bool afterSpace = at > 0 && text[at - 1] == u' ';
        const bool beside = (at > 0 && (text[at - 1] == u'/' || text[at - 1] == u'\\')) || (end < text.size() && text[end] == u'/');
        const bool isFile = end + 1 < text.size() && text[end] == u'.' && text[end + 1].isLower();
        const bool isStem = isFile && at > 0 && !text[at - 1].isLetter() && text[at - 1] != u'.';
        if ((beside && !isFile) || (afterSpace && brings(before)))
            m_named.insert(word, true);
        else if ((beside || isStem) && !m_named.contains(word))
            m_named.insert(word, false);
        if (afterSpace && defines(before))
            m_defined.insert(word, true);
        before = word;
        at = end;
    }
}

QList<int> RunFacts::stepsWith(QStringView asked) const
{
    QString straight;
    QStringView text = asked;
    if (std::ranges::any_of(asked, [](QChar c) { return c.unicode() >= 0x2018 && c.unicode() <= 0x201D; })) {
        straight = asked.toString();
        straightenQuotes(straight);
        text = straight;
    }
    // The rarest of its words says where to look.
    const QList<int> *fewest = nullptr;
    bool isWord = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordLetter(text[at])) {
            isWord = false;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && isWordLetter(text[end]))
            ++end;
        const auto found = m_stepsWith.constFind(text.sliced(at, end - at));
        if (found == m_stepsWith.constEnd())
            return {};
        if (!fewest || found->size() < fewest->size())
            fewest = &*found;
        at = end;
    }
    if (!fewest)
        return {};
    if (isWord)
        return *fewest;
    QList<int> steps;
    for (int step : *fewest) {
        if (occursWhole(m_steps[size_t(step) - 1], text))
            steps.append(step);
    }
    return steps;
}

} // namespace waymark::lint
