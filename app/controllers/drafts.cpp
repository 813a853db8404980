// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/drafts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::app {

QJsonObject draftToJson(const MemoryEdit &draft)
{
    QJsonObject object { { u"revision"_s, draft.baseRevision } };
    const auto put = [&](const QString &key, const std::optional<QString> &text) {
        if (text)
            object.insert(key, *text);
    };
    put(u"title"_s, draft.title);
    put(u"description"_s, draft.description);
    put(u"content"_s, draft.content);
    put(u"applies_when"_s, draft.appliesWhen);
    put(u"not_when"_s, draft.notWhen);
    put(u"domain"_s, draft.domain);
    if (draft.type)
        object.insert(u"type"_s, name(*draft.type));
    if (draft.tags)
        object.insert(u"tags"_s, QJsonArray::fromStringList(*draft.tags));
    return object;
}

MemoryEdit draftFromJson(const QJsonObject &object, MemoryId id)
{
    MemoryEdit draft;
    draft.id = id;
    draft.baseRevision = object.value("revision"_L1).toInteger();
    const auto take = [&](QLatin1StringView key) { return object.contains(key) ? std::optional(object.value(key).toString()) : std::nullopt; };
    draft.title = take("title"_L1);
    draft.description = take("description"_L1);
    draft.content = take("content"_L1);
    draft.appliesWhen = take("applies_when"_L1);
    draft.notWhen = take("not_when"_L1);
    draft.domain = take("domain"_L1);
    if (object.contains("type"_L1))
        draft.type = memoryTypeFromName(object.value("type"_L1).toString());
    if (object.contains("tags"_L1)) {
        QStringList tags;
        const QJsonArray array = object.value("tags"_L1).toArray();
        for (const QJsonValue &tag : array)
            tags.append(tag.toString());
        draft.tags = tags;
    }
    return draft;
}

} // namespace waymark::app
