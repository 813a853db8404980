// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/progresstext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressBar>

namespace waymark::widgets {

QString countsText(const Progress &progress)
{
    const QLocale locale;
    const auto counted = [&](qint64 value) {
        return progress.unit == Progress::Unit::Bytes ? locale.formattedDataSize(value, 1, QLocale::DataSizeSIFormat) : locale.toString(value);
    };
    if (progress.total > 0)
        return QCoreApplication::translate("ProgressText", "%1 of %2").arg(counted(qBound(qint64(0), progress.done, progress.total)), counted(progress.total));
    return progress.done > 0 ? counted(progress.done) : QString();
}

void showIn(QProgressBar &bar, const Progress &progress)
{
    constexpr int parts = 1000;
    bar.setRange(0, progress.total > 0 ? parts : 0);
    if (progress.total > 0)
        bar.setValue(int(qBound(qint64(0), progress.done, progress.total) * double(parts) / double(progress.total)));
}

} // namespace waymark::widgets
