// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/domain/transfermeasures.h"

namespace waymark::cli {

/// What `measure` says of a type beside how often its memories are retrieved: DBI, LISI, categories, influence; each null where there is
/// none, with the reason beside it.
QJsonObject transferObject(const TransferMeasures::Type &type);
/// The same for people, with the paper's values beside the pool's own.
void printTransfer(Call &call, const TransferMeasures::Type &type);
/// In which space, by which recipe and between what distances are taken.
QString transferBasis(const TransferMeasures &measures);

} // namespace waymark::cli
