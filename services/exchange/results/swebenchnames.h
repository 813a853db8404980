// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace waymark::exchange {

/// The benchmark that instance ids are of: "SWE-bench" when all are of its twelve repositories ("django__django-11099"), with
/// " Verified" or " Lite" when the source says that there are 500 or 300 tasks. Empty for others.
QString sweBenchName(const QStringList &ids, std::optional<qint64> tasks);

} // namespace waymark::exchange
