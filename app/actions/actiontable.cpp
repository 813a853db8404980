// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actiontable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr ActionInfo table[] = {
    { ActionId::NewPool, "newPool", QT_TRANSLATE_NOOP("ActionTable", "&New pool…"), "Ctrl+N", MenuId::File, Needs::Nothing },
    { ActionId::OpenPool, "openPool", QT_TRANSLATE_NOOP("ActionTable", "&Open pool…"), "Ctrl+O", MenuId::File, Needs::Nothing },
    { ActionId::OpenSample, "openSample", QT_TRANSLATE_NOOP("ActionTable", "Open the &sample pool"), "", MenuId::File, Needs::Nothing },
    { ActionId::ImportFiles, "importFiles", QT_TRANSLATE_NOOP("ActionTable", "&Import files…"), "Ctrl+I", MenuId::File, Needs::WritablePool, true },
    { ActionId::ImportFolder, "importFolder", QT_TRANSLATE_NOOP("ActionTable", "Import a &folder…"), "Ctrl+Shift+I", MenuId::File, Needs::WritablePool },
    { ActionId::ImportClipboard, "importClipboard", QT_TRANSLATE_NOOP("ActionTable", "Import from the &clipboard"), "Ctrl+V", MenuId::File, Needs::WritablePool },
    { ActionId::Export, "export", QT_TRANSLATE_NOOP("ActionTable", "&Export…"), "Ctrl+S", MenuId::File, Needs::Pool, true },
    { ActionId::Backup, "backup", QT_TRANSLATE_NOOP("ActionTable", "&Back up…"), "", MenuId::File, Needs::WritablePool },
    { ActionId::Restore, "restore", QT_TRANSLATE_NOOP("ActionTable", "&Restore a backup…"), "", MenuId::File, Needs::WritablePool },
    { ActionId::ClosePool, "closePool", QT_TRANSLATE_NOOP("ActionTable", "Close the poo&l"), "Ctrl+W", MenuId::File, Needs::Pool, true },
    { ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("ActionTable", "&Preferences…"), "Ctrl+,", MenuId::File, Needs::Nothing },
    { ActionId::Quit, "quit", QT_TRANSLATE_NOOP("ActionTable", "&Quit"), "Ctrl+Q", MenuId::File, Needs::Nothing },

    { ActionId::Undo, "undo", QT_TRANSLATE_NOOP("ActionTable", "&Undo"), "Ctrl+Z", MenuId::Edit, Needs::WritablePool },
    { ActionId::Redo, "redo", QT_TRANSLATE_NOOP("ActionTable", "&Redo"), "Ctrl+Shift+Z", MenuId::Edit, Needs::WritablePool },
    { ActionId::Copy, "copy", QT_TRANSLATE_NOOP("ActionTable", "&Copy"), "", MenuId::Edit, Needs::Memories, true },
    { ActionId::SelectAll, "selectAll", QT_TRANSLATE_NOOP("ActionTable", "Select the &whole filter"), "", MenuId::Edit, Needs::Pool },
    { ActionId::EditMemory, "editMemory", QT_TRANSLATE_NOOP("ActionTable", "&Edit the memory"), "E", MenuId::Edit, Needs::WritableMemory, true },
    { ActionId::EditTags, "editTags", QT_TRANSLATE_NOOP("ActionTable", "Edit &tags…"), "#", MenuId::Edit, Needs::WritableMemories },

    { ActionId::ShowSidebar, "showSidebar", QT_TRANSLATE_NOOP("ActionTable", "&Sidebar"), "F1", MenuId::View, Needs::Nothing, false, true },
    { ActionId::FocusTable, "focusTable", QT_TRANSLATE_NOOP("ActionTable", "&List"), "F2", MenuId::View, Needs::Pool },
    { ActionId::FocusSearch, "focusSearch", QT_TRANSLATE_NOOP("ActionTable", "S&earch"), "/ Ctrl+F F3", MenuId::View, Needs::Pool },
    { ActionId::ShowInspector, "showInspector", QT_TRANSLATE_NOOP("ActionTable", "&Inspector"), "F4", MenuId::View, Needs::Nothing, false, true },
    { ActionId::ShowBottom, "showBottom", QT_TRANSLATE_NOOP("ActionTable", "Import report and &log"), "F8", MenuId::View, Needs::Nothing, false, true },
    { ActionId::ToggleRaw, "toggleRaw", QT_TRANSLATE_NOOP("ActionTable", "&Raw or rendered"), "Ctrl+U", MenuId::View, Needs::Memory },
    { ActionId::OnlyTrajectories, "onlyTrajectories", QT_TRANSLATE_NOOP("ActionTable", "Only &trajectories"), "Alt+1", MenuId::View, Needs::Pool, true },
    { ActionId::OnlyWorkflows, "onlyWorkflows", QT_TRANSLATE_NOOP("ActionTable", "Only &workflows"), "Alt+2", MenuId::View, Needs::Pool },
    { ActionId::OnlySummaries, "onlySummaries", QT_TRANSLATE_NOOP("ActionTable", "Only s&ummaries"), "Alt+3", MenuId::View, Needs::Pool },
    { ActionId::OnlyInsights, "onlyInsights", QT_TRANSLATE_NOOP("ActionTable", "Only i&nsights"), "Alt+4", MenuId::View, Needs::Pool },
    { ActionId::ClearFilter, "clearFilter", QT_TRANSLATE_NOOP("ActionTable", "&Clear the filter"), "", MenuId::View, Needs::Pool },
    { ActionId::AsOf, "asOf", QT_TRANSLATE_NOOP("ActionTable", "As of a &date…"), "", MenuId::View, Needs::Pool, true },
    { ActionId::ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("ActionTable", "The s&ystem's theme"), "", MenuId::View, Needs::Nothing, true, true },
    { ActionId::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("ActionTable", "Li&ght theme"), "", MenuId::View, Needs::Nothing, false, true },
    { ActionId::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("ActionTable", "Dar&k theme"), "", MenuId::View, Needs::Nothing, false, true },
    { ActionId::CompactRows, "compactRows", QT_TRANSLATE_NOOP("ActionTable", "Com&pact rows"), "", MenuId::View, Needs::Nothing, false, true },
    { ActionId::ResetLayout, "resetLayout", QT_TRANSLATE_NOOP("ActionTable", "Reset la&yout"), "", MenuId::View, Needs::Nothing, true },

    { ActionId::GoPool, "goPool", QT_TRANSLATE_NOOP("ActionTable", "&Pool"), "Ctrl+1", MenuId::Go, Needs::Nothing },
    { ActionId::FilterBack, "filterBack", QT_TRANSLATE_NOOP("ActionTable", "Previous &filter"), "Alt+Left", MenuId::Go, Needs::Pool, true },
    { ActionId::FilterForward, "filterForward", QT_TRANSLATE_NOOP("ActionTable", "&Next filter"), "Alt+Right", MenuId::Go, Needs::Pool },
    { ActionId::GoSource, "goSource", QT_TRANSLATE_NOOP("ActionTable", "Source &trajectory and back"), "T", MenuId::Go, Needs::Memory, true },

    { ActionId::SetValidity, "setValidity", QT_TRANSLATE_NOOP("ActionTable", "Set &validity…"), "V", MenuId::Pool, Needs::WritableMemories },
    { ActionId::Supersede, "supersede", QT_TRANSLATE_NOOP("ActionTable", "&Supersede…"), "M", MenuId::Pool, Needs::WritableMemories },
    { ActionId::Retire, "retire", QT_TRANSLATE_NOOP("ActionTable", "&Retire…"), "Del", MenuId::Pool, Needs::WritableMemories, true },
    { ActionId::Reinstate, "reinstate", QT_TRANSLATE_NOOP("ActionTable", "Re&instate"), "", MenuId::Pool, Needs::WritableMemories },
    { ActionId::SaveSearch, "saveSearch", QT_TRANSLATE_NOOP("ActionTable", "Save s&earch…"), "Ctrl+Shift+S", MenuId::Pool, Needs::WritablePool, true },

    { ActionId::Accept, "accept", QT_TRANSLATE_NOOP("ActionTable", "&Accept"), "A", MenuId::Review, Needs::WritableMemories },
    { ActionId::Reject, "reject", QT_TRANSLATE_NOOP("ActionTable", "&Reject"), "X", MenuId::Review, Needs::WritableMemories },
    { ActionId::NeedsWork, "needsWork", QT_TRANSLATE_NOOP("ActionTable", "Needs &work"), "", MenuId::Review, Needs::WritableMemories },
    { ActionId::Unreview, "unreview", QT_TRANSLATE_NOOP("ActionTable", "Back to &unreviewed"), "", MenuId::Review, Needs::WritableMemories },

    { ActionId::SampleFaults, "sampleFaults", QT_TRANSLATE_NOOP("ActionTable", "What is planted in the &sample pool"), "", MenuId::Help, Needs::Nothing },
    { ActionId::About, "about", QT_TRANSLATE_NOOP("ActionTable", "&About Waymark"), "", MenuId::Help, Needs::Nothing },
};

static_assert(std::size(table) == size_t(ActionId::Count), "every action stands in the table once");

} // namespace

std::span<const ActionInfo> actionTable()
{
    return table;
}

QString actionText(const ActionInfo &info)
{
    return QCoreApplication::translate("ActionTable", info.text);
}

QList<QKeySequence> actionKeys(const ActionInfo &info)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(info.keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return keys;
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("ActionTable", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("ActionTable", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("ActionTable", "&View");
    case MenuId::Go:
        return QCoreApplication::translate("ActionTable", "&Go");
    case MenuId::Pool:
        return QCoreApplication::translate("ActionTable", "&Pool");
    case MenuId::Review:
        return QCoreApplication::translate("ActionTable", "&Review");
    case MenuId::Help:
        return QCoreApplication::translate("ActionTable", "&Help");
    case MenuId::None:
        break;
    }
    return {};
}

} // namespace waymark::app
