// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/deprecatedtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool compiles(const QByteArray &pattern)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return re2::RE2(pattern.toStdString(), options).ok();
}

} // namespace

Result<std::vector<DeprecatedApi>> readDeprecatedApis(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::Parse, error.errorString());
    std::vector<DeprecatedApi> table;
    QSet<QString> names;
    const QJsonArray entries = document.object().value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QJsonObject source = entry.value("source"_L1).toObject();
        DeprecatedApi api;
        api.name = entry.value("name"_L1).toString();
        api.package = entry.value("package"_L1).toString();
        api.lookFor = entry.value("look_for"_L1).toString().toUtf8();
        api.context = entry.value("context"_L1).toString().toUtf8();
        api.replacement = entry.value("replacement"_L1).toString();
        api.rename = entry.value("rename"_L1).toBool();
        api.since = entry.value("since"_L1).toString();
        api.date = QDate::fromString(entry.value("date"_L1).toString(), Qt::ISODate);
        api.sourceTitle = source.value("title"_L1).toString();
        api.sourceUrl = source.value("url"_L1).toString();
        const bool whole = !api.name.isEmpty() && !api.lookFor.isEmpty() && !api.replacement.isEmpty() && !api.since.isEmpty() && api.date.isValid()
            && !api.sourceUrl.isEmpty() && !names.contains(api.name) && compiles(api.lookFor) && compiles(api.context);
        if (!whole)
            return failure(ErrorCode::Parse, QCoreApplication::translate("Lint", "The entry %1 of the table of deprecated interfaces is not complete or not valid.").arg(api.name));
        names.insert(api.name);
        table.push_back(std::move(api));
    }
    return table;
}

const std::vector<DeprecatedApi> &deprecatedApis()
{
    static const std::vector<DeprecatedApi> table = [] {
        QFile file(u":/lint/deprecated-apis.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto read = readDeprecatedApis(file.readAll());
        Q_ASSERT(read);
        return read ? *std::move(read) : std::vector<DeprecatedApi>();
    }();
    return table;
}

} // namespace waymark::lint
