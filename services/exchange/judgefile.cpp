// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/judgefile.h"

#include "services/text/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JudgeFile)
};

constexpr qint64 largest = 64 << 20; ///< bytes

Unexpected wrong(ErrorCode code, const QString &path, const QString &message, const QString &detail = {})
{
    return Unexpected(Error { code, message, detail, path, 0 });
}

Result<QJsonValue> document(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, path, Tr::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largest)
        return wrong(ErrorCode::LimitExceeded, path, Tr::tr("The file “%1” is larger than 64 MB: verdicts of a judge are not that many.").arg(path));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return wrong(ErrorCode::Io, path, Tr::tr("The file “%1” cannot be read: %2.").arg(path, file.errorString()));
    auto value = text::parseJson(bytes);
    if (!value)
        return wrong(value.error().code, path, Tr::tr("The file “%1” is no JSON document.").arg(path), value.error().detail);
    return value;
}

/// Refuses an entry that is there but says something else than it should.
Result<void> checkRepeated(const QJsonValue &repeated, bool said, const QString &path, qsizetype place)
{
    if (repeated.isUndefined() || repeated == QJsonValue(said))
        return {};
    return wrong(ErrorCode::Parse, path, Tr::tr("In “%1”, “cases” says of entry %2 something else than “preds” and “gts” do.").arg(path).arg(place));
}

} // namespace

Result<QList<JudgedCase>> readJudgeFile(const QString &path)
{
    WAYMARK_TRY_ASSIGN(const QJsonValue value, document(path));
    const QJsonObject object = value.toObject();
    if (!object.value("preds"_L1).isArray() || !object.value("gts"_L1).isArray())
        return wrong(ErrorCode::Parse, path, Tr::tr("The file “%1” holds no verdicts of a judge: it needs the lists “preds” and “gts”.").arg(path));
    const QJsonArray judged = object.value("preds"_L1).toArray();
    const QJsonArray verified = object.value("gts"_L1).toArray();
    const QJsonArray named = object.value("cases"_L1).toArray();
    if (judged.size() != verified.size())
        return wrong(ErrorCode::Parse, path, Tr::tr("In “%1”, “preds” and “gts” differ in length: %2 and %3.").arg(path).arg(judged.size()).arg(verified.size()));
    if (!named.isEmpty() && named.size() != judged.size())
        return wrong(ErrorCode::Parse, path, Tr::tr("In “%1”, “cases” and “preds” differ in length: %2 and %3.").arg(path).arg(named.size()).arg(judged.size()));
    QList<JudgedCase> cases;
    cases.reserve(judged.size());
    for (qsizetype i = 0; i < judged.size(); ++i) {
        const qsizetype place = i + 1;
        for (const auto &[name, list] : { std::pair("preds"_L1, &judged), std::pair("gts"_L1, &verified) }) {
            if (!list->at(i).isBool())
                return wrong(ErrorCode::Parse, path, Tr::tr("In “%1”, entry %2 of “%3” is neither true nor false.").arg(path).arg(place).arg(name));
        }
        JudgedCase one;
        one.source = path;
        one.judged = judged.at(i).toBool();
        one.verified = verified.at(i).toBool();
        const QJsonObject fields = named.at(i).toObject();
        WAYMARK_TRY(checkRepeated(fields.value("pred"_L1), one.judged, path, place));
        WAYMARK_TRY(checkRepeated(fields.value("gt"_L1), one.verified, path, place));
        one.id = text::jsonString(fields, u"id");
        if (one.id.isEmpty())
            one.id = QString::number(place);
        cases.append(one);
    }
    return cases;
}

} // namespace waymark::exchange
