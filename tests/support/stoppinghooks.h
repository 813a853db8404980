// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/workhooks.h"

#include <QList>

#include <algorithm>

namespace waymark::test {

/// Hooks that keep everything they are told and cancel at the n-th time; at 0 before the work begins, below 0 never.
/// Must outlive the work.
class StoppingHooks final
{
    Q_DISABLE_COPY_MOVE(StoppingHooks)

public:
    explicit StoppingHooks(qsizetype cancelAt = -1)
    {
        hooks.interval = {};
        hooks.progress = [this, cancelAt](const Progress &progress) {
            told.append(progress);
            if (told.size() == cancelAt)
                hooks.cancel.cancel();
        };
        if (cancelAt == 0)
            hooks.cancel.cancel();
    }

    /// Never backwards and never past the total.
    bool isGrowing() const
    {
        for (qsizetype i = 0; i < told.size(); ++i) {
            if ((i > 0 && told.at(i).done < told.at(i - 1).done) || (told.at(i).total >= 0 && told.at(i).done > told.at(i).total))
                return false;
        }
        return !told.isEmpty();
    }

    WorkHooks hooks;
    QList<Progress> told;
};

/// The beginning, the end and some moments in between of work that tells `count` times.
inline QList<qsizetype> momentsOf(qsizetype count)
{
    QList<qsizetype> moments { 0, 1, 2, count / 4, count / 2, 3 * count / 4, count - 1, count };
    moments.removeIf([count](qsizetype moment) { return moment < 0 || moment > count; });
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace waymark::test
