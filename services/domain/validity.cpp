// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/validity.h"

namespace waymark {

Validity validityAsOf(const ValiditySpan &span, QDate asOf)
{
    if (span.superseded && (!span.until || asOf >= *span.until))
        return Validity::Superseded;
    if (span.until && asOf > *span.until)
        return Validity::Expired;
    if (span.from && asOf < *span.from)
        return Validity::NotYetValid;
    if (span.until && asOf.daysTo(*span.until) <= expiringDays)
        return Validity::Expiring;
    return Validity::Valid;
}

} // namespace waymark
