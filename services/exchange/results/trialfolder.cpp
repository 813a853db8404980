// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/trialfolder.h"

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64(64) << 20;
constexpr qsizetype suffixLength = 7; ///< of a trial's name, behind "__"

} // namespace

std::optional<QByteArray> TrialFolder::read(const QString &file) const
{
    if (!m_neighbours)
        return std::nullopt;
    auto bytes = m_neighbours->read(m_prefix + file, largestFile);
    return bytes ? std::optional(*std::move(bytes)) : std::nullopt;
}

QStringList TrialFolder::filesIn(const QString &folder) const
{
    return m_neighbours ? m_neighbours->filesIn(m_prefix + folder) : QStringList();
}

TrialPlace trialPlace(const QString &path)
{
    TrialPlace place;
    place.job = folderAbove(path, 1);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    constexpr qsizetype levels = 4;
    if (parts.size() < levels)
        return place;
    const QString number = parts.at(parts.size() - 2);
    if (!std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); }))
        return place;
    place.run = parts.at(parts.size() - levels);
    place.benchmark = parts.at(parts.size() - levels + 1);
    place.job = folderAbove(path, levels - 1);
    return place;
}

QString taskOfTrialName(const QString &name)
{
    const qsizetype at = name.lastIndexOf("__"_L1);
    return at > 0 && name.size() - at - 2 == suffixLength ? name.left(at) : QString();
}

QString folderAbove(const QString &path, int levels)
{
    QString folder = path;
    for (int i = 0; i < levels; ++i) {
        const qsizetype slash = folder.lastIndexOf(u'/');
        if (slash < 0)
            return {};
        folder.truncate(slash);
    }
    return folder;
}

} // namespace waymark::exchange
