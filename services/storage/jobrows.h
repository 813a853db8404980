// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/job.h"
#include "services/storage/statement.h"

namespace waymark::storage {

/// SELECT of all that jobFrom() and itemFrom() read; the tables are called j and i.
QString jobSelect();
Job jobFrom(const Statement &row);
QString itemColumns();
constexpr int itemColumnCount = 15;
QString itemSelect();
JobItem itemFrom(const Statement &row);

} // namespace waymark::storage
