// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/format.h"

namespace waymark::exchange {

namespace {

QString lastPart(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

} // namespace

QString Sample::fileName() const
{
    return lastPart(path);
}

QString Source::fileName() const
{
    return lastPart(path);
}

} // namespace waymark::exchange
