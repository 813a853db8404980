// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QDate>

#include <vector>

namespace waymark::lint {

/// One thing of public software that is deprecated or gone. The file resources/lint/deprecated-apis.json holds the ones that come
/// with Waymark, and says what its keys mean.
struct DeprecatedApi
{
    QString name; ///< unique
    QString package; ///< what it belongs to: "pandas"
    QByteArray lookFor; ///< RE2
    QByteArray context; ///< RE2 that has to occur in the memory too; empty = nothing has to
    QString replacement; ///< in words, or with `rename` the text itself
    bool rename = false;
    QString since; ///< the version that says so: "pandas 2.0 (removed)"
    QDate date; ///< of that version
    QString sourceTitle; ///< the page of the project that says so
    QString sourceUrl;
};

/// Reads a table. Errors: Parse, with the name of the entry.
Result<std::vector<DeprecatedApi>> readDeprecatedApis(const QByteArray &json);

/// The table that comes with Waymark. Immutable.
const std::vector<DeprecatedApi> &deprecatedApis();

} // namespace waymark::lint
