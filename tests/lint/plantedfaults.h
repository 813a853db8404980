// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace waymark::lint {

/// One row of the tables of the sample pool's PLANTED.md that names rules of the lint.
struct PlantedFault
{
    int line = 0; ///< of the file
    QStringList rules; ///< every one of them must speak
    QString memory; ///< uuid
    QStringList excerpts; ///< texts that one of the rules must point at; empty when the fault lies in dates or outcome
};

/// Rows whose rule has no dot belong to other places and are left out.
QList<PlantedFault> readPlantedFaults(const QString &markdown);

} // namespace waymark::lint
