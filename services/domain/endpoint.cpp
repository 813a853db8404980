// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Four numbers up to 255; nothing else is an address of this machine by its looks alone, 127.0.0.1.example.org least of all.
bool isLoopbackV4(const QString &host)
{
    const auto parts = QStringView(host).split(u'.');
    const auto isByte = [](QStringView part) {
        bool isNumber = false;
        return !part.isEmpty() && part.size() <= 3 && part.toUInt(&isNumber) <= 255 && isNumber;
    };
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), isByte) && parts.front().toUInt() == 127;
}

} // namespace

bool Endpoint::isLoopback() const
{
    const QString host = base.host();
    return host == "localhost"_L1 || host == "localhost."_L1 || host == "::1"_L1 || isLoopbackV4(host);
}

} // namespace waymark
