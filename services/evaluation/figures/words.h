// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/domain/figure.h"

namespace waymark::evaluation {

/// How figures write numbers and names, the same everywhere. Numbers have a decimal point in every language, as the tables of papers do.

QString rateText(double rate); ///< of 0..1: ".910", "1.000"
QString rateRange(const Interval &interval); ///< ".838 to .952"
QString pointsText(double difference); ///< of −1..1, in points: "+3.7", "−0.5", "0.0"
QString pointsRange(const Interval &interval); ///< "−2.6 to +9.9"
QString tasksText(double tasks); ///< a change: "+3", "−1", "0"; "+1.3" where a part of a task counts
QString pValueText(double p); ///< "0.034", "< 0.001"

/// The first cell of a row.
FigureCell headCell(const QString &text);

/// "Zero-shot", "Insight", and any other name as it stands.
QString conditionText(const Condition &condition);
QString typeText(MemoryType type);
/// Names that tell conditions apart: with the model that made the memories, their pool and its size where the name alone does not.
QStringList conditionLabels(const QList<Condition> &conditions);

} // namespace waymark::evaluation
