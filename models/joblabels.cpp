// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joblabels.h"

#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobLabels)
};

constexpr qint64 unit = 1'000'000'000; // nano
constexpr qint64 smallestShown = unit / 10'000;
constexpr qint64 largestCap = 1'000'000; // units: more is a slip of the hand

struct Failure
{
    const char *code;
    const char *words;
};

// Codes of the client and of the pool; several share their words.
constexpr Failure failures[] = {
    { "net.dns", QT_TRANSLATE_NOOP("JobLabels", "server not found") },
    { "net.refused", QT_TRANSLATE_NOOP("JobLabels", "no connection") },
    { "net.cut", QT_TRANSLATE_NOOP("JobLabels", "connection broke") },
    { "net.timeout", QT_TRANSLATE_NOOP("JobLabels", "no answer in time") },
    { "tls", QT_TRANSLATE_NOOP("JobLabels", "certificate refused") },
    { "redirect", QT_TRANSLATE_NOOP("JobLabels", "sent elsewhere") },
    { "auth", QT_TRANSLATE_NOOP("JobLabels", "key refused") },
    { "key", QT_TRANSLATE_NOOP("JobLabels", "no key") },
    { "forbidden", QT_TRANSLATE_NOOP("JobLabels", "not allowed") },
    { "credit", QT_TRANSLATE_NOOP("JobLabels", "no credit") },
    { "model", QT_TRANSLATE_NOOP("JobLabels", "no such model") },
    { "param", QT_TRANSLATE_NOOP("JobLabels", "request refused") },
    { "too_long", QT_TRANSLATE_NOOP("JobLabels", "too long") },
    { "too_large", QT_TRANSLATE_NOOP("JobLabels", "reply too large") },
    { "rate", QT_TRANSLATE_NOOP("JobLabels", "rate limit") },
    { "server", QT_TRANSLATE_NOOP("JobLabels", "server error") },
    { "loading", QT_TRANSLATE_NOOP("JobLabels", "model loading") },
    { "busy", QT_TRANSLATE_NOOP("JobLabels", "server busy") },
    { "not_api", QT_TRANSLATE_NOOP("JobLabels", "no such interface") },
    { "shape", QT_TRANSLATE_NOOP("JobLabels", "invalid reply") },
    { "wrong_kind", QT_TRANSLATE_NOOP("JobLabels", "invalid reply") },
    { "bad_json", QT_TRANSLATE_NOOP("JobLabels", "invalid reply") },
    { "parse", QT_TRANSLATE_NOOP("JobLabels", "invalid reply") },
    { "truncated", QT_TRANSLATE_NOOP("JobLabels", "reply cut off") },
    { "starved", QT_TRANSLATE_NOOP("JobLabels", "no room to answer") },
    { "blocked", QT_TRANSLATE_NOOP("JobLabels", "withheld") },
    { "refused", QT_TRANSLATE_NOOP("JobLabels", "model declined") },
    { "embed", QT_TRANSLATE_NOOP("JobLabels", "invalid vectors") },
    { "budget", QT_TRANSLATE_NOOP("JobLabels", "budget used up") },
    { "secrets", QT_TRANSLATE_NOOP("JobLabels", "possible secret") },
    { "unknown_charge", QT_TRANSLATE_NOOP("JobLabels", "cut off by a crash") },
    { "not_found", QT_TRANSLATE_NOOP("JobLabels", "gone from the pool") },
};

} // namespace

QString label(JobKind value)
{
    switch (value) {
    case JobKind::Judge:
        return Tr::tr("Judge");
    case JobKind::Generate:
        return Tr::tr("Generate");
    case JobKind::Generalise:
        return Tr::tr("Generalise");
    case JobKind::Adjudicate:
        return Tr::tr("Adjudicate");
    case JobKind::Plan:
        return Tr::tr("Plan queries");
    case JobKind::Categorise:
        return Tr::tr("Categorise");
    case JobKind::Reidentify:
        return Tr::tr("Re-identify");
    case JobKind::Embed:
        return Tr::tr("Embed");
    }
    Q_UNREACHABLE();
}

QString label(JobState value)
{
    switch (value) {
    case JobState::Queued:
        return Tr::tr("queued");
    case JobState::Running:
        return Tr::tr("running");
    case JobState::Pausing:
        return Tr::tr("pausing");
    case JobState::Paused:
        return Tr::tr("paused");
    case JobState::Done:
        return Tr::tr("done");
    case JobState::Failed:
        return Tr::tr("failed");
    case JobState::Cancelled:
        return Tr::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString jobTitle(JobKind kind, qint64 items)
{
    const int count = int(items);
    switch (kind) {
    case JobKind::Judge:
        return Tr::tr("Judge %n runs", nullptr, count);
    case JobKind::Generate:
        return Tr::tr("Generate %n memories", nullptr, count);
    case JobKind::Generalise:
        return Tr::tr("Generalise %n memories", nullptr, count);
    case JobKind::Adjudicate:
        return Tr::tr("Adjudicate %n pairs", nullptr, count);
    case JobKind::Plan:
        return Tr::tr("Plan %n queries", nullptr, count);
    case JobKind::Categorise:
        return Tr::tr("Categorise %n memories", nullptr, count);
    case JobKind::Reidentify:
        return Tr::tr("Re-identify %n memories", nullptr, count);
    case JobKind::Embed:
        return Tr::tr("Embed %n texts", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString jobProgress(const Job &job)
{
    const QLocale locale;
    const JobCounts &counts = job.counts;
    const QString total = locale.toString(counts.total());
    const QString ended = locale.toString(counts.done + counts.failed);
    switch (job.state) {
    case JobState::Queued:
        return label(job.state);
    case JobState::Running:
        return Tr::tr("%1 of %2").arg(ended, total);
    case JobState::Pausing:
        return Tr::tr("%1 of %2, pausing").arg(ended, total);
    case JobState::Paused:
        return Tr::tr("%1 of %2, paused").arg(ended, total);
    case JobState::Cancelled:
        return Tr::tr("cancelled at %1 of %2").arg(ended, total);
    case JobState::Done:
    case JobState::Failed:
        if (counts.failed > 0)
            return Tr::tr("%1 done, %2 failed").arg(locale.toString(counts.done), locale.toString(counts.failed));
        return Tr::tr("%1 done").arg(locale.toString(counts.done));
    }
    Q_UNREACHABLE();
}

QString failurePhrase(const QString &code)
{
    for (const Failure &failure : failures) {
        const QLatin1StringView known(failure.code);
        // "net.timeout" stands for "net.timeout.connect" and the like.
        if (code == known || (code.startsWith(known) && code.mid(known.size(), 1) == "."_L1))
            return Tr::tr(failure.words);
    }
    return Tr::tr("failed");
}

QString itemPhrase(const JobItemRow &row, const QDateTime &now)
{
    const JobItem &item = row.item;
    switch (item.state) {
    case ItemState::Queued:
        if (item.notBefore.isValid() && item.notBefore > now)
            return Tr::tr("waits until %1").arg(QLocale().toString(item.notBefore.toLocalTime().time(), QLocale::ShortFormat));
        return Tr::tr("waiting");
    case ItemState::Running:
        return Tr::tr("in flight, try %1").arg(std::max(1, item.attempts));
    case ItemState::Failed: {
        const QString why = failurePhrase(item.errorCode);
        return item.attempts > 1 ? Tr::tr("%1, %n tries", "invalid reply, 3 tries", item.attempts).arg(why) : why;
    }
    case ItemState::Cancelled:
        return Tr::tr("cancelled");
    case ItemState::Done:
        break;
    }
    if (!row.proposal)
        return Tr::tr("done");
    switch (*row.proposal) {
    case ProposalState::Open:
        return Tr::tr("proposal open");
    case ProposalState::Accepted:
        return Tr::tr("accepted");
    case ProposalState::Rejected:
        return Tr::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString itemResult(const JobItem &item)
{
    const auto said = [&](QLatin1StringView key) { return text::lineSafe(item.result.value(key).toString(), 1000); };
    if (item.result.value("unchanged"_L1).toBool())
        return Tr::tr("The model found nothing to change: the text stays as it is.");
    if (const QString plan = said("plan"_L1); !plan.isEmpty())
        return Tr::tr("The plan is kept, and serves queries for this task: “%1”").arg(plan);
    if (!item.result.contains("identified"_L1))
        return {};
    const QString among = QLocale().toString(item.result.value("among"_L1).toInteger());
    const QString clue = said("clue"_L1);
    if (item.result.value("identified"_L1).toBool())
        return clue.isEmpty() ? Tr::tr("The model recognised the task among %1: the text gives it away.").arg(among)
                              : Tr::tr("The model recognised the task among %1: the text gives it away, by “%2”.").arg(among, clue);
    const QString guess = said("guess"_L1);
    return guess.isEmpty() ? Tr::tr("The model could not tell the task among %1.").arg(among) : Tr::tr("The model guessed another task among %1: “%2”.").arg(among, guess);
}

QString moneyText(qint64 nano)
{
    //: An amount of money
    const QString money = Tr::tr("$%1", "money");
    if (nano == 0)
        return money.arg(QLocale().toString(0));
    const qint64 size = std::abs(nano);
    if (size < smallestShown)
        //: An amount that is too small to be shown
        return Tr::tr("under %1").arg(money.arg(QLocale().toString(double(smallestShown) / unit, 'f', 4)));
    const int decimals = size >= unit ? 2 : size >= unit / 100 ? 3
                                                               : 4;
    return money.arg(QLocale().toString(double(nano) / unit, 'f', decimals));
}

std::optional<qint64> moneyFromText(const QString &text)
{
    QString plain = text.trimmed();
    plain.remove(u'$').remove(u' ').remove(QChar::Nbsp);
    bool isNumber = false;
    double amount = QLocale().toDouble(plain, &isNumber);
    if (!isNumber)
        amount = QLocale::c().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(amount) || amount < 0 || amount > double(largestCap))
        return std::nullopt;
    return qint64(std::llround(amount * double(unit)));
}

QString secondsText(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    if (time < 1min)
        return Tr::tr("%1 s", "seconds").arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    const auto whole = round<seconds>(time);
    return Tr::tr("%1 min %2 s").arg(QString::number(whole.count() / 60), QString::number(whole.count() % 60));
}

QString tokensText(qint64 tokens, bool isEstimate)
{
    const QString figure = QLocale().toString(tokens);
    return isEstimate && tokens > 0 ? Tr::tr("about %1", "a number of tokens").arg(figure) : figure;
}

} // namespace waymark::models
