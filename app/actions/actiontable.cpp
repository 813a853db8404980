// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actiontable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr ActionInfo table[] = {
    { ActionId::NewPool, "newPool", QT_TRANSLATE_NOOP("ActionTable", "&New pool…"), "Ctrl+N", Context::Everywhere, MenuId::File, Needs::Nothing },
    { ActionId::OpenPool, "openPool", QT_TRANSLATE_NOOP("ActionTable", "&Open pool…"), "Ctrl+O", Context::Everywhere, MenuId::File, Needs::Nothing },
    { ActionId::OpenSample, "openSample", QT_TRANSLATE_NOOP("ActionTable", "Open the &sample pool"), "", Context::Everywhere, MenuId::File, Needs::Nothing },
    { ActionId::ImportFiles, "importFiles", QT_TRANSLATE_NOOP("ActionTable", "&Import files…"), "Ctrl+I", Context::Everywhere, MenuId::File, Needs::WritablePool, true },
    { ActionId::ImportFolder, "importFolder", QT_TRANSLATE_NOOP("ActionTable", "Import a &folder…"), "Ctrl+Shift+I", Context::Everywhere, MenuId::File, Needs::WritablePool },
    { ActionId::ImportClipboard, "importClipboard", QT_TRANSLATE_NOOP("ActionTable", "Import from the &clipboard"), "Ctrl+V", Context::Everywhere, MenuId::File, Needs::WritablePool },
    { ActionId::Export, "export", QT_TRANSLATE_NOOP("ActionTable", "&Export…"), "Ctrl+S", Context::Everywhere, MenuId::File, Needs::Pool, true },
    { ActionId::Backup, "backup", QT_TRANSLATE_NOOP("ActionTable", "&Back up…"), "", Context::Everywhere, MenuId::File, Needs::WritablePool },
    { ActionId::Restore, "restore", QT_TRANSLATE_NOOP("ActionTable", "&Restore a backup…"), "", Context::Everywhere, MenuId::File, Needs::WritablePool },
    { ActionId::ClosePool, "closePool", QT_TRANSLATE_NOOP("ActionTable", "Close the poo&l"), "Ctrl+W", Context::Pool, MenuId::File, Needs::Pool, true },
    { ActionId::Preferences, "preferences", QT_TRANSLATE_NOOP("ActionTable", "&Preferences…"), "Ctrl+,", Context::Everywhere, MenuId::File, Needs::Nothing },
    { ActionId::Quit, "quit", QT_TRANSLATE_NOOP("ActionTable", "&Quit"), "Ctrl+Q", Context::Everywhere, MenuId::File, Needs::Nothing },

    { ActionId::Undo, "undo", QT_TRANSLATE_NOOP("ActionTable", "&Undo"), "Ctrl+Z", Context::Everywhere, MenuId::Edit, Needs::WritablePool },
    { ActionId::Redo, "redo", QT_TRANSLATE_NOOP("ActionTable", "&Redo"), "Ctrl+Shift+Z", Context::Everywhere, MenuId::Edit, Needs::WritablePool },
    { ActionId::Copy, "copy", QT_TRANSLATE_NOOP("ActionTable", "&Copy"), "", Context::Pool, MenuId::Edit, Needs::Memories, true },
    { ActionId::SelectAll, "selectAll", QT_TRANSLATE_NOOP("ActionTable", "Select the &whole filter"), "", Context::Pool, MenuId::Edit, Needs::Pool },
    { ActionId::EditMemory, "editMemory", QT_TRANSLATE_NOOP("ActionTable", "&Edit the memory"), "E", Context::Pool, MenuId::Edit, Needs::WritableMemory, true },
    { ActionId::EditTags, "editTags", QT_TRANSLATE_NOOP("ActionTable", "Edit &tags…"), "#", Context::Pool, MenuId::Edit, Needs::WritableMemories },

    { ActionId::ShowSidebar, "showSidebar", QT_TRANSLATE_NOOP("ActionTable", "&Sidebar"), "F1", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::FocusTable, "focusTable", QT_TRANSLATE_NOOP("ActionTable", "&List"), "F2", Context::Everywhere, MenuId::View, Needs::Pool },
    { ActionId::FocusSearch, "focusSearch", QT_TRANSLATE_NOOP("ActionTable", "S&earch"), "/ Ctrl+F F3", Context::Everywhere, MenuId::View, Needs::Pool },
    { ActionId::ShowInspector, "showInspector", QT_TRANSLATE_NOOP("ActionTable", "&Inspector"), "F4", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::ShowBottom, "showBottom", QT_TRANSLATE_NOOP("ActionTable", "Findings, report and l&og"), "F8", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::ToggleRaw, "toggleRaw", QT_TRANSLATE_NOOP("ActionTable", "&Raw or rendered"), "Ctrl+U", Context::Pool, MenuId::View, Needs::Memory },
    { ActionId::OnlyTrajectories, "onlyTrajectories", QT_TRANSLATE_NOOP("ActionTable", "Only &trajectories"), "Alt+1", Context::Pool, MenuId::View, Needs::Pool, true },
    { ActionId::OnlyWorkflows, "onlyWorkflows", QT_TRANSLATE_NOOP("ActionTable", "Only &workflows"), "Alt+2", Context::Pool, MenuId::View, Needs::Pool },
    { ActionId::OnlySummaries, "onlySummaries", QT_TRANSLATE_NOOP("ActionTable", "Only s&ummaries"), "Alt+3", Context::Pool, MenuId::View, Needs::Pool },
    { ActionId::OnlyInsights, "onlyInsights", QT_TRANSLATE_NOOP("ActionTable", "Only i&nsights"), "Alt+4", Context::Pool, MenuId::View, Needs::Pool },
    { ActionId::ClearFilter, "clearFilter", QT_TRANSLATE_NOOP("ActionTable", "&Clear the filter"), "", Context::Pool, MenuId::View, Needs::Pool },
    { ActionId::AsOf, "asOf", QT_TRANSLATE_NOOP("ActionTable", "As of a &date…"), "", Context::Everywhere, MenuId::View, Needs::Pool, true },
    { ActionId::ThemeSystem, "themeSystem", QT_TRANSLATE_NOOP("ActionTable", "The s&ystem's theme"), "", Context::Everywhere, MenuId::View, Needs::Nothing, true, true },
    { ActionId::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("ActionTable", "Li&ght theme"), "", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("ActionTable", "Dar&k theme"), "", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::TextLarger, "textLarger", QT_TRANSLATE_NOOP("ActionTable", "Larger te&xt"), "Ctrl++ Ctrl+=", Context::Everywhere, MenuId::View, Needs::Nothing, true },
    { ActionId::TextSmaller, "textSmaller", QT_TRANSLATE_NOOP("ActionTable", "S&maller text"), "Ctrl+-", Context::Everywhere, MenuId::View, Needs::Nothing },
    { ActionId::TextNormal, "textNormal", QT_TRANSLATE_NOOP("ActionTable", "Normal text si&ze"), "Ctrl+0", Context::Everywhere, MenuId::View, Needs::Nothing },
    { ActionId::CompactRows, "compactRows", QT_TRANSLATE_NOOP("ActionTable", "Com&pact rows"), "", Context::Everywhere, MenuId::View, Needs::Nothing, false, true },
    { ActionId::FullScreen, "fullScreen", QT_TRANSLATE_NOOP("ActionTable", "&Full screen"), "F11", Context::Everywhere, MenuId::View, Needs::Nothing, true, true },
    { ActionId::ResetLayout, "resetLayout", QT_TRANSLATE_NOOP("ActionTable", "Reset l&ayout"), "", Context::Everywhere, MenuId::View, Needs::Nothing },

    { ActionId::GoPool, "goPool", QT_TRANSLATE_NOOP("ActionTable", "&Pool"), "Ctrl+1", Context::Everywhere, MenuId::Go, Needs::Nothing },
    { ActionId::GoMap, "goMap", QT_TRANSLATE_NOOP("ActionTable", "&Map"), "Ctrl+4", Context::Everywhere, MenuId::Go, Needs::Pool },
    { ActionId::GoLineage, "goLineage", QT_TRANSLATE_NOOP("ActionTable", "L&ineage"), "Ctrl+2", Context::Everywhere, MenuId::Go, Needs::Pool },
    { ActionId::GoRetrieval, "goRetrieval", QT_TRANSLATE_NOOP("ActionTable", "Retrieva&l"), "Ctrl+3", Context::Everywhere, MenuId::Go, Needs::Pool },
    { ActionId::GoResults, "goResults", QT_TRANSLATE_NOOP("ActionTable", "&Results"), "Ctrl+5", Context::Everywhere, MenuId::Go, Needs::Pool },
    { ActionId::GoJobs, "goJobs", QT_TRANSLATE_NOOP("ActionTable", "&Jobs"), "Ctrl+6", Context::Everywhere, MenuId::Go, Needs::Pool },
    { ActionId::GoTrajectory, "goTrajectory", QT_TRANSLATE_NOOP("ActionTable", "&Trajectory"), "Ctrl+9", Context::Everywhere, MenuId::Go, Needs::RunPage },
    { ActionId::GoToItem, "goToItem", QT_TRANSLATE_NOOP("ActionTable", "&Go to a memory…"), "Ctrl+P", Context::Everywhere, MenuId::Go, Needs::Pool, true },
    { ActionId::CommandPalette, "commandPalette", QT_TRANSLATE_NOOP("ActionTable", "&Command palette…"), "Ctrl+K", Context::Everywhere, MenuId::Go, Needs::Nothing },
    { ActionId::NextPane, "nextPane", QT_TRANSLATE_NOOP("ActionTable", "Next p&ane"), "F6", Context::Everywhere, MenuId::Go, Needs::Nothing },
    { ActionId::PreviousPane, "previousPane", QT_TRANSLATE_NOOP("ActionTable", "Previous pan&e"), "Shift+F6", Context::Everywhere, MenuId::Go, Needs::Nothing },
    { ActionId::FilterBack, "filterBack", QT_TRANSLATE_NOOP("ActionTable", "Previous &filter"), "Alt+Left", Context::Pool, MenuId::Go, Needs::Pool, true },
    { ActionId::FilterForward, "filterForward", QT_TRANSLATE_NOOP("ActionTable", "&Next filter"), "Alt+Right", Context::Pool, MenuId::Go, Needs::Pool },
    { ActionId::GoSource, "goSource", QT_TRANSLATE_NOOP("ActionTable", "&Source trajectory and back"), "T", Context::Pool, MenuId::Go, Needs::Memory, true },

    { ActionId::OpenRun, "openRun", QT_TRANSLATE_NOOP("ActionTable", "&Open the source trajectory"), "Shift+T", Context::Pool, MenuId::Trajectory, Needs::SourceRun },
    { ActionId::NextStep, "nextStep", QT_TRANSLATE_NOOP("ActionTable", "&Next step"), "]", Context::Everywhere, MenuId::Trajectory, Needs::Run, true },
    { ActionId::PreviousStep, "previousStep", QT_TRANSLATE_NOOP("ActionTable", "&Previous step"), "[", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::FirstStep, "firstStep", QT_TRANSLATE_NOOP("ActionTable", "&First step"), "0", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::LastStep, "lastStep", QT_TRANSLATE_NOOP("ActionTable", "&Last step"), "$", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::FoldSteps, "foldSteps", QT_TRANSLATE_NOOP("ActionTable", "Fold &unimportant steps"), "Z", Context::Everywhere, MenuId::Trajectory, Needs::Run, true, true },
    { ActionId::FoldOutputs, "foldOutputs", QT_TRANSLATE_NOOP("ActionTable", "Fold o&bservations"), "Shift+Z", Context::Everywhere, MenuId::Trajectory, Needs::Run, false, true },
    { ActionId::AsRecorded, "asRecorded", QT_TRANSLATE_NOOP("ActionTable", "&As recorded"), "", Context::Everywhere, MenuId::Trajectory, Needs::Run, false, true },
    { ActionId::FindInRun, "findInRun", QT_TRANSLATE_NOOP("ActionTable", "F&ind in the trajectory…"), "Ctrl+Shift+F", Context::Everywhere, MenuId::Trajectory, Needs::Run, true },
    { ActionId::FindNext, "findNext", QT_TRANSLATE_NOOP("ActionTable", "Find ne&xt"), "Ctrl+G", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("ActionTable", "Find pre&vious"), "Ctrl+Shift+G", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::CopyStep, "copyStep", QT_TRANSLATE_NOOP("ActionTable", "&Copy the step"), "Ctrl+Shift+C", Context::Everywhere, MenuId::Trajectory, Needs::Run, true },
    { ActionId::CopyStepLink, "copyStepLink", QT_TRANSLATE_NOOP("ActionTable", "Copy a lin&k to the step"), "", Context::Everywhere, MenuId::Trajectory, Needs::Run },
    { ActionId::CloseRun, "closeRun", QT_TRANSLATE_NOOP("ActionTable", "Close t&he trajectory"), "Ctrl+W", Context::Trajectory, MenuId::Trajectory, Needs::RunPage, true },

    { ActionId::SetValidity, "setValidity", QT_TRANSLATE_NOOP("ActionTable", "Set &validity…"), "V", Context::Pool, MenuId::Pool, Needs::WritableMemories },
    { ActionId::Supersede, "supersede", QT_TRANSLATE_NOOP("ActionTable", "&Supersede…"), "M", Context::Pool, MenuId::Pool, Needs::WritableMemories },
    { ActionId::Retire, "retire", QT_TRANSLATE_NOOP("ActionTable", "&Retire…"), "Del", Context::Pool, MenuId::Pool, Needs::WritableMemories, true },
    { ActionId::Reinstate, "reinstate", QT_TRANSLATE_NOOP("ActionTable", "Re&instate"), "", Context::Pool, MenuId::Pool, Needs::WritableMemories },
    { ActionId::SaveSearch, "saveSearch", QT_TRANSLATE_NOOP("ActionTable", "Save s&earch…"), "Ctrl+Shift+S", Context::Pool, MenuId::Pool, Needs::WritablePool, true },

    { ActionId::Accept, "accept", QT_TRANSLATE_NOOP("ActionTable", "&Accept"), "A", Context::Pool, MenuId::Review, Needs::WritableMemories },
    { ActionId::Reject, "reject", QT_TRANSLATE_NOOP("ActionTable", "&Reject"), "X", Context::Pool, MenuId::Review, Needs::WritableMemories },
    { ActionId::NeedsWork, "needsWork", QT_TRANSLATE_NOOP("ActionTable", "Needs &work"), "", Context::Pool, MenuId::Review, Needs::WritableMemories },
    { ActionId::Unreview, "unreview", QT_TRANSLATE_NOOP("ActionTable", "Back to &unreviewed"), "", Context::Pool, MenuId::Review, Needs::WritableMemories },

    { ActionId::NextLineageMemory, "nextLineageMemory", QT_TRANSLATE_NOOP("ActionTable", "&Next memory"), "Alt+Down", Context::Lineage, MenuId::Lineage, Needs::Pool },
    { ActionId::PreviousLineageMemory, "previousLineageMemory", QT_TRANSLATE_NOOP("ActionTable", "&Previous memory"), "Alt+Up", Context::Lineage, MenuId::Lineage, Needs::Pool },
    { ActionId::NextOfRung, "nextOfRung", QT_TRANSLATE_NOOP("ActionTable", "Next memor&y of the rung"), ".", Context::Lineage, MenuId::Lineage, Needs::Ladder },
    { ActionId::PreviousOfRung, "previousOfRung", QT_TRANSLATE_NOOP("ActionTable", "Previous &memory of the rung"), ",", Context::Lineage, MenuId::Lineage, Needs::Ladder },
    { ActionId::ShowTrajectoryPane, "showTrajectoryPane", QT_TRANSLATE_NOOP("ActionTable", "&1 Pane of the trajectory"), "Alt+1", Context::Lineage, MenuId::Lineage, Needs::LadderRun, true },
    { ActionId::ShowWorkflowPane, "showWorkflowPane", QT_TRANSLATE_NOOP("ActionTable", "&2 Pane of the workflow"), "Alt+2", Context::Lineage, MenuId::Lineage, Needs::LadderRun },
    { ActionId::ShowSummaryPane, "showSummaryPane", QT_TRANSLATE_NOOP("ActionTable", "&3 Pane of the summary"), "Alt+3", Context::Lineage, MenuId::Lineage, Needs::LadderRun },
    { ActionId::ShowInsightPane, "showInsightPane", QT_TRANSLATE_NOOP("ActionTable", "&4 Pane of the insight"), "Alt+4", Context::Lineage, MenuId::Lineage, Needs::LadderRun },
    { ActionId::RunOrSentences, "runOrSentences", QT_TRANSLATE_NOOP("ActionTable", "&Trajectory or sentences"), "T", Context::Lineage, MenuId::Lineage, Needs::LadderRun, true },
    { ActionId::OpenLineageRun, "openLineageRun", QT_TRANSLATE_NOOP("ActionTable", "Open t&he trajectory"), "Shift+T", Context::Lineage, MenuId::Lineage, Needs::LadderRun },
    { ActionId::LinkStep, "linkStep", QT_TRANSLATE_NOOP("ActionTable", "&Link the step to the sentence"), "B", Context::Lineage, MenuId::Lineage, Needs::WritableLadder, true },
    { ActionId::UnlinkStep, "unlinkStep", QT_TRANSLATE_NOOP("ActionTable", "&Unlink the step"), "Shift+B", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::ConfirmEvidence, "confirmEvidence", QT_TRANSLATE_NOOP("ActionTable", "&Confirm the evidence"), "C", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::WithdrawEvidence, "withdrawEvidence", QT_TRANSLATE_NOOP("ActionTable", "&Withdraw what was said of the sentence"), "", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::LineageNextFinding, "lineageNextFinding", QT_TRANSLATE_NOOP("ActionTable", "Next &finding"), "L", Context::Lineage, MenuId::Lineage, Needs::Ladder, true },
    { ActionId::LineagePreviousFinding, "lineagePreviousFinding", QT_TRANSLATE_NOOP("ActionTable", "Pre&vious finding"), "Shift+L", Context::Lineage, MenuId::Lineage, Needs::Ladder },
    { ActionId::LineageIgnore, "lineageIgnore", QT_TRANSLATE_NOOP("ActionTable", "&Ignore the finding…"), "I", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::LineageAccept, "lineageAccept", QT_TRANSLATE_NOOP("ActionTable", "&Accept"), "A", Context::Lineage, MenuId::Lineage, Needs::WritableLadder, true },
    { ActionId::LineageReject, "lineageReject", QT_TRANSLATE_NOOP("ActionTable", "&Reject"), "X", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::LineageGeneralise, "lineageGeneralise", QT_TRANSLATE_NOOP("ActionTable", "&Generalise in place"), "G", Context::Lineage, MenuId::Lineage, Needs::WritableLadder, true },
    { ActionId::LineageEdit, "lineageEdit", QT_TRANSLATE_NOOP("ActionTable", "&Edit beside the present text"), "E", Context::Lineage, MenuId::Lineage, Needs::WritableLadder },
    { ActionId::LineageCompare, "lineageCompare", QT_TRANSLATE_NOOP("ActionTable", "&Differences to another text"), "D", Context::Lineage, MenuId::Lineage, Needs::Ladder },
    { ActionId::DiffLevel, "diffLevel", QT_TRANSLATE_NOOP("ActionTable", "By w&ord, sentence or line"), "W", Context::Lineage, MenuId::Lineage, Needs::Comparison },
    { ActionId::NextDifference, "nextDifference", QT_TRANSLATE_NOOP("ActionTable", "Ne&xt difference"), "N", Context::Lineage, MenuId::Lineage, Needs::Comparison },
    { ActionId::PreviousDifference, "previousDifference", QT_TRANSLATE_NOOP("ActionTable", "Previou&s difference"), "P", Context::Lineage, MenuId::Lineage, Needs::Comparison },
    { ActionId::KeepLadder, "keepLadder", QT_TRANSLATE_NOOP("ActionTable", "&Keep as a page or picture…"), "Ctrl+E", Context::Lineage, MenuId::Lineage, Needs::LadderRun, true },

    { ActionId::NextFinding, "nextFinding", QT_TRANSLATE_NOOP("ActionTable", "&Next finding"), "L", Context::Pool, MenuId::Lint, Needs::Pool },
    { ActionId::PreviousFinding, "previousFinding", QT_TRANSLATE_NOOP("ActionTable", "&Previous finding"), "Shift+L", Context::Pool, MenuId::Lint, Needs::Pool },
    { ActionId::IgnoreFinding, "ignoreFinding", QT_TRANSLATE_NOOP("ActionTable", "&Ignore the finding…"), "I", Context::Pool, MenuId::Lint, Needs::WritableMemory, true },
    { ActionId::Generalise, "generalise", QT_TRANSLATE_NOOP("ActionTable", "&Generalise the memory…"), "G", Context::Pool, MenuId::Lint, Needs::WritableMemory },
    { ActionId::Relabel, "relabel", QT_TRANSLATE_NOOP("ActionTable", "Re-label as what it &reads as"), "Y", Context::Pool, MenuId::Lint, Needs::WritableMemory },
    { ActionId::ApplyFix, "applyFix", QT_TRANSLATE_NOOP("ActionTable", "Apply the &fix…"), "Ctrl+.", Context::Pool, MenuId::Lint, Needs::WritableMemory },
    { ActionId::WhyFinding, "whyFinding", QT_TRANSLATE_NOOP("ActionTable", "&Why this finding"), "", Context::Pool, MenuId::Lint, Needs::Memory },
    { ActionId::ShowFindings, "showFindings", QT_TRANSLATE_NOOP("ActionTable", "Findings of the filt&er"), "", Context::Everywhere, MenuId::Lint, Needs::Pool, true },
    { ActionId::LintRules, "lintRules", QT_TRANSLATE_NOOP("ActionTable", "Ru&les…"), "", Context::Everywhere, MenuId::Lint, Needs::Pool },
    { ActionId::LintNow, "lintNow", QT_TRANSLATE_NOOP("ActionTable", "Lint the whole pool n&ow"), "", Context::Everywhere, MenuId::Lint, Needs::WritablePool },

    { ActionId::PreviewRetrieval, "previewRetrieval", QT_TRANSLATE_NOOP("ActionTable", "Pre&view retrieval for its task"), "R", Context::Everywhere, MenuId::Retrieval, Needs::Memory },
    { ActionId::ChooseTask, "chooseTask", QT_TRANSLATE_NOOP("ActionTable", "&Choose a task…"), "Ctrl+T", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::Retrieve, "retrieve", QT_TRANSLATE_NOOP("ActionTable", "&Retrieve"), "", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::AskModel, "askModel", QT_TRANSLATE_NOOP("ActionTable", "Ask t&he model to choose"), "Ctrl+R", Context::Retrieval, MenuId::Retrieval, Needs::Choice },
    { ActionId::CompareRewritten, "compareRewritten", QT_TRANSLATE_NOOP("ActionTable", "Ori&ginals beside what a model rewrote"), "D", Context::Retrieval, MenuId::Retrieval, Needs::Rewritten, false, true },
    { ActionId::SaveQuery, "saveQuery", QT_TRANSLATE_NOOP("ActionTable", "&Save the query…"), "Ctrl+Shift+S", Context::Retrieval, MenuId::Retrieval, Needs::WritablePool, true },
    { ActionId::RunQueries, "runQueries", QT_TRANSLATE_NOOP("ActionTable", "R&un all saved queries"), "", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::ExpectHits, "expectHits", QT_TRANSLATE_NOOP("ActionTable", "Ta&ke what the saved query retrieves now as right"), "", Context::Retrieval, MenuId::Retrieval, Needs::WritablePool },
    { ActionId::CompareTask, "compareTask", QT_TRANSLATE_NOOP("ActionTable", "Co&mpare with the task's text"), "", Context::Retrieval, MenuId::Retrieval, Needs::Pool, true },
    { ActionId::PinSettings, "pinSettings", QT_TRANSLATE_NOOP("ActionTable", "&Pin these settings"), "P", Context::Retrieval, MenuId::Retrieval, Needs::Pool, false, true },
    { ActionId::AskTrajectories, "askTrajectories", QT_TRANSLATE_NOOP("ActionTable", "Only &trajectories"), "Alt+1", Context::Retrieval, MenuId::Retrieval, Needs::Pool, true },
    { ActionId::AskWorkflows, "askWorkflows", QT_TRANSLATE_NOOP("ActionTable", "Only &workflows"), "Alt+2", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::AskSummaries, "askSummaries", QT_TRANSLATE_NOOP("ActionTable", "Onl&y summaries"), "Alt+3", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::AskInsights, "askInsights", QT_TRANSLATE_NOOP("ActionTable", "Only &insights"), "Alt+4", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::AskAllTypes, "askAllTypes", QT_TRANSLATE_NOOP("ActionTable", "&All four types"), "Alt+5", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::WhatIfEdit, "whatIfEdit", QT_TRANSLATE_NOOP("ActionTable", "What if it r&ead otherwise"), "E", Context::Retrieval, MenuId::Retrieval, Needs::Hit, true },
    { ActionId::WhatIfRetire, "whatIfRetire", QT_TRANSLATE_NOOP("ActionTable", "What i&f it were retired"), "Del", Context::Retrieval, MenuId::Retrieval, Needs::Hit },
    { ActionId::WhatIfExpire, "whatIfExpire", QT_TRANSLATE_NOOP("ActionTable", "What if it e&xpired…"), "V", Context::Retrieval, MenuId::Retrieval, Needs::Hit },
    { ActionId::WhatIfSupersede, "whatIfSupersede", QT_TRANSLATE_NOOP("ActionTable", "What if a&nother stood in its place…"), "M", Context::Retrieval, MenuId::Retrieval, Needs::Hit },
    { ActionId::WhatIfAdd, "whatIfAdd", QT_TRANSLATE_NOOP("ActionTable", "What if there were &one more…"), "", Context::Retrieval, MenuId::Retrieval, Needs::Pool },
    { ActionId::WhatIfDrop, "whatIfDrop", QT_TRANSLATE_NOOP("ActionTable", "&Drop what was tried"), "", Context::Retrieval, MenuId::Retrieval, Needs::Scratch, true },
    { ActionId::WhatIfApply, "whatIfApply", QT_TRANSLATE_NOOP("ActionTable", "App&ly what was tried…"), "", Context::Retrieval, MenuId::Retrieval, Needs::Scratch },

    { ActionId::JudgeRuns, "judgeRuns", QT_TRANSLATE_NOOP("ActionTable", "&Judge the runs…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::GenerateMissing, "generateMissing", QT_TRANSLATE_NOOP("ActionTable", "&Generate missing memories…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::GeneraliseByModel, "generaliseByModel", QT_TRANSLATE_NOOP("ActionTable", "Generali&se by model…"), "Shift+G", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::AdjudicatePairs, "adjudicatePairs", QT_TRANSLATE_NOOP("ActionTable", "A&djudicate pairs…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::PlanQueries, "planQueries", QT_TRANSLATE_NOOP("ActionTable", "&Plan queries…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::CategoriseMemories, "categoriseMemories", QT_TRANSLATE_NOOP("ActionTable", "Categorise w&hat transfers…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::ReidentifyTasks, "reidentifyTasks", QT_TRANSLATE_NOOP("ActionTable", "Re-&identify tasks…"), "", Context::Everywhere, MenuId::Jobs, Needs::JobTargets },
    { ActionId::PauseJob, "pauseJob", QT_TRANSLATE_NOOP("ActionTable", "Pa&use or resume the job"), "Shift+P", Context::Jobs, MenuId::Jobs, Needs::LiveJob, true },
    { ActionId::CancelJob, "cancelJob", QT_TRANSLATE_NOOP("ActionTable", "Cance&l the job…"), "Del", Context::Jobs, MenuId::Jobs, Needs::LiveJob },
    { ActionId::RetryFailed, "retryFailed", QT_TRANSLATE_NOOP("ActionTable", "Re&try what failed"), "Shift+R", Context::Jobs, MenuId::Jobs, Needs::FailedItems },
    { ActionId::AcceptProposal, "acceptProposal", QT_TRANSLATE_NOOP("ActionTable", "&Accept the proposal"), "A", Context::Jobs, MenuId::Jobs, Needs::JobProposal, true },
    { ActionId::RejectProposal, "rejectProposal", QT_TRANSLATE_NOOP("ActionTable", "&Reject the proposal"), "X", Context::Jobs, MenuId::Jobs, Needs::JobProposal },
    { ActionId::EditProposal, "editProposal", QT_TRANSLATE_NOOP("ActionTable", "&Edit the proposal"), "E", Context::Jobs, MenuId::Jobs, Needs::JobProposal },
    { ActionId::AskAgain, "askAgain", QT_TRANSLATE_NOOP("ActionTable", "As&k the model again"), "Ctrl+R", Context::Jobs, MenuId::Jobs, Needs::AskedItem },
    { ActionId::NextItem, "nextItem", QT_TRANSLATE_NOOP("ActionTable", "&Next item"), "Alt+Down", Context::Jobs, MenuId::Jobs, Needs::JobItem, true },
    { ActionId::PreviousItem, "previousItem", QT_TRANSLATE_NOOP("ActionTable", "Pre&vious item"), "Alt+Up", Context::Jobs, MenuId::Jobs, Needs::JobItem },
    { ActionId::NextProposal, "nextProposal", QT_TRANSLATE_NOOP("ActionTable", "Next &open proposal"), ".", Context::Jobs, MenuId::Jobs, Needs::JobItem },
    { ActionId::CompareProposal, "compareProposal", QT_TRANSLATE_NOOP("ActionTable", "&Both texts side by side"), "D", Context::Jobs, MenuId::Jobs, Needs::JobProposal, true },
    { ActionId::ProposalDiffLevel, "proposalDiffLevel", QT_TRANSLATE_NOOP("ActionTable", "By &word, sentence or line"), "W", Context::Jobs, MenuId::Jobs, Needs::JobComparison },
    { ActionId::ProposalNextDifference, "proposalNextDifference", QT_TRANSLATE_NOOP("ActionTable", "Ne&xt difference"), "N", Context::Jobs, MenuId::Jobs, Needs::JobComparison },
    { ActionId::ProposalPreviousDifference, "proposalPreviousDifference", QT_TRANSLATE_NOOP("ActionTable", "Previous di&fference"), "P", Context::Jobs, MenuId::Jobs, Needs::JobComparison },
    { ActionId::ShowItemProposal, "showItemProposal", QT_TRANSLATE_NOOP("ActionTable", "&1 Proposal of the item"), "Alt+1", Context::Jobs, MenuId::Jobs, Needs::JobItem, true },
    { ActionId::ShowItemPrompt, "showItemPrompt", QT_TRANSLATE_NOOP("ActionTable", "&2 What was asked"), "Alt+2", Context::Jobs, MenuId::Jobs, Needs::JobItem },
    { ActionId::ShowItemReply, "showItemReply", QT_TRANSLATE_NOOP("ActionTable", "&3 What was answered"), "Alt+3", Context::Jobs, MenuId::Jobs, Needs::JobItem },
    { ActionId::ShowItemCalls, "showItemCalls", QT_TRANSLATE_NOOP("ActionTable", "&4 Calls of the item"), "Alt+4", Context::Jobs, MenuId::Jobs, Needs::JobItem },

    { ActionId::ShowComparison, "showComparison", QT_TRANSLATE_NOOP("ActionTable", "&1 Comparison of conditions"), "Alt+1", Context::Results, MenuId::Results, Needs::Pool },
    { ActionId::ShowFlips, "showFlips", QT_TRANSLATE_NOOP("ActionTable", "&2 Flip ledger"), "Alt+2", Context::Results, MenuId::Results, Needs::Pool },
    { ActionId::ShowEffects, "showEffects", QT_TRANSLATE_NOOP("ActionTable", "&3 Effect of each memory"), "Alt+3", Context::Results, MenuId::Results, Needs::Pool },
    { ActionId::ShowJudge, "showJudge", QT_TRANSLATE_NOOP("ActionTable", "&4 Audit of the judge"), "Alt+4", Context::Results, MenuId::Results, Needs::Pool },
    { ActionId::ExportFigure, "exportFigure", QT_TRANSLATE_NOOP("ActionTable", "&Export the figure…"), "Ctrl+E", Context::Results, MenuId::Results, Needs::Figure, true },
    { ActionId::BlameAnchoring, "blameAnchoring", QT_TRANSLATE_NOOP("ActionTable", "Lost by &mismatched anchoring"), "1", Context::Results, MenuId::Results, Needs::Flips, true },
    { ActionId::BlameValidation, "blameValidation", QT_TRANSLATE_NOOP("ActionTable", "Lost by &false validation"), "2", Context::Results, MenuId::Results, Needs::Flips },
    { ActionId::BlamePractice, "blamePractice", QT_TRANSLATE_NOOP("ActionTable", "Lost by a mis&applied practice"), "3", Context::Results, MenuId::Results, Needs::Flips },
    { ActionId::BlameNobody, "blameNobody", QT_TRANSLATE_NOOP("ActionTable", "Memory is &not to blame"), "", Context::Results, MenuId::Results, Needs::Flips },
    { ActionId::RelabelOutcome, "relabelOutcome", QT_TRANSLATE_NOOP("ActionTable", "Re-label by what was &verified"), "Y", Context::Results, MenuId::Results, Needs::Audit, true },
    { ActionId::MakeAnew, "makeAnew", QT_TRANSLATE_NOOP("ActionTable", "Have the memory made ane&w…"), "G", Context::Results, MenuId::Results, Needs::Audit },

    { ActionId::ShortcutSheet, "shortcutSheet", QT_TRANSLATE_NOOP("ActionTable", "&Keyboard shortcuts"), "?", Context::Everywhere, MenuId::Help, Needs::Nothing },
    { ActionId::Tour, "tour", QT_TRANSLATE_NOOP("ActionTable", "Show the &tour"), "", Context::Everywhere, MenuId::Help, Needs::Nothing },
    { ActionId::SampleFaults, "sampleFaults", QT_TRANSLATE_NOOP("ActionTable", "What is planted in the &sample pool"), "", Context::Everywhere, MenuId::Help, Needs::Nothing },
    { ActionId::About, "about", QT_TRANSLATE_NOOP("ActionTable", "&About Waymark"), "", Context::Everywhere, MenuId::Help, Needs::Nothing },
};

constexpr NavigationKey navigation[] = {
    { QT_TRANSLATE_NOOP("ActionTable", "Next memory"), "J Down", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Previous memory"), "K Up", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Read the memory; open a trajectory"), "Return", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Show the memory beside the list"), "Space", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Select the whole filter"), "Ctrl+A", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Select up to here"), "Shift+Up Shift+Down", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Copy the selected rows"), "Ctrl+C", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "First and last memory"), "Home End", QT_TRANSLATE_NOOP("ActionTable", "List") },
    { QT_TRANSLATE_NOOP("ActionTable", "Ask in earnest, and keep it in the log"), "Ctrl+Return", QT_TRANSLATE_NOOP("ActionTable", "Task and plan"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Filter by the value"), "Return Space", QT_TRANSLATE_NOOP("ActionTable", "Sidebar") },
    { QT_TRANSLATE_NOOP("ActionTable", "This value as well"), "Ctrl+Return", QT_TRANSLATE_NOOP("ActionTable", "Sidebar") },
    { QT_TRANSLATE_NOOP("ActionTable", "All but this value"), "Alt+Return", QT_TRANSLATE_NOOP("ActionTable", "Sidebar") },
    { QT_TRANSLATE_NOOP("ActionTable", "Switch the chip off or on"), "Space", QT_TRANSLATE_NOOP("ActionTable", "Filter chips") },
    { QT_TRANSLATE_NOOP("ActionTable", "Turn the chip around"), "-", QT_TRANSLATE_NOOP("ActionTable", "Filter chips") },
    { QT_TRANSLATE_NOOP("ActionTable", "Next sentence or run"), "J Down", QT_TRANSLATE_NOOP("ActionTable", "Lineage") },
    { QT_TRANSLATE_NOOP("ActionTable", "Previous sentence or run"), "K Up", QT_TRANSLATE_NOOP("ActionTable", "Lineage") },
    { QT_TRANSLATE_NOOP("ActionTable", "Open the ladder of the run"), "Return", QT_TRANSLATE_NOOP("ActionTable", "Lineage") },
    { QT_TRANSLATE_NOOP("ActionTable", "Take or leave the difference"), "Space", QT_TRANSLATE_NOOP("ActionTable", "Lineage") },
    { QT_TRANSLATE_NOOP("ActionTable", "Walk through the marks of a chart and the cells of its table"), "Left Right Up Down", QT_TRANSLATE_NOOP("ActionTable", "Results") },
    { QT_TRANSLATE_NOOP("ActionTable", "Next job or item"), "J Down", QT_TRANSLATE_NOOP("ActionTable", "Jobs") },
    { QT_TRANSLATE_NOOP("ActionTable", "Previous job or item"), "K Up", QT_TRANSLATE_NOOP("ActionTable", "Jobs") },
    { QT_TRANSLATE_NOOP("ActionTable", "To the items of the job; to the texts of the item"), "Return", QT_TRANSLATE_NOOP("ActionTable", "Jobs") },
    { QT_TRANSLATE_NOOP("ActionTable", "Take or leave the difference"), "Space", QT_TRANSLATE_NOOP("ActionTable", "Jobs") },
    { QT_TRANSLATE_NOOP("ActionTable", "Nearest point there"), "Left Right Up Down", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Move the map"), "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Zoom in, zoom out, whole map"), "+ - Home", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Open the memory in Pool"), "Return", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Select the point or let it go"), "Space", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Clear the selection"), "Esc", QT_TRANSLATE_NOOP("ActionTable", "Map") },
    { QT_TRANSLATE_NOOP("ActionTable", "Edit the chip"), "Return F2", QT_TRANSLATE_NOOP("ActionTable", "Filter chips") },
    { QT_TRANSLATE_NOOP("ActionTable", "Remove the chip"), "Del Backspace", QT_TRANSLATE_NOOP("ActionTable", "Filter chips") },
    { QT_TRANSLATE_NOOP("ActionTable", "Make chips of the search"), "Return", QT_TRANSLATE_NOOP("ActionTable", "Search"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Take the completion"), "Tab", QT_TRANSLATE_NOOP("ActionTable", "Search"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Back to the list"), "Esc", QT_TRANSLATE_NOOP("ActionTable", "Search"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Keep or apply"), "Ctrl+Return", QT_TRANSLATE_NOOP("ActionTable", "Editors and panels"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Drop or cancel"), "Esc", QT_TRANSLATE_NOOP("ActionTable", "Editors and panels"), true },
    { QT_TRANSLATE_NOOP("ActionTable", "Unfold or fold what the row stands for"), "Return", QT_TRANSLATE_NOOP("ActionTable", "Text") },
    { QT_TRANSLATE_NOOP("ActionTable", "Select everything"), "Ctrl+A", QT_TRANSLATE_NOOP("ActionTable", "Text") },
    { QT_TRANSLATE_NOOP("ActionTable", "Copy the selection as it is stored"), "Ctrl+C", QT_TRANSLATE_NOOP("ActionTable", "Text") },
};

constexpr MenuId menus[] = { MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Trajectory, MenuId::Pool, MenuId::Review, MenuId::Lineage, MenuId::Lint, MenuId::Retrieval, MenuId::Results, MenuId::Jobs, MenuId::Help };

static_assert(std::size(table) == size_t(ActionId::Count), "every action stands in the table once");

} // namespace

std::span<const ActionInfo> actionTable()
{
    return table;
}

std::span<const NavigationKey> navigationKeys()
{
    return navigation;
}

QString actionText(const ActionInfo &info)
{
    return QCoreApplication::translate("ActionTable", info.text);
}

QString plainActionText(const ActionInfo &info)
{
    return withoutMnemonic(actionText(info));
}

QString withoutMnemonic(QString text)
{
    // Chinese menus show the letter in brackets after the word.
    if (const qsizetype bracket = text.indexOf("(&"_L1); bracket >= 0 && text.mid(bracket + 3, 1) == ")"_L1)
        text.remove(bracket, 4);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // what is marked, or an ampersand that stands for itself
        if (text[i] != u'…')
            plain += text[i];
    }
    return plain.trimmed();
}

QList<QKeySequence> keySequences(const char *keys)
{
    QList<QKeySequence> sequences;
    const QStringList parts = QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        sequences.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return sequences;
}

QList<QKeySequence> actionKeys(const ActionInfo &info)
{
    return keySequences(info.keys);
}

std::span<const MenuId> allMenus()
{
    return menus;
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
    case MenuId::Trajectory:
        return QCoreApplication::translate("ActionTable", "&Trajectory");
    case MenuId::Pool:
        return QCoreApplication::translate("ActionTable", "&Pool");
    case MenuId::Review:
        return QCoreApplication::translate("ActionTable", "&Review");
    case MenuId::Lineage:
        return QCoreApplication::translate("ActionTable", "Li&neage");
    case MenuId::Lint:
        return QCoreApplication::translate("ActionTable", "&Lint");
    case MenuId::Retrieval:
        return QCoreApplication::translate("ActionTable", "Retr&ieval");
    case MenuId::Jobs:
        return QCoreApplication::translate("ActionTable", "&Jobs");
    case MenuId::Results:
        return QCoreApplication::translate("ActionTable", "Re&sults");
    case MenuId::Help:
        return QCoreApplication::translate("ActionTable", "&Help");
    case MenuId::None:
        break;
    }
    return {};
}

} // namespace waymark::app
