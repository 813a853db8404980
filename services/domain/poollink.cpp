// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/poollink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr auto memoryPrefix = "waymark:memory/"_L1;
constexpr auto runPrefix = "waymark:run/"_L1;
constexpr auto stepMark = "#step="_L1;

bool isUuid(QStringView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber()); });
}

} // namespace

QString linkText(const PoolLink &link)
{
    if (link.kind == PoolLink::Kind::Memory)
        return memoryPrefix + link.uuid;
    QString text = runPrefix + link.uuid;
    if (link.step > 0)
        text += stepMark + QString::number(link.step);
    return text;
}

std::optional<PoolLink> linkFromText(const QString &text)
{
    const QStringView whole = QStringView(text).trimmed();
    if (whole.startsWith(memoryPrefix)) {
        const QStringView uuid = whole.sliced(memoryPrefix.size());
        return isUuid(uuid) ? std::optional(PoolLink { PoolLink::Kind::Memory, uuid.toString(), 0 }) : std::nullopt;
    }
    if (!whole.startsWith(runPrefix))
        return std::nullopt;
    QStringView uuid = whole.sliced(runPrefix.size());
    int step = 0;
    if (const qsizetype mark = uuid.indexOf(stepMark); mark >= 0) {
        bool isNumber = false;
        step = uuid.sliced(mark + stepMark.size()).toInt(&isNumber);
        if (!isNumber || step < 1)
            return std::nullopt;
        uuid = uuid.first(mark);
    }
    return isUuid(uuid) ? std::optional(PoolLink { PoolLink::Kind::Run, uuid.toString(), step }) : std::nullopt;
}

} // namespace waymark
