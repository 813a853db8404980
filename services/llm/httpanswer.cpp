// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/httpanswer.h"

namespace waymark::llm {

QByteArray HttpAnswer::header(QByteArrayView lowerCaseName) const
{
    for (auto it = headers.crbegin(); it != headers.crend(); ++it) {
        if (it->first == lowerCaseName)
            return it->second;
    }
    return {};
}

} // namespace waymark::llm
