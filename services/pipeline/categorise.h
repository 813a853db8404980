// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/pipeline/ask.h"

#include <array>

namespace waymark::pipeline {

/// What a memory passes on to other tasks: the ten categories of the paper (section d), most frequent there first.
enum class TransferCategory : quint8 {
    WorkflowDiscipline,
    TestDrivenVerification,
    AntiPatternAvoidance,
    InputValidation,
    InterfaceCompliance,
    InteractionProtocol,
    EnvironmentAdaptation,
    FileAndSyntax,
    RepositoryExploration,
    AlgorithmicStrategy,
};

inline constexpr int transferCategories = 10;

QString name(TransferCategory category); ///< workflow-discipline … as a tag has it after "transfer:"
std::optional<TransferCategory> transferCategoryFromName(QStringView name);
QStringList transferCategoryNames();

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
