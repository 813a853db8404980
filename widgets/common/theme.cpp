// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>
#include <QStyleFactory>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Token.
constexpr std::array<Pair, static_cast<size_t>(Token::Count)> colors { {
    { 0xF2F3F4, 0x181A1C }, // Background
    { 0xFFFFFF, 0x1F2224 }, // Surface
    { 0xF8F9FA, 0x25292B }, // Alternate
    { 0xDADDE0, 0x363B3F }, // Border
    { 0xB4BABF, 0x535A60 }, // Strong
    { 0x1C2023, 0xE3E6E8 }, // Text
    { 0x565E64, 0xA4ACB2 }, // Muted
    { 0x666E74, 0x8A9298 }, // Faint
    { 0x1F5F80, 0x7CBCDB }, // Accent
    { 0xFFFFFF, 0x0C1A21 }, // OnAccent
    { 0xD9E8F0, 0x1F3D4C }, // Selection
    { 0xE8EBED, 0x2C3236 }, // SelectionIdle
    { 0xEEF1F3, 0x2A2E31 }, // Hover
    { 0xEAF3F8, 0x1D3039 }, // Lit
    { 0xB5533C, 0xB5533C }, // TrajectoryMark
    { 0x96402B, 0xEBA48F }, // TrajectoryLetter
    { 0xF5E9E6, 0x4C312B }, // TrajectoryFill
    { 0xB8860B, 0xB8860B }, // WorkflowMark
    { 0x7A5700, 0xE3BC5C }, // WorkflowLetter
    { 0xF6EFDF, 0x4D401C }, // WorkflowFill
    { 0x2E8B7A, 0x2E8B7A }, // SummaryMark
    { 0x1C6659, 0x73CDBB }, // SummaryLetter
    { 0xE4F0EE, 0x24423E }, // SummaryFill
    { 0x4466CC, 0x4466CC }, // InsightMark
    { 0x3551AE, 0xA5B9F7 }, // InsightLetter
    { 0xE7EBF8, 0x2A3656 }, // InsightFill
    { 0xB4132E, 0xFF8A92 }, // Error
    { 0xFBE9EB, 0x40242A }, // ErrorTint
    { 0x7A5200, 0xF0BE4D }, // Warning
    { 0xFBF1DA, 0x3D3319 }, // WarningTint
    { 0xF2B632, 0xF0BE4D }, // WarningIcon
    { 0x3A2700, 0x2A1E00 }, // WarningIconMark
    { 0x4F5F70, 0xA9B7C6 }, // Info
    { 0xECEFF2, 0x2B3238 }, // InfoTint
    { 0x2A6F35, 0x86CF91 }, // Ok
    { 0xE6F3E8, 0x213626 }, // OkTint
    { 0x2A6F35, 0x93D79D }, // Added
    { 0xDDF0DF, 0x1F3B27 }, // AddedTint
    { 0xA5162C, 0xFF9AA1 }, // Removed
    { 0xFADFE2, 0x48232A }, // RemovedTint
} };

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

} // namespace

Scheme currentScheme()
{
    return schemeOf(QGuiApplication::palette());
}

QColor color(Token token, Scheme scheme)
{
    const auto &pair = colors.at(static_cast<size_t>(token));
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

QColor color(Token token)
{
    return color(token, currentScheme());
}

QString colorName(Token token)
{
    return color(token).name();
}

QPalette paletteFor(Scheme scheme)
{
    const auto c = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
        const bool disabled = group == QPalette::Disabled;
        const QColor text = disabled ? c(Token::Faint) : c(Token::Text);
        palette.setColor(group, QPalette::Window, c(Token::Background));
        palette.setColor(group, QPalette::WindowText, text);
        palette.setColor(group, QPalette::Base, disabled ? c(Token::Background) : c(Token::Surface));
        palette.setColor(group, QPalette::AlternateBase, c(Token::Alternate));
        palette.setColor(group, QPalette::Text, text);
        palette.setColor(group, QPalette::PlaceholderText, c(Token::Faint));
        palette.setColor(group, QPalette::Button, c(Token::Surface));
        palette.setColor(group, QPalette::ButtonText, text);
        palette.setColor(group, QPalette::BrightText, c(Token::Error));
        palette.setColor(group, QPalette::ToolTipBase, c(Token::Surface));
        palette.setColor(group, QPalette::ToolTipText, c(Token::Text));
        palette.setColor(group, QPalette::Link, c(Token::Accent));
        palette.setColor(group, QPalette::LinkVisited, c(Token::Accent));
        palette.setColor(group, QPalette::Highlight, group == QPalette::Active ? c(Token::Selection) : c(Token::SelectionIdle));
        palette.setColor(group, QPalette::HighlightedText, text);
        palette.setColor(group, QPalette::Light, scheme == Scheme::Light ? c(Token::Surface) : c(Token::Border));
        palette.setColor(group, QPalette::Midlight, c(Token::Alternate));
        palette.setColor(group, QPalette::Mid, c(Token::Border));
        palette.setColor(group, QPalette::Dark, c(Token::Strong));
        palette.setColor(group, QPalette::Shadow, scheme == Scheme::Light ? c(Token::Strong) : c(Token::Background).darker(160));
    }
    return palette;
}

QString styleSheetFor(Scheme scheme)
{
    // Fields take their colour from the palette: a colour here would make their placeholder half transparent.
    static const auto sheet = uR"(
QToolTip { background: @surface; color: @text; border: 1px solid @strong; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QSplitter::handle { background: @border; }
QStatusBar::item { border: none; }
QToolBar { background: @background; border: none; spacing: 4px; }
QMenu { background: @surface; border: 1px solid @strong; padding: 4px 0; }
QMenu::separator { background: @border; height: 1px; margin: 4px 0; }
QPushButton { background: @surface; color: @text; border: 1px solid @strong; border-radius: 4px; padding: 0 11px; min-height: 26px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; border-color: @border; background: transparent; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { background: @border; color: @muted; border-color: @border; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @hover; }
QPushButton[flat="true"]:focus { border-color: @accent; }
QPushButton[danger="true"] { color: @error; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton[popupMode="2"] { padding-right: 15px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 2px; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @strong; border-radius: 4px; }
QLineEdit { padding: 0 6px; min-height: 26px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: @accent; }
QLineEdit:read-only, QLineEdit:disabled { background: @alternate; border-color: @border; }
QScrollArea#inspectorHistory, QScrollArea#shortcutArea, QScrollArea#whyArea { border: 1px solid transparent; }
QScrollArea#inspectorHistory:focus, QScrollArea#shortcutArea:focus, QScrollArea#whyArea:focus { border-color: @accent; }
QListView#supersedeCandidates { background: @surface; border: 1px solid @strong; border-radius: 4px; }
QListView#supersedeCandidates:focus { border-color: @accent; }
QListWidget#completionList { background: @surface; border: 1px solid @strong; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-top: 2px solid transparent; border-bottom: 2px solid transparent; padding: 0 8px; min-height: 32px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar#placeTabs::tab { border-left: 1px solid transparent; border-right: 1px solid transparent; border-bottom: none; padding: 0 10px; min-height: 34px; }
QTabBar#placeTabs::tab:selected { background: @surface; border-top-color: @accent; border-left-color: @border; border-right-color: @border; }
QTabBar#placeTabs::tab:first:selected { border-left-color: transparent; }
QTabWidget::pane { border: none; }
QHeaderView::section { background: @alternate; color: @muted; border: none; border-bottom: 1px solid @border; padding: 0 8px; min-height: 27px; }
QTableView#claimTable QHeaderView::section { padding: 0 4px 0 12px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    static constexpr std::array<std::pair<QLatin1StringView, Token>, 14> names { {
        { "@surface"_L1, Token::Surface },
        { "@strong"_L1, Token::Strong },
        { "@selection"_L1, Token::Selection },
        { "@border"_L1, Token::Border },
        { "@background"_L1, Token::Background },
        { "@alternate"_L1, Token::Alternate },
        { "@text"_L1, Token::Text },
        { "@muted"_L1, Token::Muted },
        { "@faint"_L1, Token::Faint },
        { "@accent"_L1, Token::Accent },
        { "@onAccent"_L1, Token::OnAccent },
        { "@hover"_L1, Token::Hover },
        { "@error"_L1, Token::Error },
        { "@lit"_L1, Token::Lit },
    } };
    QString result = sheet;
    for (const auto &[name, token] : names)
        result.replace(name, color(token, scheme).name());
    return result;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    m_startup = schemeOf(application.palette());
    m_system = m_startup;
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    update();
    askPortal();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    update();
}

void Theme::update()
{
    Scheme wanted = m_system;
    switch (m_choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Light:
        wanted = Scheme::Light;
        break;
    case ThemeChoice::Dark:
        wanted = Scheme::Dark;
        break;
    }
    if (m_application == nullptr) {
        m_scheme = wanted;
        return;
    }
    const bool first = m_application->styleSheet().isEmpty();
    if (wanted == m_scheme && !first)
        return;
    m_scheme = wanted;
    m_application->setPalette(paletteFor(m_scheme));
    m_application->setStyleSheet(styleSheetFor(m_scheme));
    Q_EMIT changed();
}

void Theme::askPortal()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
        SLOT(portalSettingChanged(QString, QString, QDBusVariant))); // NOLINT: QtDBus connects by string only
    auto message = QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    message << QString(appearanceGroup) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            portalSettingChanged(appearanceGroup, schemeKey, reply.value());
    });
}

void Theme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != appearanceGroup || key != schemeKey)
        return;
    QVariant inner = value.variant();
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>()) // Read wraps the value twice, the signal once
        inner = inner.value<QDBusVariant>().variant();
    bool ok = false;
    const uint number = inner.toUInt(&ok);
    if (ok)
        takePortalValue(number);
}

void Theme::takePortalValue(uint value)
{
    // 0: no preference, 1: dark, 2: light
    m_system = value == 1 ? Scheme::Dark : value == 2 ? Scheme::Light
                                                      : m_startup;
    update();
}

} // namespace waymark::widgets
