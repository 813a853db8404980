// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/validityglyph.h"

namespace waymark::widgets {

IconName validityIconName(Validity validity)
{
    switch (validity) {
    case Validity::Valid:
        return IconName::Check;
    case Validity::Expiring:
        return IconName::Expiring;
    case Validity::Expired:
        return IconName::Expired;
    case Validity::Superseded:
        return IconName::Superseded;
    case Validity::NotYetValid:
        return IconName::NotYetValid;
    }
    return IconName::Check;
}

Token validityToken(Validity validity)
{
    switch (validity) {
    case Validity::Expiring:
        return Token::Warning;
    case Validity::Expired:
        return Token::Error;
    case Validity::Valid:
    case Validity::Superseded:
    case Validity::NotYetValid:
        break;
    }
    return Token::Muted;
}

QIcon validityIcon(Validity validity)
{
    return icon(validityIconName(validity), validityToken(validity));
}

} // namespace waymark::widgets
