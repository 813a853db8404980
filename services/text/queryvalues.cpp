// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryvalues.h"

#include "services/text/editdistance.h"
#include "services/text/querykeys.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

using Term = tl::expected<QueryNodePtr, QString>;
using Number = std::variant<double, QDate>;

template <typename T>
QueryNodePtr node(T value)
{
    return std::make_shared<const QueryNode>(QueryNode { std::move(value) });
}

tl::unexpected<QString> problem(QString message)
{
    return tl::unexpected<QString>(std::move(message));
}

// Other words for a choice, in the spelling of normalised().
struct Synonym
{
    QueryKey key;
    const char *word;
    const char *canonical;
};

constexpr std::array synonyms {
    Synonym { QueryKey::Outcome, "pass", "success" },
    Synonym { QueryKey::Outcome, "passed", "success" },
    Synonym { QueryKey::Outcome, "fail", "failure" },
    Synonym { QueryKey::Outcome, "failed", "failure" },
    Synonym { QueryKey::Valid, "notyet", "not_yet_valid" },
    Synonym { QueryKey::Valid, "notyetvalid", "not_yet_valid" },
    Synonym { QueryKey::Review, "needswork", "needs_work" },
};

QString normalised(const QString &value)
{
    QString result = value.toLower();
    result.replace(u'-', u'_');
    result.replace(u' ', u'_');
    return result;
}

QString notAChoice(QueryKey key, const QString &value)
{
    switch (key) {
    case QueryKey::Type:
        return QCoreApplication::translate("QueryParser", "“%1” is not a type.").arg(value);
    case QueryKey::Outcome:
        return QCoreApplication::translate("QueryParser", "“%1” is not an outcome.").arg(value);
    case QueryKey::Valid:
        return QCoreApplication::translate("QueryParser", "“%1” is not a state of validity.").arg(value);
    case QueryKey::Review:
        return QCoreApplication::translate("QueryParser", "“%1” is not a review status.").arg(value);
    default:
        return QCoreApplication::translate("QueryParser", "“%1” is not a value of “%2”.").arg(value, keyName(key));
    }
}

Term choice(QueryKey key, const QString &value)
{
    const QStringList canonical = keyChoices(key);
    const QString wanted = normalised(value);
    QStringList found;
    const auto add = [&](const QString &name) {
        if (!found.contains(name))
            found.append(name);
    };
    for (const QString &name : canonical) {
        if (name == wanted)
            return node(NameTerm { key, name, false });
        if (name.startsWith(wanted))
            add(name);
    }
    for (const Synonym &synonym : synonyms) {
        if (synonym.key == key && QLatin1StringView(synonym.word).startsWith(wanted))
            add(QLatin1StringView(synonym.canonical));
    }
    if (found.size() == 1)
        return node(NameTerm { key, found.first(), false });
    const QString sentence = notAChoice(key, value);
    if (found.size() > 1)
        return problem(sentence + u' ' + QCoreApplication::translate("QueryParser", "It could be one of: %1.").arg(found.join(u", ")));
    const QString near = nearest(wanted, canonical);
    if (!near.isEmpty())
        return problem(sentence + u' ' + QCoreApplication::translate("QueryParser", "Did you mean “%1”?").arg(near));
    return problem(sentence + u' ' + QCoreApplication::translate("QueryParser", "Use one of: %1.").arg(canonical.join(u", ")));
}

/// Days of "180", "180d", "2w", "6m", "1y"; at most nine digits, so that no sum can overflow.
std::optional<double> days(QStringView text)
{
    double factor = 1;
    if (!text.isEmpty() && text.back().isLetter()) {
        switch (text.back().toLower().unicode()) {
        case u'd':
            break;
        case u'w':
            factor = 7;
            break;
        case u'm':
            factor = 30;
            break;
        case u'y':
            factor = 365;
            break;
        default:
            return std::nullopt;
        }
        text.chop(1);
    }
    if (text.isEmpty() || text.size() > 24 || !text.front().isDigit() || !text.back().isDigit() || text.indexOf(u'.') > 9)
        return std::nullopt;
    for (QChar c : text) {
        if (c.unicode() > u'9' || (c.unicode() < u'0' && c != u'.'))
            return std::nullopt;
    }
    if (!text.contains(u'.') && text.size() > 9)
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? std::optional(number * factor) : std::nullopt;
}

std::optional<int> digits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return std::nullopt;
    int value = 0;
    for (QChar c : text) {
        if (c.unicode() < u'0' || c.unicode() > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

struct DateSpan
{
    QDate first;
    QDate last;
};

std::optional<DateSpan> checked(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || first.year() < 1 || last.year() > 9999)
        return std::nullopt;
    return DateSpan { first, last };
}

std::optional<DateSpan> relativeDate(QStringView text, QDate today)
{
    const std::array<std::pair<QLatin1StringView, int>, 3> words { { { "today"_L1, 0 }, { "yesterday"_L1, -1 }, { "tomorrow"_L1, 1 } } };
    for (const auto &[word, offset] : words) {
        if (!text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.sliced(word.size());
        qint64 shift = offset;
        if (!rest.isEmpty()) {
            const std::optional<double> distance = days(rest.sliced(1));
            if ((rest[0] != u'+' && rest[0] != u'-') || !distance)
                return std::nullopt;
            shift += (rest[0] == u'+' ? 1 : -1) * qint64(*distance);
        }
        const QDate day = today.addDays(shift);
        return checked(day, day);
    }
    return std::nullopt;
}

/// A day, or the days of a month or year.
std::optional<DateSpan> date(QStringView text, QDate today)
{
    const QList<QStringView> parts = text.split(u'-');
    const std::optional<int> year = digits(parts.value(0), 4);
    if (!year || parts.size() > 3)
        return relativeDate(text, today);
    if (parts.size() == 1)
        return checked(QDate(*year, 1, 1), QDate(*year, 12, 31));
    const std::optional<int> month = digits(parts[1], 2);
    if (!month)
        return std::nullopt;
    if (parts.size() == 2) {
        const QDate first(*year, *month, 1);
        return checked(first, first.isValid() ? first.addMonths(1).addDays(-1) : QDate());
    }
    const std::optional<int> day = digits(parts[2], 2);
    if (!day)
        return std::nullopt;
    const QDate whole(*year, *month, *day);
    return checked(whole, whole);
}

/// The lowest and the highest value that the text stands for.
struct Bounds
{
    Number low;
    Number high;
};

/// A difference of rates: "-0.05", "+0.1", "-5%". Nothing beyond −1..1, which no difference can be.
std::optional<double> share(QStringView text)
{
    double sign = 1;
    if (text.startsWith(u'+') || text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        sign = text.front() == u'+' ? 1 : -1;
        text = text.sliced(1);
    }
    double scale = 1;
    if (text.endsWith(u'%')) {
        scale = 0.01;
        text.chop(1);
    }
    if (!text.isEmpty() && text.back().isLetter())
        return std::nullopt;
    const std::optional<double> number = days(text);
    if (!number || *number * scale > 1)
        return std::nullopt;
    return *number == 0 ? 0 : sign * *number * scale;
}

tl::expected<Bounds, QString> bounds(QueryKey key, const QString &text, QDate today)
{
    if (keyKind(key) == KeyKind::Date) {
        if (const std::optional<DateSpan> span = date(text, today))
            return Bounds { span->first, span->last };
        return problem(
            QCoreApplication::translate("QueryParser", "“%1” is not a date. Write it as 2026-01-31, 2026-01, 2026, today or today-30d.")
                .arg(text));
    }
    if (key == QueryKey::Effect) {
        if (const std::optional<double> effect = share(text))
            return Bounds { *effect, *effect };
        return problem(
            QCoreApplication::translate("QueryParser", "“%1” is not a difference of pass rates. Write it as -0.05 or -5%.").arg(text));
    }
    const std::optional<double> number = days(text);
    if (key == QueryKey::Age) {
        if (number)
            return Bounds { *number, *number };
        return problem(
            QCoreApplication::translate("QueryParser", "“%1” is not an age. Write a number with d, w, m or y, such as 180d.").arg(text));
    }
    const bool hasUnit = !text.isEmpty() && text.back().isLetter();
    if (number && !hasUnit && !text.contains(u'.'))
        return Bounds { *number, *number };
    return problem(QCoreApplication::translate("QueryParser", "“%1” is not a whole number.").arg(text));
}

Term rangeTerm(QueryKey key, const QString &text, qsizetype dots, QDate today)
{
    const QString low = text.left(dots);
    const QString high = text.mid(dots + 2);
    if (low.isEmpty() && high.isEmpty())
        return problem(QCoreApplication::translate("QueryParser", "A range needs at least one end."));
    RangeTerm range { key, {}, {} };
    if (!low.isEmpty()) {
        const auto ends = bounds(key, low, today);
        if (!ends)
            return problem(ends.error());
        range.low = ends->low;
    }
    if (!high.isEmpty()) {
        const auto ends = bounds(key, high, today);
        if (!ends)
            return problem(ends.error());
        range.high = ends->high;
    }
    if (range.low && range.high && *range.high < *range.low)
        return problem(QCoreApplication::translate("QueryParser", "The range %1 ends before it begins.").arg(text));
    return node(std::move(range));
}

Term comparison(QueryKey key, KeyOperator op, const QString &text, QDate today)
{
    const auto ends = bounds(key, text, today);
    if (!ends)
        return problem(ends.error());
    // A month is over on its last day: later than a month means after its last day, earlier means before its first.
    switch (op) {
    case KeyOperator::Is:
        if (ends->low == ends->high)
            return node(CompareTerm { key, CompareOp::Equal, ends->low });
        return node(RangeTerm { key, ends->low, ends->high });
    case KeyOperator::Less:
        return node(CompareTerm { key, CompareOp::Less, ends->low });
    case KeyOperator::LessEqual:
        return node(CompareTerm { key, CompareOp::LessEqual, ends->high });
    case KeyOperator::Greater:
        return node(CompareTerm { key, CompareOp::Greater, ends->high });
    case KeyOperator::GreaterEqual:
        return node(CompareTerm { key, CompareOp::GreaterEqual, ends->low });
    }
    Q_UNREACHABLE();
}

} // namespace

tl::expected<QueryNodePtr, QString> termFromValue(QueryKey key, KeyOperator op, const LexedValue &value, QDate today)
{
    const KeyKind kind = keyKind(key);
    const bool isCompared = kind == KeyKind::Number || kind == KeyKind::Date;
    if (op != KeyOperator::Is && !isCompared)
        return problem(
            QCoreApplication::translate("QueryParser", "“%1” has no order. Write %1: and a value, or put the text in quotation marks.")
                .arg(keyName(key)));
    if (value.text.isEmpty())
        return problem(QCoreApplication::translate("QueryParser", "“%1” needs a value right after it, without a blank.").arg(keyName(key)));
    if (value.kind == LexedValue::Kind::Pattern) {
        if (kind != KeyKind::Name)
            return problem(QCoreApplication::translate("QueryParser", "“%1” cannot be searched by a /pattern/.").arg(keyName(key)));
        if (const std::optional<QString> why = patternProblem(value.text))
            return problem(*why);
        return node(NameTerm { key, value.text, true });
    }
    if (kind == KeyKind::Choice)
        return choice(key, value.text);
    if (!isCompared)
        return node(NameTerm { key, value.text, false });
    if (op == KeyOperator::Is && !keyNone(key).isEmpty() && value.text.compare(keyNone(key), Qt::CaseInsensitive) == 0)
        return node(NameTerm { key, keyNone(key), false });
    const qsizetype dots = value.text.indexOf(".."_L1);
    if (dots >= 0 && op == KeyOperator::Is)
        return rangeTerm(key, value.text, dots, today);
    return comparison(key, op, value.text, today);
}

std::optional<QString> patternProblem(const QString &pattern)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    const QByteArray utf8 = pattern.toUtf8();
    const RE2 compiled(re2::StringPiece(utf8.constData(), size_t(utf8.size())), options);
    if (compiled.ok())
        return std::nullopt;
    const QString where = QString::fromStdString(compiled.error_arg());
    switch (compiled.error_code()) {
    case RE2::ErrorMissingBracket:
        return QCoreApplication::translate("QueryParser", "The pattern has a [ without its ].");
    case RE2::ErrorMissingParen:
    case RE2::ErrorUnexpectedParen:
        return QCoreApplication::translate("QueryParser", "The parentheses of the pattern do not pair up.");
    case RE2::ErrorTrailingBackslash:
        return QCoreApplication::translate("QueryParser", "The pattern ends in a backslash.");
    case RE2::ErrorRepeatArgument:
    case RE2::ErrorRepeatOp:
        return QCoreApplication::translate("QueryParser", "“%1” repeats nothing in the pattern. Write \\%1 for the character itself.").arg(where);
    case RE2::ErrorRepeatSize:
    case RE2::ErrorPatternTooLarge:
        return QCoreApplication::translate("QueryParser", "The pattern repeats too much.");
    case RE2::ErrorBadPerlOp:
        return QCoreApplication::translate("QueryParser",
            "The pattern uses “%1”, which is not available: there is no look-ahead or look-behind.")
            .arg(where);
    default:
        return QCoreApplication::translate("QueryParser", "The pattern is not valid at “%1”.").arg(where);
    }
}

} // namespace waymark::text
