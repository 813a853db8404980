// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/transfercategory.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

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

} // namespace waymark
