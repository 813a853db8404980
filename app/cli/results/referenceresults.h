// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/reference/referencedata.h"

#include <QJsonObject>

namespace waymark::cli {

class Call;

/// What `results reference --json` prints. Field names are part of the contract with scripts; what the paper does not tell is null.
QJsonObject referenceObject(const evaluation::ReferenceData &data);

/// The same for people, the printed rates beside what follows from counts.
void printReference(Call &call, const evaluation::ReferenceData &data);

} // namespace waymark::cli
