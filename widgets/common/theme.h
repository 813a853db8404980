// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

class QApplication;

namespace waymark::widgets {

/// Every colour of the window. Nothing else names a colour.
enum class Token {
    Background, ///< menu, toolbar, tab bar, docks, status bar
    Surface, ///< tables, text, fields
    Alternate, ///< table headers, action bars, folded rows
    Border, ///< splitters, rules, empty part of a bar
    Strong, ///< outline of a control, scroll bar, inactive bar
    Text,
    Muted, ///< secondary text, quiet icons
    Faint, ///< placeholder, zero, tab count; never on a selection
    Accent, ///< links, primary button, focus, active tab, lit evidence, bars
    OnAccent,
    Selection, ///< current row, with a 2 px accent bar at its left; its text stays Text
    SelectionIdle, ///< selection of a pane without focus
    Hover, ///< row under the pointer
    Lit, ///< supporting step, current finding, chosen option, with an accent bar

    TrajectoryMark, ///< mark: borders, dots, lines; never text
    TrajectoryLetter,
    TrajectoryFill,
    WorkflowMark,
    WorkflowLetter,
    WorkflowFill,
    SummaryMark,
    SummaryLetter,
    SummaryFill,
    InsightMark,
    InsightLetter,
    InsightFill,

    Error, ///< also: expired
    ErrorTint,
    Warning, ///< as text; also: expiring
    WarningTint,
    WarningIcon, ///< the filled triangle
    WarningIconMark, ///< the "!" in it
    Info,
    InfoTint,
    Ok, ///< also: accepted, success
    OkTint,
    Added,
    AddedTint,
    Removed,
    RemovedTint,

    Count
};

enum class ThemeChoice { System, Light, Dark };
enum class Scheme { Light, Dark };

/// The scheme in force: that of the application's palette.
Scheme currentScheme();
/// A colour in the scheme in force. Ask when painting; never keep it across a change of the palette.
QColor color(Token token);
QColor color(Token token, Scheme scheme);
/// "#1f5f80", for a style sheet or rich text of our own.
QString colorName(Token token);

/// The whole palette of a scheme, disabled and inactive groups too.
QPalette paletteFor(Scheme scheme);
/// The one style sheet of the application. Hooks: property `primary` (QPushButton) for the one primary button of a place,
/// `flat` for buttons without an outline, `danger` for text in the error colour; objectName `placeTabs` (QTabBar) for the
/// workspace tabs, whose active tab has its accent line on top.
QString styleSheetFor(Scheme scheme);

/// Applies and follows the theme: Fusion, palette, style sheet. System means org.freedesktop.appearance color-scheme of
/// the desktop portal and its signal; without a portal the lightness of the palette at start-up.
/// Thread: GUI. Owned by the application.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(QObject *parent = nullptr);

    /// Once, before the first window is made. Asks the portal without waiting for it.
    void apply(QApplication &application);

    ThemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }

public Q_SLOTS:
    void setChoice(waymark::widgets::ThemeChoice choice);

Q_SIGNALS:
    /// After the application's palette has changed. Widgets also get QEvent::PaletteChange and need nothing more.
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takePortalValue(uint value);
    void update();

    QApplication *m_application = nullptr;
    ThemeChoice m_choice = ThemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    Scheme m_system = Scheme::Light;
    Scheme m_startup = Scheme::Light;
};

} // namespace waymark::widgets
