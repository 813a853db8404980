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
    TextLarger,
    TextSmaller,
    TextNormal,
    CompactRows,
    FullScreen,
    ResetLayout,

    GoPool,
    GoLineage,
    GoRetrieval,
    GoMap,
    GoResults,
    GoJobs,
    GoTrajectory,
    GoToItem,
    CommandPalette,
    NextPane,
    PreviousPane,
    GoSource,

    OpenRun,
    NextStep,
    PreviousStep,
    FirstStep,
    LastStep,
    FoldSteps,
    FoldOutputs,
    AsRecorded,
    FindInRun,
    FindNext,
    FindPrevious,
    CopyStep,
    CopyStepLink,
    CloseRun,

    Accept,
    Reject,
    NeedsWork,
    Unreview,
    SetValidity,
    Supersede,
    Retire,
    Reinstate,
    SaveSearch,

    NextLineageMemory,
    PreviousLineageMemory,
    NextOfRung,
    PreviousOfRung,
    ShowTrajectoryPane,
    ShowWorkflowPane,
    ShowSummaryPane,
    ShowInsightPane,
    RunOrSentences,
    OpenLineageRun,
    LinkStep,
    UnlinkStep,
    ConfirmEvidence,
    WithdrawEvidence,
    LineageNextFinding,
    LineagePreviousFinding,
    LineageIgnore,
    LineageAccept,
    LineageReject,
    LineageGeneralise,
    LineageEdit,
    LineageCompare,
    DiffLevel,
    NextDifference,
    PreviousDifference,
    KeepLadder,

    NextFinding,
    PreviousFinding,
    IgnoreFinding,
    Generalise,
    Relabel,
    ApplyFix,
    WhyFinding,
    ShowFindings,
    LintRules,
    LintNow,

    PreviewRetrieval,
    ChooseTask,
    Retrieve,
    AskModel,
    CompareRewritten,
    SaveQuery,
    RunQueries,
    ExpectHits,
    CompareTask,
    PinSettings,
    AskTrajectories,
    AskWorkflows,
    AskSummaries,
    AskInsights,
    AskAllTypes,
    WhatIfEdit,
    WhatIfRetire,
    WhatIfExpire,
    WhatIfSupersede,
    WhatIfAdd,
    WhatIfDrop,
    WhatIfApply,

    JudgeRuns,
    GenerateMissing,
    GeneraliseByModel,
    AdjudicatePairs,
    PlanQueries,
    CategoriseMemories,
    ReidentifyTasks,
    PauseJob,
    CancelJob,
    RetryFailed,
    AcceptProposal,
    RejectProposal,
    EditProposal,
    AskAgain,
    NextItem,
    PreviousItem,
    NextProposal,
    CompareProposal,
    ProposalDiffLevel,
    ProposalNextDifference,
    ProposalPreviousDifference,
    ShowItemProposal,
    ShowItemPrompt,
    ShowItemReply,
    ShowItemCalls,

    ShowComparison,
    ShowFlips,
    ShowEffects,
    ShowJudge,
    ExportFigure,
    BlameAnchoring,
    BlameValidation,
    BlamePractice,
    BlameNobody,
    RelabelOutcome,
    MakeAnew,

    ShortcutSheet,
    Tour,
    SampleFaults,
    About,

    Count
};

enum class MenuId { File,
    Edit,
    View,
    Go,
    Trajectory,
    Pool,
    Review,
    Lineage,
    Lint,
    Retrieval,
    Jobs,
    Results,
    Help,
    None };

/// Where the keys of an action work. Two actions may share a key only in places that are never shown together.
enum class Context {
    Everywhere,
    Pool, ///< the place Pool
    Trajectory, ///< the page of one trajectory
    Retrieval, ///< the place Retrieval
    Map, ///< the place Map
    Lineage, ///< the place Lineage
    Results, ///< the place Results
    Jobs, ///< the place Jobs
};

/// When an action can be used; the window enables it accordingly.
enum class Needs {
    Nothing,
    Pool, ///< an open pool
    WritablePool,
    Memory, ///< exactly one selected
    Memories, ///< at least one selected
    WritableMemory,
    WritableMemories,
    SourceRun, ///< the selected memory has a trajectory in the pool
    Run, ///< a trajectory to step through: that of the page, or of the selected memory
    RunPage, ///< the page of a trajectory is open
    Hit, ///< a candidate is selected in Retrieval
    Scratch, ///< something is tried in Retrieval
    Choice, ///< a model can be asked to choose in Retrieval
    Rewritten, ///< what a model rewrote is shown in Retrieval
    Ladder, ///< a memory whose sentences are listed in Lineage
    WritableLadder,
    LadderRun, ///< a run in Lineage
    Comparison, ///< two texts are compared in Lineage
    Figure, ///< a figure is shown in Results
    Flips, ///< the flip ledger is shown in Results, and can be written to
    Audit, ///< so is the audit of the judge
    JobTargets, ///< memories that a job could be about, and somebody who serves jobs
    LiveJob, ///< a job in Jobs that is not over
    FailedItems, ///< a job in Jobs of which items failed
    JobItem, ///< an item in Jobs
    AskedItem, ///< an item in Jobs that can be asked again
    JobProposal, ///< a proposal in Jobs that waits
    JobComparison, ///< a proposal is compared in Jobs
};

struct ActionInfo
{
    ActionId id;
    const char *name; ///< stable, for object names and settings
    const char *text; ///< translated in the context ActionTable
    const char *keys; ///< portable key sequences, separated by a blank; empty for none
    Context context;
    MenuId menu;
    Needs needs;
    bool separatorBefore = false;
    bool checkable = false;
};

/// Keys that a list, a field or a panel answers itself; here so that the sheet shows them and the test sees a clash.
struct NavigationKey
{
    const char *text; ///< translated in the context ActionTable
    const char *keys; ///< portable key sequences, separated by a blank
    const char *where; ///< translated in the context ActionTable
    bool inText = false; ///< while a text field has the focus: then single letters are text
};

std::span<const ActionInfo> actionTable();
std::span<const NavigationKey> navigationKeys();
QList<QKeySequence> keySequences(const char *keys);
/// Translated, with its mnemonic and ellipsis.
QString actionText(const ActionInfo &info);
/// Without them, for lists and tooltips.
QString plainActionText(const ActionInfo &info);
QString withoutMnemonic(QString text);
QList<QKeySequence> actionKeys(const ActionInfo &info);
QString menuTitle(MenuId menu);
/// Every menu, in the order of the menu bar.
std::span<const MenuId> allMenus();

} // namespace waymark::app
