// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/injectedkey.h"

#include "services/base/hash.h"

namespace waymark {

QByteArray injectedKey(const QString &title, const QString &description, const QString &content)
{
    QByteArray input;
    bool isBlank = true;
    for (const QString &part : { title, description, content }) {
        const QByteArray text = part.simplified().toUtf8();
        isBlank = isBlank && text.isEmpty();
        input += text;
        input += '\0'; // simplified text holds none, so that parts cannot run into each other
    }
    return isBlank ? QByteArray() : sha256Hex(input);
}

} // namespace waymark
