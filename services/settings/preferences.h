// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/setting.h"

#include <QByteArray>

#include <algorithm>

namespace waymark::settings {

enum class Theme : quint8 { System,
    Light,
    Dark };
enum class Density : quint8 { Normal,
    Compact };

QString name(Theme value); ///< system, light, dark
QString name(Density value); ///< normal, compact
std::optional<Theme> themeFromName(QStringView name);
std::optional<Density> densityFromName(QStringView name);

/// The size of text that is used for `percent`: 80 to 200.
constexpr int boundedTextPercent(int percent)
{
    return std::clamp(percent, 80, 200);
}

/// The account's name, "unknown" without any.
QString systemUserName();

template <>
struct SettingCodec<Theme>
{
    static QVariant toVariant(Theme value) { return name(value); }
    static std::optional<Theme> fromVariant(const QVariant &stored) { return themeFromName(stored.toString()); }
};

template <>
struct SettingCodec<Density>
{
    static QVariant toVariant(Density value) { return name(value); }
    static std::optional<Density> fromVariant(const QVariant &stored) { return densityFromName(stored.toString()); }
};

/// Every setting there is, each declared once.
namespace preferences {

inline constexpr Setting<Theme> theme { "theme", [] { return Theme::System; } };
inline constexpr Setting<Density> density { "density", [] { return Density::Normal; } };
/// Who signs decisions and edits.
inline constexpr Setting<QString> author { "author", &systemUserName };
/// A locale name such as "de"; empty = the system's.
inline constexpr Setting<QString> language { "language", [] { return QString(); } };
/// Size of all text in percent of the system's; what is stored may be out of range, see boundedTextPercent().
inline constexpr Setting<int> textPercent { "textPercent", [] { return 100; } };
/// From how much support on a sentence counts as supported, in per cent: 5 to 95.
inline constexpr Setting<int> supportedFromPercent { "supportedFromPercent", [] { return 50; } };
/// Opens the last pool where one left it.
inline constexpr Setting<bool> restoreSession { "restoreSession", [] { return true; } };

/// Servers that may be asked, the usual one first, as JSON; see app/serviceconfig.h. Never a key.
inline constexpr Setting<QByteArray> endpoints { "services/endpoints", [] { return QByteArray(); } };
/// What models cost, as JSON.
inline constexpr Setting<QByteArray> prices { "services/prices", [] { return QByteArray(); } };
/// The cap that is suggested for each job, in nano-units of the currency; -1 = none.
inline constexpr Setting<qint64> jobCapNano { "services/jobCap", [] { return qint64(-1); } };
/// Account names give way to placeholders before anything is sent.
inline constexpr Setting<bool> hidePersonal { "services/hidePersonal", [] { return true; } };

/// Absolute paths, the last opened first.
inline constexpr Setting<QStringList> recentPools { "recentPools", [] { return QStringList(); }, Scope::Session };
inline constexpr Setting<QByteArray> windowGeometry { "window/geometry", [] { return QByteArray(); }, Scope::Session };
inline constexpr Setting<QByteArray> windowState { "window/state", [] { return QByteArray(); }, Scope::Session };
/// QHeaderView::saveState() of the pool table.
inline constexpr Setting<QByteArray> columns { "pool/columns", [] { return QByteArray(); }, Scope::Session };

} // namespace preferences

} // namespace waymark::settings
