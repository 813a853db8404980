// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace waymark::test {

/// Checks over any tree of shown widgets. Each returns its faults, one line a fault, empty when all is well.
/// Thread: GUI.

/// Widgets of the tree that can be seen, parts that Qt makes itself left out.
QList<QWidget *> seenWidgets(QWidget *root);
/// "PoolPlace#place > QLabel#empty", for a message.
QString pathOf(const QWidget *widget);

/// A text on the screen, and where it was found: "text", "tooltip", "accessible name" …
struct ShownText
{
    QWidget *widget;
    QString where;
    QString text;
};
/// Every text that the widgets show, say or offer. Cells of views and what is typed into fields are not among them.
QList<ShownText> shownTexts(QWidget *root);

/// Object names there and unique among siblings, accessible names there and meant for people, tooltips on bare icons.
QStringList nameFaults(QWidget *root);
/// Every cell in sight says something, and what it shows is part of what it says.
QStringList cellFaults(QWidget *root);
/// Text that needs more room than it has, without an ellipsis and the whole in the tooltip.
QStringList clippingFaults(QWidget *root);
/// Siblings of one layout that lie on each other, children that reach out of their parent.
QStringList overlapFaults(QWidget *root);
/// Text whose measured contrast with its ground is below 4.5:1. Disabled widgets are exempt.
QStringList contrastFaults(QWidget *window);
/// Tab reaches everything once and comes back, Shift+Tab goes the same way back, by rows, and the focus can be seen.
QStringList focusFaults(QWidget *window);

/// Prints each fault, as QtTest cuts long messages; returns how many they are, for QVERIFY2.
QByteArray reported(const QStringList &faults);

/// 1..21
double contrastRatio(const QColor &a, const QColor &b);

} // namespace waymark::test
