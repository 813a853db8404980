// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calltexts.h"

#include "services/text/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

/// What a choice says, whole or a piece of it.
QString saidIn(const QJsonObject &answer, QLatin1StringView part)
{
    const QJsonObject choice = answer.value("choices"_L1).toArray().first().toObject();
    const QJsonObject said = choice.value(part).toObject();
    const QString text = text::plainText(said.value("content"_L1));
    return text.isEmpty() ? text::jsonString(said, u"refusal") : text;
}

QString joinedEvents(const QByteArray &response)
{
    QString whole;
    for (QByteArray line : response.split('\n')) {
        line = line.trimmed();
        if (!line.startsWith("data:"))
            continue;
        const auto event = text::parseJson(line.mid(5).trimmed());
        if (event)
            whole += saidIn(event->toObject(), "delta"_L1);
    }
    return whole;
}

} // namespace

QList<SaidText> saidTexts(const QByteArray &request)
{
    const auto body = text::parseJson(request);
    if (!body)
        return {};
    QList<SaidText> said;
    const QJsonArray messages = body->toObject().value("messages"_L1).toArray();
    for (const QJsonValue &message : messages)
        said.append({ text::jsonString(message.toObject(), u"role"), text::plainText(message.toObject().value("content"_L1)) });
    const QJsonValue input = body->toObject().value("input"_L1);
    if (input.isString())
        said.append({ u"input"_s, input.toString() });
    const QJsonArray inputs = input.toArray();
    for (const QJsonValue &text : inputs) {
        if (text.isString())
            said.append({ u"input"_s, text.toString() });
    }
    return said;
}

QString answeredText(const QByteArray &response)
{
    const auto body = text::parseJson(response);
    return body ? saidIn(body->toObject(), "message"_L1) : joinedEvents(response);
}

} // namespace waymark::models
