// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/settings/setting.h"

#include <QByteArray>
#include <QStringList>

namespace waymark::app::session {

using settings::Scope;
using settings::Setting;

/// What the window remembers beside the preferences: where the person was.
inline constexpr Setting<QString> lastPool { "pool/last", [] { return QString(); }, Scope::Session };
inline constexpr Setting<QByteArray> views { "pool/views", [] { return QByteArray(); }, Scope::Session }; ///< JSON by path of the pool: {sort, memory}
inline constexpr Setting<QStringList> recentCommands { "commands/recent", [] { return QStringList(); }, Scope::Session };
inline constexpr Setting<bool> sidebarShown { "window/sidebar", [] { return true; }, Scope::Session };
inline constexpr Setting<bool> inspectorShown { "window/inspector", [] { return true; }, Scope::Session };
inline constexpr Setting<QByteArray> retrieval { "retrieval/queries", [] { return QByteArray(); }, Scope::Session }; ///< JSON, the question by path of the pool
inline constexpr Setting<QString> place { "window/place", [] { return QString(); }, Scope::Session }; ///< the one that was shown
inline constexpr Setting<QByteArray> readerSplitter { "reader/splitter", [] { return QByteArray(); }, Scope::Session };
inline constexpr Setting<QByteArray> ladderSplitters { "lineage/splitters", [] { return QByteArray(); }, Scope::Session };
inline constexpr Setting<QStringList> ladderPanes { "lineage/panes", [] { return QStringList(); }, Scope::Session }; ///< names of types; empty: all
inline constexpr Setting<QByteArray> jobSplitter { "jobs/splitter", [] { return QByteArray(); }, Scope::Session };
inline constexpr Setting<QString> jobEndpoint { "jobs/endpoint", [] { return QString(); }, Scope::Session }; ///< id, of the job begun last
inline constexpr Setting<QString> jobModel { "jobs/model", [] { return QString(); }, Scope::Session };
inline constexpr Setting<QByteArray> capabilities { "models/capabilities", [] { return QByteArray(); }, Scope::Session }; ///< JSON, see CapabilityBook
inline constexpr Setting<bool> tourSeen { "tour/seen", [] { return false; }, Scope::Session };
inline constexpr Setting<QByteArray> filters { "pool/filters", [] { return QByteArray(); }, Scope::Session }; ///< JSON, chips by path of the pool
inline constexpr Setting<QStringList> foldedSections { "sidebar/folded", [] { return QString(QStringLiteral("rules outcome model tags flags")).split(QLatin1Char(' ')); }, Scope::Session };
inline constexpr Setting<QByteArray> drafts { "edit/drafts", [] { return QByteArray(); }, Scope::Session }; ///< JSON, edits by path of the pool and memory
inline constexpr Setting<QStringList> reasons { "edit/reasons", [] { return QStringList(); }, Scope::Session };
inline constexpr Setting<QString> importFolder { "import/folder", [] { return QString(); }, Scope::Session };

} // namespace waymark::app::session
