// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/categorise.h"

#include "services/pipeline/forms.h"

#include <QCoreApplication>

namespace waymark::pipeline {

Result<Ask> categoriseAsk(const Memory &memory, const AskSettings &settings)
{
    PromptValues values;
    values.data.insert(QStringLiteral("memory"), memoryText(memory));
    return ask(QStringLiteral("categorise"), QStringLiteral("categorise"), memory.uuid, values, categoryForm(transferCategoryNames()), settings);
}

Result<Categorised> readCategory(const QJsonObject &answer)
{
    const QString category = answer.value(QStringLiteral("category")).toString();
    const auto known = transferCategoryFromName(category);
    if (!known)
        return failure(ErrorCode::Parse, QCoreApplication::translate("pipeline", "\"%1\" is none of the ten categories.").arg(category.left(60)));
    return Categorised { *known, answer.value(QStringLiteral("reason")).toString().simplified() };
}

} // namespace waymark::pipeline
