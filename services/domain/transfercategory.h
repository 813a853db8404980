// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

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

QString name(TransferCategory category); ///< workflow-discipline … as a tag has it after "transfer:". Never translated.
std::optional<TransferCategory> transferCategoryFromName(QStringView name);
QStringList transferCategoryNames();

} // namespace waymark
