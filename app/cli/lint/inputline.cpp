// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/inputline.h"

#include "services/text/json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Unexpected wrong(const QString &reason)
{
    return failure(ErrorCode::Parse, reason);
}

/// Nothing when the field is absent or null.
Result<std::optional<QString>> optionalText(const QJsonObject &object, const QString &field)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() || value.isNull())
        return std::optional<QString>();
    if (!value.isString())
        return wrong(Tr::tr("“%1” is not a text.").arg(field));
    return std::optional(value.toString());
}

} // namespace

Result<InputLine> inputLine(const exchange::Line &line)
{
    if (line.isTooLong)
        return wrong(Tr::tr("The line is too long."));
    const Result<QJsonValue> value = text::parseJson(line.bytes);
    if (!value)
        return wrong(value.error().message);
    if (!value->isObject())
        return wrong(Tr::tr("A line is an object {id, text}, and this is none."));
    const QJsonObject object = value->toObject();
    InputLine input;
    input.id = object.value("id"_L1);
    if (!input.id.isString() && !input.id.isDouble())
        return wrong(object.contains("id"_L1) ? Tr::tr("“id” is neither a text nor a number.") : Tr::tr("“id” is missing."));
    input.item.uuid = input.id.toVariant().toString();
    if (input.item.uuid.isEmpty())
        return wrong(Tr::tr("“id” is empty."));
    WAYMARK_TRY_ASSIGN(const std::optional<QString> text, optionalText(object, u"text"_s));
    if (!text)
        return wrong(Tr::tr("“text” is missing."));
    WAYMARK_TRY_ASSIGN(const std::optional<QString> title, optionalText(object, u"title"_s));
    WAYMARK_TRY_ASSIGN(const std::optional<QString> type, optionalText(object, u"type"_s));
    WAYMARK_TRY_ASSIGN(const std::optional<QString> trajectory, optionalText(object, u"trajectory"_s));
    input.item.content = *text;
    input.item.payloadEmpty = text->trimmed().isEmpty();
    input.item.title = title.value_or(QString());
    input.trajectory = trajectory.value_or(QString());
    if (type) {
        const std::optional<MemoryType> known = memoryTypeFromName(*type);
        if (!known)
            return wrong(Tr::tr("“type” is trajectory, workflow, summary or insight, not “%1”.").arg(*type));
        input.item.type = *known;
    }
    return input;
}

} // namespace waymark::cli
