// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/commandcontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/poolcontroller.h"
#include "app/sessionstate.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/gotopanel.h"
#include "widgets/commands/shortcutsheet.h"
#include "widgets/common/raiseopen.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr qsizetype keptRecent = 8;
constexpr qsizetype keptVisited = 30;
constexpr int shownCandidates = 60;
const QString poolPrefix = u"pool:"_s;

QStringList shownKeys(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts;
}

QList<models::Choice> choicesOf(const QList<MemoryRow> &rows)
{
    QList<models::Choice> choices;
    constexpr qsizetype shownOfId = 8;
    for (const MemoryRow &row : rows)
        choices.append({ row.uuid, row.title, row.domain, {}, row.uuid.left(shownOfId), row.type, {} });
    return choices;
}

} // namespace

CommandController::CommandController(QWidget &window, ActionSet &actions, PoolController &pool, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(actions)
    , m_pool(pool)
    , m_settings(settings)
    , m_palette(new widgets::CommandPalette(&window))
    , m_goTo(new widgets::GoToPanel(&window))
{
    connect(m_palette, &widgets::CommandPalette::commandChosen, this, &CommandController::run);
    connect(m_goTo, &widgets::GoToPanel::candidatesRequested, this, &CommandController::answer);
    connect(m_goTo, &widgets::GoToPanel::memoryChosen, this, &CommandController::memoryRequested);
    connect(m_goTo, &widgets::GoToPanel::linkChosen, this, &CommandController::linkRequested);
    connect(&pool, &PoolController::selectionChanged, this, &CommandController::visit);
}

void CommandController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    m_session = std::move(session);
    m_visited.clear();
    m_goTo->setRecent({});
    m_palette->dismiss();
    m_goTo->dismiss();
}

void CommandController::showPalette()
{
    m_goTo->dismiss();
    QList<models::Choice> commands;
    for (const ActionInfo &info : actionTable()) {
        if (info.id == ActionId::CommandPalette)
            continue;
        const QAction *action = m_actions.action(info.id);
        models::Choice choice;
        choice.id = QLatin1StringView(info.name);
        choice.text = withoutMnemonic(action->text()); // undo and redo say what
        choice.alias = withoutMnemonic(QString::fromUtf8(info.text));
        choice.detail = withoutMnemonic(menuTitle(info.menu));
        choice.key = action->shortcut().toString(QKeySequence::NativeText);
        choice.disabled = m_actions.whyDisabled(info.id);
        if (action->isCheckable() && action->isChecked())
            choice.detail = tr("%1, on").arg(choice.detail);
        commands.append(choice);
    }
    const QStringList pools = m_settings.get(settings::preferences::recentPools);
    for (const QString &path : pools) {
        if (QFileInfo::exists(path) && (!m_session || m_session->path() != path))
            commands.append({ poolPrefix + path, tr("Open %1").arg(QFileInfo(path).fileName()), tr("Recent pools"), {}, {}, {}, {} });
    }
    m_palette->setCommands(commands, m_settings.get(session::recentCommands));
    m_palette->open();
}

void CommandController::run(const QString &id)
{
    QStringList recent = m_settings.get(session::recentCommands);
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.set(session::recentCommands, QStringList(recent.mid(0, keptRecent)));
    if (id.startsWith(poolPrefix)) {
        Q_EMIT openPoolRequested(id.mid(poolPrefix.size()));
        return;
    }
    for (const ActionInfo &info : actionTable()) {
        if (id == QLatin1StringView(info.name))
            m_actions.action(info.id)->trigger();
    }
}

void CommandController::showGoTo()
{
    if (!m_session)
        return;
    m_palette->dismiss();
    m_goTo->open(); // at once: what is typed now is meant for it
    whenReady(m_session->rows(m_visited), this, [this, session = m_session](Result<QList<MemoryRow>> rows) {
        if (session == m_session && rows)
            m_goTo->setRecent(choicesOf(*rows));
    });
}

void CommandController::answer(const QString &text, quint64 generation)
{
    if (!m_session)
        return;
    whenReady(m_session->findMemories(text, shownCandidates), this, [this, generation](Result<QList<MemoryRow>> rows) {
        m_goTo->setCandidates(generation, rows ? choicesOf(*rows) : QList<models::Choice>());
    });
}

void CommandController::visit()
{
    const MemoryDetails *details = m_pool.details();
    if (!details)
        return;
    m_visited.removeAll(details->memory.id);
    m_visited.prepend(details->memory.id);
    m_visited = m_visited.mid(0, keptVisited);
}

void CommandController::showSheet()
{
    if (widgets::raiseOpen<widgets::ShortcutSheet>(m_window))
        return;
    QList<widgets::ShortcutGroup> groups;
    const auto groupOf = [&groups](const QString &title) -> widgets::ShortcutGroup & {
        for (widgets::ShortcutGroup &group : groups) {
            if (group.title == title)
                return group;
        }
        return groups.emplace_back(widgets::ShortcutGroup { title, {} });
    };
    // What one does most stands first: the list, then the menus from the memory outwards.
    const auto words = [](const char *text) { return QCoreApplication::translate("ActionTable", text); };
    for (const NavigationKey &key : navigationKeys())
        groupOf(words(key.where)).entries.append({ words(key.text), shownKeys(keySequences(key.keys)) });
    for (const ActionInfo &info : actionTable()) {
        if (const QStringList keys = shownKeys(actionKeys(info)); !keys.isEmpty())
            groupOf(tr("Menu %1").arg(withoutMnemonic(menuTitle(info.menu)))).entries.append({ plainActionText(info), keys });
    }
    auto *sheet = new widgets::ShortcutSheet(groups, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

} // namespace waymark::app
