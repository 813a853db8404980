// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/llmerror.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

struct LlmText
{
    Q_DECLARE_TR_FUNCTIONS(LlmText)
};

constexpr qsizetype mostModels = 5;

/// For the beginning of a sentence.
QString server(const ErrorWords &words)
{
    return words.host.isEmpty() ? LlmText::tr("The server") : words.host;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString seconds(std::chrono::milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000, 'g', 6);
}

QString timeout(LlmCode code, const ErrorWords &words)
{
    const QString limit = words.limit ? seconds(*words.limit) : QString();
    switch (code) {
    case LlmCode::NetTimeoutConnect:
        return limit.isEmpty() ? LlmText::tr("%1 did not connect in time. Raise the limit in Preferences if the network is slow.").arg(server(words))
                               : LlmText::tr("%1 did not connect within %2 s. Raise the limit in Preferences if the network is slow.").arg(server(words), limit);
    case LlmCode::NetTimeoutFirst:
        return limit.isEmpty() ? LlmText::tr("%1 did not begin to answer in time. Raise the limit in Preferences if the model is slow.").arg(server(words))
                               : LlmText::tr("%1 did not begin to answer within %2 s. Raise the limit in Preferences if the model is slow.").arg(server(words), limit);
    case LlmCode::NetTimeoutIdle:
        return limit.isEmpty() ? LlmText::tr("%1 fell silent in the middle of the answer. Raise the limit in Preferences if the model is slow.").arg(server(words))
                               : LlmText::tr("%1 sent nothing for %2 s. Raise the limit in Preferences if the model is slow.").arg(server(words), limit);
    default:
        return limit.isEmpty() ? LlmText::tr("%1 did not finish in time. Raise the limit in Preferences if the model is slow.").arg(server(words))
                               : LlmText::tr("%1 did not finish within %2 s. Raise the limit in Preferences if the model is slow.").arg(server(words), limit);
    }
}

QString untrusted(const ErrorWords &words)
{
    if (words.host.isEmpty())
        return LlmText::tr("The certificate of the server is not trusted. Add its CA file in Preferences if it is yours.");
    if (words.reason.isEmpty())
        return LlmText::tr("The certificate of %1 is not trusted. Add its CA file in Preferences if it is yours.").arg(words.host);
    return LlmText::tr("The certificate of %1 is not trusted: %2. Add its CA file in Preferences if it is yours.").arg(words.host, words.reason);
}

QString noModel(const ErrorWords &words)
{
    if (words.model.isEmpty())
        return LlmText::tr("%1 does not have this model. Choose another one in Preferences.").arg(server(words));
    if (words.models.isEmpty())
        return LlmText::tr("%1 has no model “%2”. Choose another one in Preferences.").arg(server(words), words.model);
    return LlmText::tr("%1 has no model “%2”. Choose one of: %3.").arg(server(words), words.model, QStringList(words.models.first(qMin(words.models.size(), mostModels))).join(u", "_s));
}

QString parameterRefused(const ErrorWords &words)
{
    if (words.parameter.isEmpty())
        return LlmText::tr("%1 does not accept this request. Its own words are in the details.").arg(server(words));
    if (words.adapted)
        return LlmText::tr("%1 does not accept “%2”; it is left out from now on.").arg(server(words), words.parameter);
    return LlmText::tr("%1 does not accept “%2” as it was sent. Change it, or choose another model.").arg(server(words), words.parameter);
}

QString tooLong(const ErrorWords &words)
{
    if (words.have && words.allowed)
        return LlmText::tr("This item needs %1 tokens, the model takes %2. Shorten it, or choose a model that takes more.").arg(number(*words.have), number(*words.allowed));
    if (words.allowed)
        return LlmText::tr("This item is longer than the %1 tokens that the model takes. Shorten it, or choose a model that takes more.").arg(number(*words.allowed));
    return LlmText::tr("This item is longer than the model takes. Shorten it, or choose a model that takes more.");
}

QString rateLimited(const ErrorWords &words)
{
    if (!words.next.isValid())
        return LlmText::tr("The rate limit of %1 is reached. It is tried again by itself.").arg(words.host.isEmpty() ? LlmText::tr("the server") : words.host);
    const QString time = words.next.toLocalTime().toString(u"HH:mm:ss"_s);
    return words.limit ? LlmText::tr("The rate limit is reached. The next try is at %1 (the server asked for %2 s).").arg(time, seconds(*words.limit))
                       : LlmText::tr("The rate limit is reached. The next try is at %1.").arg(time);
}

QString serverError(const ErrorWords &words)
{
    if (words.status == 0)
        return LlmText::tr("The server reports an error. Try again later.");
    if (words.attempts == 0)
        return LlmText::tr("The server reports an error (%1). Try again later.").arg(words.status);
    return LlmText::tr("The server reports an error (%1). This was attempt %2 of %3.").arg(words.status).arg(words.attempt).arg(words.attempts);
}

QString notApi(const ErrorWords &words)
{
    const QString address = !words.url.isEmpty() ? words.url : server(words);
    return words.contentType.isEmpty()
        ? LlmText::tr("%1 is not an OpenAI-compatible address. Check the address in Preferences.").arg(address)
        : LlmText::tr("%1 is not an OpenAI-compatible address: it answered %2. Check the address in Preferences.").arg(address, words.contentType);
}

QString network(LlmCode code, const ErrorWords &words)
{
    switch (code) {
    case LlmCode::NetDns:
        return LlmText::tr("%1 was not found. Check the address and the network.").arg(server(words));
    case LlmCode::NetRefused:
        return words.host.isEmpty() ? LlmText::tr("Nothing is listening at this address. Start the server, or change the address.")
                                    : LlmText::tr("Nothing is listening at %1. Start the server, or change the address.").arg(words.host);
    case LlmCode::NetCut:
        return LlmText::tr("The connection broke in the middle of the answer. Try again.");
    case LlmCode::TlsUntrusted:
        return untrusted(words);
    case LlmCode::TlsHost:
        return LlmText::tr("%1 shows the certificate of another host. Check the address in Preferences.").arg(server(words));
    case LlmCode::TlsExpired:
        return LlmText::tr("%1 shows a certificate that has expired or is not valid yet. Check the clock, or ask whoever runs the server.").arg(server(words));
    case LlmCode::TlsVersion:
        return LlmText::tr("%1 offers no encryption that is safe enough. TLS 1.2 or later is needed.").arg(server(words));
    case LlmCode::TlsHandshake:
        return LlmText::tr("%1 broke off while the encrypted connection was being made. Try again.").arg(server(words));
    case LlmCode::Redirect:
        return words.reason.isEmpty() ? LlmText::tr("The server points to another address. Nothing was sent there. Change the address if that is right.")
                                      : LlmText::tr("The server points to %1. Nothing was sent there. Change the address if that is right.").arg(words.reason);
    default:
        return timeout(code, words);
    }
}

QString embedding(LlmCode code, const ErrorWords &words)
{
    const bool hasNumbers = words.have && words.allowed;
    switch (code) {
    case LlmCode::EmbedCount:
        return hasNumbers ? LlmText::tr("The server returned %1 vectors for %2 texts. Nothing was taken.").arg(number(*words.have), number(*words.allowed))
                          : LlmText::tr("The server did not return one vector for each text. Nothing was taken.");
    case LlmCode::EmbedIndex:
        return LlmText::tr("The server does not say which vector belongs to which text. Nothing was taken.");
    case LlmCode::EmbedDimension:
        return hasNumbers ? LlmText::tr("The server returned vectors of %1 numbers, this pool uses %2. Nothing was mixed.").arg(number(*words.have), number(*words.allowed))
                          : LlmText::tr("The server returned vectors of different lengths. Nothing was mixed.");
    case LlmCode::EmbedSpace:
        return LlmText::tr("The server answered with another model than this space was made with. Nothing was mixed.");
    default:
        return words.have ? LlmText::tr("The server returned the same vector for different texts. Nothing was taken. Check the server.")
                          : LlmText::tr("The server returned a vector that cannot be used. Choose another model if that happens again.");
    }
}

QString answered(LlmCode code, const ErrorWords &words)
{
    switch (code) {
    case LlmCode::Shape:
        return words.field.isEmpty() ? LlmText::tr("The answer does not have the form of an answer. Try again.") : LlmText::tr("The answer lacks “%1”. Try again.").arg(words.field);
    case LlmCode::Blocked:
        return words.reason.isEmpty() ? LlmText::tr("The provider withheld the answer.") : LlmText::tr("The provider withheld the answer (%1).").arg(words.reason);
    case LlmCode::Refused:
        return LlmText::tr("The model declined to answer. Change the text, or choose another model.");
    case LlmCode::WrongKind:
        return LlmText::tr("The model called a tool instead of answering. Choose another model.");
    case LlmCode::Truncated:
        return words.allowed ? LlmText::tr("The answer was cut at %1 tokens. Raise the limit.").arg(number(*words.allowed))
                             : LlmText::tr("The answer was cut at the limit of tokens. Raise the limit.");
    case LlmCode::Starved:
        return words.allowed ? LlmText::tr("All %1 tokens went to thinking. Raise the limit, or lower the effort.").arg(number(*words.allowed))
                             : LlmText::tr("All tokens went to thinking. Raise the limit, or lower the effort.");
    default:
        return LlmText::tr("The model did not return the asked form. The raw text is kept.");
    }
}

QString ours(LlmCode code, const ErrorWords &words)
{
    const int count = int(qBound(qint64(0), words.have.value_or(0), qint64(std::numeric_limits<int>::max())));
    switch (code) {
    case LlmCode::Budget:
        return words.reason.isEmpty() ? LlmText::tr("The budget is used. Raise it to go on.") : LlmText::tr("The budget is used: %1. Raise it to go on.").arg(words.reason);
    case LlmCode::Secrets:
        return words.have ? LlmText::tr("%n items hold possible secrets and were not sent. Review them.", nullptr, count)
                          : LlmText::tr("This holds what may be a secret and was not sent. Review it.");
    case LlmCode::Key:
        return words.reason.isEmpty() ? LlmText::tr("There is no key for this endpoint. Enter it in Preferences.") : words.reason;
    case LlmCode::Storage:
        return words.reason.isEmpty() ? LlmText::tr("The call could not be recorded in the pool, so nothing was sent.")
                                      : LlmText::tr("The call could not be recorded in the pool: %1").arg(words.reason);
    case LlmCode::UnknownCharge:
        return LlmText::tr("The program stopped while %n calls were under way; they may have been charged.", nullptr, count);
    default:
        return words.have && words.allowed ? LlmText::tr("Stopped. %1 of %2 done; nothing is lost.").arg(number(*words.have), number(*words.allowed))
                                           : LlmText::tr("Stopped. Nothing is lost.");
    }
}

} // namespace

QString errorSentence(LlmCode code, const ErrorWords &words)
{
    switch (code) {
    case LlmCode::NetDns:
    case LlmCode::NetRefused:
    case LlmCode::NetTimeoutConnect:
    case LlmCode::NetTimeoutFirst:
    case LlmCode::NetTimeoutIdle:
    case LlmCode::NetTimeoutTotal:
    case LlmCode::NetCut:
    case LlmCode::TlsUntrusted:
    case LlmCode::TlsHost:
    case LlmCode::TlsExpired:
    case LlmCode::TlsVersion:
    case LlmCode::TlsHandshake:
    case LlmCode::Redirect:
        return network(code, words);
    case LlmCode::Auth:
        return words.host.isEmpty() ? LlmText::tr("The key was refused. Check the key for this endpoint.")
                                    : LlmText::tr("The key was refused by %1. Check the key for this endpoint.").arg(words.host);
    case LlmCode::Forbidden:
        return words.model.isEmpty() ? LlmText::tr("The key may not be used for this. Choose another key, or another model.")
                                     : LlmText::tr("The key may not use “%1”. Choose another key, or another model.").arg(words.model);
    case LlmCode::Credit:
        return words.host.isEmpty() ? LlmText::tr("The account has no credit left. Add credit, then try again.")
                                    : LlmText::tr("The account at %1 has no credit left. Add credit, then try again.").arg(words.host);
    case LlmCode::Model:
        return noModel(words);
    case LlmCode::Param:
        return parameterRefused(words);
    case LlmCode::TooLong:
        return tooLong(words);
    case LlmCode::TooLarge:
        return LlmText::tr("%1 sent more than is read of one answer. Check the server, or ask for less.").arg(server(words));
    case LlmCode::Rate:
        return rateLimited(words);
    case LlmCode::Server:
        return serverError(words);
    case LlmCode::Loading:
        return LlmText::tr("The model is being loaded. It is tried again by itself.");
    case LlmCode::Busy:
        return LlmText::tr("The server is busy. It is tried again by itself.");
    case LlmCode::NotApi:
        return notApi(words);
    case LlmCode::Shape:
    case LlmCode::Blocked:
    case LlmCode::Refused:
    case LlmCode::WrongKind:
    case LlmCode::Truncated:
    case LlmCode::Starved:
    case LlmCode::BadJson:
        return answered(code, words);
    case LlmCode::EmbedCount:
    case LlmCode::EmbedIndex:
    case LlmCode::EmbedValues:
    case LlmCode::EmbedDimension:
    case LlmCode::EmbedSpace:
        return embedding(code, words);
    case LlmCode::Budget:
    case LlmCode::Secrets:
    case LlmCode::Key:
    case LlmCode::Storage:
    case LlmCode::Cancelled:
    case LlmCode::UnknownCharge:
        return ours(code, words);
    }
    Q_UNREACHABLE();
}

} // namespace waymark::llm
