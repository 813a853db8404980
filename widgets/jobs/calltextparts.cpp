// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/calltextparts.h"

#include "models/calltexts.h"
#include "models/joblabels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::widgets::CallTextParts)
};

using Style = TextPart::Style;

QString headOf(const JobCall &call)
{
    const LlmCall &made = call.call.call;
    if (call.call.stored)
        return Words::tr("%1 at %2, from the cache").arg(made.model, call.endpointName);
    return Words::tr("%1 at %2").arg(made.model, call.endpointName);
}

void addHead(QList<TextPart> &parts, const JobCall &call, qsizetype number, qsizetype count)
{
    if (count > 1)
        parts << TextPart { Style::StepHead, headOf(call), {}, int(number) + 1 };
}

QString timeOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s);
}

QString stateWords(const LlmCall &call)
{
    switch (call.state) {
    case CallState::Planned:
        return Words::tr("Nothing was sent yet.");
    case CallState::Sent:
        return Words::tr("It is under way.");
    case CallState::Received:
    case CallState::Parsed:
    case CallState::Applied:
        return call.latency ? Words::tr("It was answered after %1.").arg(models::secondsText(*call.latency)) : Words::tr("It was answered.");
    case CallState::Failed:
        return Words::tr("It failed.");
    case CallState::Unknown:
        return Words::tr("The program ended while it was under way; it may have been charged.");
    }
    Q_UNREACHABLE();
}

QStringList factsOf(const JobCall &call)
{
    const LlmCall &made = call.call.call;
    QStringList lines;
    if (call.call.stored) {
        lines << Words::tr("Answered from the cache: nothing was sent and nothing paid. The answer was paid for on %1.").arg(timeOf(made.at));
    } else {
        lines << stateWords(made);
        for (qsizetype i = 0; i < made.attemptTimes.size(); ++i)
            lines << Words::tr("Attempt %1 at %2").arg(QString::number(i + 1), timeOf(made.attemptTimes[i]));
    }
    const QLocale locale;
    if (made.usage.total() > 0)
        lines << Words::tr("Tokens: %1 in (%2 of them cached by the server), %3 out (%4 of them for thinking)")
                     .arg(models::tokensText(made.usage.promptTokens, made.usage.isEstimate), locale.toString(made.usage.cachedTokens),
                         models::tokensText(made.usage.completionTokens, made.usage.isEstimate), locale.toString(made.usage.reasoningTokens));
    if (made.costNano > 0 && !call.call.stored)
        lines << Words::tr("Cost: %1").arg(models::moneyText(made.costNano));
    if (made.mayBeCharged)
        lines << Words::tr("No answer came, and the server may want money all the same: %1 are counted as spent.").arg(models::moneyText(made.reservedNano));
    if (made.httpStatus > 0)
        lines << Words::tr("Status of the answer: %1").arg(QString::number(made.httpStatus));
    if (!call.requestId.isEmpty())
        lines << Words::tr("The server calls it: %1").arg(call.requestId);
    if (!made.promptVersion.isEmpty())
        lines << Words::tr("Prompt: %1").arg(made.promptVersion);
    lines << Words::tr("Hash of the request: %1").arg(QString::fromLatin1(made.requestHash));
    return lines;
}

} // namespace

QList<TextPart> promptParts(const QList<JobCall> &calls)
{
    QList<TextPart> parts;
    QList<models::SaidText> before;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        addHead(parts, calls[i], i, calls.size());
        const QList<models::SaidText> said = models::saidTexts(calls[i].texts.request);
        if (said.isEmpty()) {
            parts << TextPart { Style::Plain, QString::fromUtf8(calls[i].texts.request) };
            continue;
        }
        // A call that asks again says the same first.
        const bool goesOn = i > 0 && said.size() > before.size() && said.first(before.size()) == before;
        for (const models::SaidText &text : goesOn ? said.sliced(before.size()) : said) {
            parts << TextPart { Style::StepHead, text.role };
            parts << TextPart { Style::Plain, text.text };
        }
        before = said;
    }
    return parts;
}

QList<TextPart> replyParts(const QList<JobCall> &calls)
{
    QList<TextPart> parts;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        addHead(parts, calls[i], i, calls.size());
        const QByteArray &response = calls[i].texts.response;
        if (response.isEmpty()) {
            parts << TextPart { Style::Caption, calls[i].call.call.state == CallState::Applied ? Words::tr("The answer was taken into the pool; its text is not kept.") : Words::tr("There is no answer.") };
            continue;
        }
        if (const QString text = models::answeredText(response); !text.isEmpty())
            parts << TextPart { Style::Plain, text };
        parts << TextPart { Style::Caption, Words::tr("As it came") };
        parts << TextPart { Style::Output, QString::fromUtf8(response) };
    }
    return parts;
}

QList<TextPart> callParts(const QList<JobCall> &calls)
{
    QList<TextPart> parts;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const JobCall &call = calls[i];
        const LlmCall &made = call.call.call;
        parts << TextPart { Style::StepHead, headOf(call), {}, int(i) + 1 };
        parts << TextPart { Style::Plain, factsOf(call).join(u'\n') };
        if (made.error.isEmpty() && made.excerpt.isEmpty())
            continue;
        TextPart why { Style::Output, made.error };
        why.error = true;
        if (!made.excerpt.isEmpty())
            why.text += u'\n' + made.excerpt;
        parts << TextPart { Style::Caption, Words::tr("Why it failed: %1").arg(models::failurePhrase(made.errorCode)) } << why;
    }
    return parts;
}

} // namespace waymark::widgets
