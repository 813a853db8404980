// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>

#include <functional>

namespace waymark::bench {

/// Tells when a window has been painted.
class BenchApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BenchApplication)

public:
    using QApplication::QApplication;

    /// Called after each painting of a window and all widgets in it that needed one.
    std::function<void()> onPainted;

    bool notify(QObject *receiver, QEvent *event) override;
};

} // namespace waymark::bench
