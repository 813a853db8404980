// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/json.h"

#include "services/text/jsonrepair.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <simdjson.h>

#include <algorithm>

namespace waymark::text {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonValue toValue(simdjson::dom::element element);

QJsonArray toArray(const simdjson::dom::array &source)
{
    QJsonArray array;
    for (const simdjson::dom::element element : source)
        array.append(toValue(element));
    return array;
}

/// Sorted before they are inserted: QJsonObject keeps a sorted array, and inserting at its end costs nothing.
QJsonObject toObject(const simdjson::dom::object &source)
{
    std::vector<std::pair<QString, simdjson::dom::element>> fields;
    for (const simdjson::dom::key_value_pair field : source)
        fields.emplace_back(toString(field.key), field.value);
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonObject object;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i == 0 || fields[i].first != fields[i - 1].first)
            object.insert(fields[i].first, toValue(fields[i].second));
    }
    return object;
}

QJsonValue toValue(simdjson::dom::element element)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::ARRAY:
        return toArray(element.get_array().value_unsafe());
    case Type::OBJECT:
        return toObject(element.get_object().value_unsafe());
    case Type::INT64:
        return qint64(element.get_int64().value_unsafe());
    case Type::UINT64: // only what no signed integer holds
        return QString::number(quint64(element.get_uint64().value_unsafe()));
    case Type::DOUBLE:
        return element.get_double().value_unsafe();
    case Type::STRING:
        return toString(element.get_string().value_unsafe());
    case Type::BOOL:
        return element.get_bool().value_unsafe();
    case Type::NULL_VALUE:
        return QJsonValue(QJsonValue::Null);
    }
    return {};
}

simdjson::error_code parseInto(simdjson::dom::parser &parser, QByteArrayView utf8, simdjson::dom::element &root)
{
    constexpr size_t smallest = 64; // an empty parser would be given the default depth
    if (const auto error = parser.allocate(std::max(size_t(utf8.size()), smallest), jsonDepthLimit))
        return error;
    return parser.parse(utf8.data(), size_t(utf8.size())).get(root);
}

Unexpected refusal(simdjson::error_code error, QByteArrayView utf8)
{
    const QString detail = QString::fromUtf8(simdjson::error_message(error));
    switch (error) {
    case simdjson::DEPTH_ERROR:
        return failure(ErrorCode::Parse, JsonText::tr("The record is nested more than %1 levels deep.").arg(jsonDepthLimit), detail);
    case simdjson::EMPTY:
        return failure(ErrorCode::Parse, JsonText::tr("The record is empty."), detail);
    case simdjson::UNCLOSED_STRING:
        return failure(ErrorCode::Parse, JsonText::tr("The record ends inside a string."), detail);
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return failure(ErrorCode::LimitExceeded, JsonText::tr("The record is too large to be read."), detail);
    default:
        break;
    }
    if (holdsNotANumber(utf8))
        return failure(ErrorCode::Parse, JsonText::tr("The record holds NaN or Infinity, which JSON does not have."), detail);
    return failure(ErrorCode::Parse, JsonText::tr("The record is not valid JSON."), detail);
}

bool isUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

bool isRepairable(simdjson::error_code error)
{
    return error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR;
}

/// What stands for a picture in a text: its media type and size, where the source says so. The picture itself is not kept.
QString imagePlaceholder(const QJsonObject &part)
{
    const QJsonObject source = part.value(u"source"_s).toObject();
    QString type = jsonString(source, u"media_type");
    QString data = jsonString(source, u"data");
    const QJsonValue link = part.value(u"image_url"_s);
    const QString url = link.isObject() ? jsonString(link.toObject(), u"url") : link.toString();
    // data:image/png;base64,…
    if (url.startsWith(u"data:"_s)) {
        type = url.section(u';', 0, 0).mid(5);
        data = url.section(u',', 1);
    }
    static const QRegularExpression plain(u"^[a-z]+/[a-z0-9.+-]{1,40}$"_s);
    QStringList words { u"image"_s };
    if (plain.match(type).hasMatch())
        words << type;
    constexpr qsizetype kilobyte = 1024;
    if (const qsizetype bytes = data.size() / 4 * 3; bytes >= kilobyte)
        words << u"%1 kB"_s.arg(bytes / kilobyte);
    return u'[' + words.join(u' ') + u']';
}

/// The text of one part of a message content.
QString partText(const QJsonValue &part)
{
    if (!part.isObject())
        return plainText(part);
    const QJsonObject object = part.toObject();
    const QString type = jsonString(object, u"type");
    if (type.contains(u"image"_s))
        return imagePlaceholder(object);
    if (type.contains(u"audio"_s))
        return u"[audio]"_s;
    if (object.value(u"text"_s).isString())
        return jsonString(object, u"text");
    if (object.contains(u"content"_s))
        return plainText(object.value(u"content"_s));
    return QString::fromUtf8(canonicalJson(object));
}

} // namespace

Result<QJsonValue> parseJson(QByteArrayView utf8)
{
    if (isUtf16(utf8))
        return failure(ErrorCode::Parse, JsonText::tr("The text is UTF-16 and must be converted to UTF-8 first."));
    if (utf8.startsWith("\xef\xbb\xbf"))
        utf8 = utf8.sliced(3);

    simdjson::dom::parser parser;
    simdjson::dom::element root;
    QByteArray repaired; // outlives the view of it
    auto error = parseInto(parser, utf8, root);
    if (error == simdjson::UTF8_ERROR) {
        repaired = QString::fromUtf8(utf8).toUtf8();
        utf8 = repaired;
        error = parseInto(parser, utf8, root);
    }
    if (isRepairable(error)) {
        repaired = repairedJson(utf8);
        utf8 = repaired;
        error = parseInto(parser, utf8, root);
    }
    if (error)
        return refusal(error, utf8);
    return toValue(root);
}

QByteArray canonicalJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QString jsonString(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

QString plainText(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    if (content.isObject())
        return partText(content);
    if (!content.isArray())
        return content.isNull() || content.isUndefined() ? QString() : QString::fromUtf8(canonicalJson(content));
    QStringList parts;
    for (const QJsonValue part : content.toArray())
        parts.append(partText(part));
    return parts.join(u'\n');
}

} // namespace waymark::text
