// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/transfercategory.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

struct Categorised
{
    TransferCategory category = TransferCategory::WorkflowDiscipline;
    QString reason;

    bool operator==(const Categorised &) const = default;
};

Result<Ask> categoriseAsk(const Memory &memory, const AskSettings &settings);
/// Errors: Parse for a category that is none.
Result<Categorised> readCategory(const QJsonObject &answer);

} // namespace waymark::pipeline
