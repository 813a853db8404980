// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/pickletree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct PickleText
{
    Q_DECLARE_TR_FUNCTIONS(PickleText)
};

QJsonValue floatValue(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    return number;
}

} // namespace

PickleTree::PickleTree(PickleLimits limits)
    : m_limits(limits)
{
}

PickleValue PickleTree::addText(QString text)
{
    PickleValue value;
    value.kind = PickleValue::Kind::Text;
    value.index = m_texts.size();
    m_texts.append(std::move(text));
    return value;
}

PickleValue PickleTree::addContainer(PickleValue::Kind kind, qint64 offset)
{
    PickleValue value;
    value.kind = kind;
    value.index = qint64(m_containers.size());
    m_containers.push_back({ {}, offset });
    return value;
}

std::vector<PickleValue> &PickleTree::items(PickleValue container)
{
    return m_containers[size_t(container.index)].items;
}

const std::vector<PickleValue> &PickleTree::items(PickleValue container) const
{
    return m_containers[size_t(container.index)].items;
}

qint64 PickleTree::offset(PickleValue container) const
{
    return m_containers[size_t(container.index)].offset;
}

Result<QJsonValue> PickleTree::toJson(PickleValue value)
{
    WAYMARK_TRY_ASSIGN(const qint64 size, measure(value, 1));
    m_expandedTotal += size;
    if (size > m_limits.expandedRecord || m_expandedTotal > m_limits.expandedTotal)
        return failure(ErrorCode::LimitExceeded,
                       PickleText::tr("The pickle repeats its own parts so often that it would be larger than %1 MiB.")
                           .arg((size > m_limits.expandedRecord ? m_limits.expandedRecord : m_limits.expandedTotal) >> 20));
    return convert(value);
}

Result<qint64> PickleTree::measure(PickleValue value, int depth)
{
    constexpr qint64 scalarSize = 8;
    if (value.kind == PickleValue::Kind::Text)
        return scalarSize + m_texts.at(value.index).size();
    if (!value.isContainer())
        return scalarSize;

    Container &container = m_containers[size_t(value.index)];
    if (container.isOnPath)
        return failure(ErrorCode::Refused,
                       PickleText::tr("The pickle holds a list or dictionary that contains itself, at byte %1.").arg(container.offset));
    if (depth + container.height > m_limits.depth)
        return failure(ErrorCode::Parse, PickleText::tr("The record is nested more than %1 levels deep.").arg(m_limits.depth));
    if (container.expanded >= 0)
        return container.expanded;

    container.isOnPath = true;
    const Result<qint64> size = measureItems(container, value.kind == PickleValue::Kind::Dict, depth);
    container.isOnPath = false;
    if (size)
        container.expanded = std::min(*size + scalarSize, m_limits.expandedRecord + 1);
    return size ? Result<qint64>(container.expanded) : size;
}

Result<qint64> PickleTree::measureItems(Container &container, bool isDict, int depth)
{
    qint64 size = 0;
    for (size_t i = 0; i < container.items.size(); ++i) {
        const PickleValue item = container.items[i];
        if (isDict && i % 2 == 0 && item.kind != PickleValue::Kind::Text)
            return failure(ErrorCode::Parse,
                           PickleText::tr("The dictionary at byte %1 has a key that is no text.").arg(container.offset));
        WAYMARK_TRY_ASSIGN(const qint64 itemSize, measure(item, depth + 1));
        size = std::min(size + itemSize, m_limits.expandedRecord + 1);
        if (item.isContainer())
            container.height = std::max(container.height, m_containers[size_t(item.index)].height + 1);
    }
    return size;
}

QJsonValue PickleTree::convert(PickleValue value) const
{
    switch (value.kind) {
    case PickleValue::Kind::None:
        return QJsonValue(QJsonValue::Null);
    case PickleValue::Kind::False:
        return false;
    case PickleValue::Kind::True:
        return true;
    case PickleValue::Kind::Integer:
        return value.integer;
    case PickleValue::Kind::Float:
        return floatValue(value.number);
    case PickleValue::Kind::Text:
        return m_texts.at(value.index);
    case PickleValue::Kind::List: {
        QJsonArray array;
        for (const PickleValue item : items(value))
            array.append(convert(item));
        return array;
    }
    case PickleValue::Kind::Dict:
        return convertDict(m_containers[size_t(value.index)]);
    }
    Q_UNREACHABLE();
}

/// Keys are sorted first: QJsonObject keeps a sorted array, and inserting at its end costs nothing.
QJsonValue PickleTree::convertDict(const Container &dict) const
{
    std::vector<std::pair<QString, PickleValue>> fields;
    fields.reserve(dict.items.size() / 2);
    for (size_t i = 0; i + 1 < dict.items.size(); i += 2)
        fields.emplace_back(m_texts.at(dict.items[i].index), dict.items[i + 1]);
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonObject object;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (i + 1 == fields.size() || fields[i].first != fields[i + 1].first)
            object.insert(fields[i].first, convert(fields[i].second));
    }
    return object;
}

} // namespace waymark::exchange
