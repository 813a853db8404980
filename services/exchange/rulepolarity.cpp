// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/rulepolarity.h"

#include <QSet>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QString withPlainApostrophes(QString text)
{
    return text.replace(u'\u2019', u'\'').toLower();
}

QStringList words(const QString &text)
{
    QStringList found;
    QString word;
    const QString closed = text + u' ';
    for (const QChar c : closed) {
        if (c.isLetter() || c == u'\'' || (c == u'-' && !word.isEmpty())) {
            word += c;
        } else if (!word.isEmpty()) {
            found.append(word);
            word.clear();
        }
    }
    return found;
}

bool startsWithMark(const QString &text, std::initializer_list<QStringView> marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](QStringView mark) { return text.startsWith(mark); });
}

bool hasBadMark(const QString &text)
{
    return startsWithMark(text, { u"❌", u"🚫", u"⛔", u"✗", u"✘", u"👎" });
}

bool hasGoodMark(const QString &text)
{
    return startsWithMark(text, { u"✅", u"✓", u"✔", u"👍" });
}

const QSet<QString> &negativeWords()
{
    static const QSet<QString> set { u"avoid"_s, u"don't"_s, u"dont"_s, u"don'ts"_s, u"never"_s, u"not"_s, u"bad"_s, u"wrong"_s,
                                     u"incorrect"_s, u"prohibited"_s, u"forbidden"_s, u"discouraged"_s };
    return set;
}

const QSet<QString> &positiveWords()
{
    static const QSet<QString> set { u"do"_s, u"dos"_s, u"do's"_s, u"good"_s, u"prefer"_s, u"preferred"_s, u"always"_s, u"correct"_s, u"recommended"_s, u"best"_s };
    return set;
}

/// Words that leave the sense of the others as it is.
const QSet<QString> &plainWords()
{
    static const QSet<QString> set { u"the"_s, u"these"_s, u"this"_s, u"following"_s, u"things"_s, u"what"_s, u"to"_s, u"of"_s, u"use"_s, u"using"_s, u"do"_s,
                                     u"practice"_s, u"practices"_s, u"pattern"_s, u"patterns"_s, u"example"_s, u"examples"_s, u"code"_s, u"list"_s,
                                     u"rules"_s, u"behavior"_s, u"behaviors"_s, u"must"_s, u"should"_s, u"you"_s, u"way"_s, u"approach"_s };
    return set;
}

/// A list under one of these names what is bad, unless the heading promises both sides.
bool namesBadThings(const QString &heading)
{
    static const QStringList phrases { u"anti-pattern"_s, u"antipattern"_s, u"anti pattern"_s, u"pitfall"_s, u"to avoid"_s, u"not to do"_s, u"common mistakes"_s,
                                       u"code smells"_s, u"red flags"_s, u"not allowed"_s };
    static const QStringList mixed { u"best practice"_s, u"patterns and"_s, u"patterns &"_s, u"patterns /"_s, u"patterns vs"_s, u"good"_s, u"tips"_s, u"recommend"_s, u"how to avoid"_s };
    const auto isIn = [&](const QString &phrase) { return heading.contains(phrase); };
    return std::any_of(phrases.begin(), phrases.end(), isIn) && std::none_of(mixed.begin(), mixed.end(), isIn);
}

bool saysNo(const QString &rule)
{
    static const QStringList starts { u"avoid"_s, u"don't"_s, u"dont "_s, u"do not"_s, u"never"_s, u"no "_s, u"not "_s, u"stop "_s, u"refrain"_s, u"must not"_s,
                                      u"should not"_s, u"shouldn't"_s, u"cannot"_s, u"can't"_s, u"without"_s };
    const QString text = withPlainApostrophes(rule);
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return text.startsWith(start); });
}

/// What to do instead, in a list of what not to do. "Use" is advice under "Pitfalls", but not under "Don't".
bool saysYes(const QString &rule, const QString &heading)
{
    static const QStringList starts { u"always "_s, u"prefer "_s, u"ensure "_s, u"instead"_s, u"make sure"_s };
    const QString text = withPlainApostrophes(rule);
    if (text.startsWith(u"use "_s) && namesBadThings(withPlainApostrophes(heading)))
        return true;
    return std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return text.startsWith(start); });
}

QString prefixOf(const QString &heading)
{
    const QStringList all = words(withPlainApostrophes(heading));
    if (all.contains(u"never"_s))
        return u"Never: "_s;
    if (all.contains(u"don't"_s) || all.contains(u"dont"_s) || (all.contains(u"do"_s) && all.contains(u"not"_s) && !all.contains(u"what"_s)))
        return u"Don't: "_s;
    return u"Avoid: "_s;
}

} // namespace

Polarity headingPolarity(const QString &heading)
{
    const QString text = withPlainApostrophes(heading.trimmed());
    if (hasBadMark(text))
        return Polarity::Negative;
    if (hasGoodMark(text))
        return Polarity::Positive;
    const QStringList all = words(text);
    if (namesBadThings(text))
        return Polarity::Negative;
    bool isNegative = false;
    bool isPositive = false;
    for (const QString &word : all) {
        const bool isNot = negativeWords().contains(word);
        isNegative = isNegative || isNot;
        // "do not" and "never do" are one negative word, "do and don't" are two that cancel each other
        const bool isPartOfNot = word == u"do"_s && (all.contains(u"not"_s) || all.contains(u"never"_s) || all.contains(u"what"_s));
        isPositive = isPositive || (positiveWords().contains(word) && !isPartOfNot);
        if (!isNot && !positiveWords().contains(word) && !plainWords().contains(word) && word != u"and"_s && word != u"or"_s)
            return Polarity::None;
    }
    if (isNegative == isPositive)
        return Polarity::None;
    return isNegative ? Polarity::Negative : Polarity::Positive;
}

QString polarityPrefix(const QStringList &headings, const QString &rule)
{
    if (saysNo(rule) || hasGoodMark(rule) || hasBadMark(rule))
        return {};
    for (qsizetype i = headings.size() - 1; i >= 0; --i) {
        const Polarity polarity = headingPolarity(headings.at(i));
        if (polarity == Polarity::Negative)
            return saysYes(rule, headings.at(i)) ? QString() : prefixOf(headings.at(i));
        if (polarity == Polarity::Positive)
            return {};
    }
    return {};
}

QString withMarkAsWord(const QString &rule)
{
    const QString text = rule.trimmed();
    if (!hasBadMark(text) && !hasGoodMark(text))
        return text;
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isLetterOrNumber() && text.at(end) != u'`' && text.at(end) != u'*')
        ++end;
    const QString rest = text.sliced(end);
    QString plain = rest.left(40);
    return hasBadMark(text) && !saysNo(plain.remove(u'*')) ? u"Avoid: "_s + rest : rest;
}

} // namespace waymark::exchange
