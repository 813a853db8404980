// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/categorise.h"

#include "services/base/enumnames.h"
#include "services/pipeline/forms.h"

#include <QCoreApplication>

namespace waymark::pipeline {

namespace {

constexpr std::array<const char *, transferCategories> names { "workflow-discipline", "test-driven-verification", "anti-pattern-avoidance", "input-validation",
    "interface-compliance", "interaction-protocol", "environment-adaptation", "file-and-syntax", "repository-exploration", "algorithmic-strategy" };

} // namespace

QString name(TransferCategory category)
{
    return nameIn(names, category);
}

std::optional<TransferCategory> transferCategoryFromName(QStringView name)
{
    return valueIn<TransferCategory>(names, name);
}

QStringList transferCategoryNames()
{
    QStringList list;
    for (const char *each : names)
        list.append(QString::fromLatin1(each));
    return list;
}

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
