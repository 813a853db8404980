// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace waymark::app {

/// Every action of the window. Menus, shortcuts, tooltips and the shortcut sheet derive from the table in the .cpp.
enum class ActionId {
    NewPool,
    OpenPool,
    OpenSample,
    ImportFiles,
    ImportFolder,
    ImportClipboard,
    Export,
    Backup,
    Restore,
    ClosePool,
    Preferences,
    Quit,

    Undo,
    Redo,
    Copy,
    SelectAll,
    EditMemory,
    EditTags,

    ShowSidebar,
    FocusTable,
    FocusSearch,
    ShowInspector,
    ShowBottom,
    ToggleRaw,
    OnlyTrajectories,
    OnlyWorkflows,
    OnlySummaries,
    OnlyInsights,
    FilterBack,
    FilterForward,
    ClearFilter,
    AsOf,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    CompactRows,
    ResetLayout,

    GoPool,
    GoSource,

    Accept,
    Reject,
    NeedsWork,
    Unreview,
    SetValidity,
    Supersede,
    Retire,
    Reinstate,
    SaveSearch,

    SampleFaults,
    About,

    Count
};

enum class MenuId { File, Edit, View, Go, Pool, Review, Help, None };

/// When an action can be used; the window enables it accordingly.
enum class Needs {
    Nothing,
    Pool, ///< an open pool
    WritablePool,
    Memory, ///< exactly one selected
    Memories, ///< at least one selected
    WritableMemory,
    WritableMemories,
};

struct ActionInfo
{
    ActionId id;
    const char *name; ///< stable, for object names and settings
    const char *text; ///< translated in the context ActionTable
    const char *keys; ///< portable key sequences, separated by a blank; empty for none
    MenuId menu;
    Needs needs;
    bool separatorBefore = false;
    bool checkable = false;
};

std::span<const ActionInfo> actionTable();
QString actionText(const ActionInfo &info);
QList<QKeySequence> actionKeys(const ActionInfo &info);
QString menuTitle(MenuId menu);

} // namespace waymark::app
