// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/domain/flip.h"

#include <QString>

#include <array>
#include <optional>

namespace waymark::models {

/// Translated words of the comparison of results. Numbers have a decimal point in every language, as the tables of papers do.

QString label(TriageCause value); ///< "Mismatched anchoring"
QString explanation(TriageCause value); ///< a sentence
/// The key that chooses it in the triage card: "1", "2", "3", "0".
QString triageKey(TriageCause value);
inline constexpr std::array allTriageCauses { TriageCause::MismatchedAnchoring, TriageCause::FalseValidation, TriageCause::MisappliedPractice, TriageCause::NotCaused };

QString label(FlipDirection value); ///< "Gained", "Lost"

/// "+2.5", "−12", "0": with one decimal unless it is whole; empty without a value.
QString changeText(const std::optional<double> &value);
/// "+$0.031", "−$0.004"; empty without a value.
QString costChangeText(const std::optional<double> &dollars);
QString costText(const std::optional<double> &dollars); ///< "$0.042"; "unknown" without a value
/// Of a difference of rates, −1..1, in points: "+3.7", "−0.5", "0.0".
QString pointsText(double difference);
/// "2 of 3"
QString ofText(qint64 part, qint64 whole);

} // namespace waymark::models
