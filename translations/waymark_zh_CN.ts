<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;New pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from the &amp;clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the poo&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the &amp;whole filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report and &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw or rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;workflows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only s&amp;ummaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only i&amp;nsights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of a &amp;date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The s&amp;ystem&apos;s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous &amp;filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source &amp;trajectory and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;validity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supersede…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;instate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planted in the &amp;sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtifText</name>
    <message>
        <source>Agent trajectory interchange format (ATIF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaudeCodeText</name>
    <message>
        <source>The session is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not an entry of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code session (.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvExporter</name>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>The export could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvisibleKind</name>
    <message>
        <source>control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminal sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1 control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bidirectional control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusual line separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private use character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unassigned character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many combining marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonRecordText</name>
    <message>
        <source>The last record is incomplete and is read again at the next import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends in the middle of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not closed before the next one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a bracket that closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has a line break inside a string.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record ends inside a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds NaN or Infinity, which JSON does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is UTF-16 and must be converted to UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineReaderText</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFile</name>
    <message>
        <source>The log file %1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkdownExporter</name>
    <message>
        <source>Markdown document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memories; their validity is as of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n summaries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniSweAgentText</name>
    <message>
        <source>mini-swe-agent run (.traj.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MlgymText</name>
    <message>
        <source>MLGym run (.traj)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MtlPool</name>
    <message>
        <source>The pickle holds no list of memories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no object with fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory Transfer Learning pool (pickle or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MtlPoolExporter</name>
    <message>
        <source>Memory Transfer Learning pool (pickle)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MtlText</name>
    <message>
        <source>The record has no memory: neither an insight nor a workflow, summary or trajectory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesText</name>
    <message>
        <source>The reward is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes of runs (results.json, report.json, reward.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickleText</name>
    <message>
        <source>The pickle holds %1. Convert it to JSON lines, which have no such limit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pickle of protocol 2 to 5 at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle is of protocol %1; protocols 2 to 5 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle was not loaded: it uses the operation %1 at byte %2, which plain data does not need and which could run a program. If you trust where it comes from, convert it with: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 lists and dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 remembered values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle is cut off: it ends in the middle, at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle is damaged at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, but the file goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle repeats its own parts so often that it would be larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pickle holds a list or dictionary that contains itself, at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is nested more than %1 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary at byte %1 has a key that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuarantineText</name>
    <message>
        <source>The line is longer than 256 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last line is incomplete and is read again at the next import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryKeys</name>
    <message>
        <source>Without any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rung of the ladder: trajectory, workflow, summary or insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benchmark or project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent that made the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the run or of the generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the run ended: success, failure or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity as of the date shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lint rule, the beginning of its id, or a severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many findings there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since it was recorded, such as age&gt;180d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on which it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired memories, which are left out otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryParser</name>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a term on both sides. Put it in quotation marks to search for the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minus sign stands right before what is to be left out. Put it in quotation marks to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a search key. Did you mean “%2”? Put the text in quotation marks to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a state of validity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a review status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-01-31, 2026-01, 2026, today or today-30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an age. Write a number with d, w, m or y, such as 180d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range %1 ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no order. Write %1: and a value, or put the text in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value right after it, without a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be searched by a /pattern/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parentheses of the pattern do not pair up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern ends in a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” repeats nothing in the pattern. Write \%1 for the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern repeats too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern uses “%1”, which is not available: there is no look-ahead or look-behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is not valid at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasoningBank</name>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds vectors of queries, which belong to no memory; they were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no memory items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReasoningBank memory (JSON lines)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>Rules and lessons in Markdown (CLAUDE.md, AGENTS.md, .mdc, SKILL.md)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweAgentText</name>
    <message>
        <source>SWE-agent run (.traj)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Renders every place of the window to PNG files, without a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures the pool of --pool, else the sample pool, and changes nothing in it. JSON: {files:[path]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or both (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the screen, 1 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaymarkText</name>
    <message>
        <source>Waymark JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Waymark. Update Waymark to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a time such as 2026-11-18T14:02:00.000Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a date such as 2026-11-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be bytes in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” has a value that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is of a kind that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFileText</name>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“%1” needs more than that: waymark %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one verb at a time: “%1” or “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not take “%2”: waymark %1 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool to work on; otherwise the variable WAYMARK_POOL names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints JSON for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress and no remarks on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who signs the change; otherwise the user of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explains the verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a verb; “waymark help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an option of a verb and belongs after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“waymark help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“waymark help %1” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “--%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” is one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes a checked copy of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name the copy stands beside the pool, named after the time. A file that exists is not replaced.

JSON: {written}: the path of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a pool: name it with --pool FILE or in the variable WAYMARK_POOL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool was upgraded; “%1” holds it as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” is a date such as 2026-11-18, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” is a number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“decide” needs --status: accepted, rejected, needs_work or unreviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets the review status of memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, rejected, needs_work or unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“edit” needs something to set, such as --title TEXT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets text, type, domain or tags of one memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not named stays. An accepted memory whose text moves is unreviewed again.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content; “-” reads it from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of its tags; an empty list takes them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow, summary or insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses when the memory is not at this revision any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not text and would garble the terminal: name a file with --to PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“export” needs --as FORMAT: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1, skipped: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes memories, or all of the pool, to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waymark-jsonl without a filter holds all of the pool, its history included, and can be imported again. A file is
written whole or not at all; one that exists is replaced. Without --to the document goes to standard output.

JSON: {written, skipped}: records; on standard error when the document goes to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format (see formats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file; “-” is standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists what can be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no pool.

JSON, one object a line: {name, title, reads, writes, kind}. kind is trajectories, memories or pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: waymark [options] VERB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a verb the window opens. “waymark help VERB” explains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every verb, before or after it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 findings or a check that fails; 2 wrong usage; 3 the input or pool could not be read;
4 the network or a model failed; 5 cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waymark %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the verbs, or explains one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {verbs: [{name, summary, usage}]}, or of one verb {name, summary, usage, details, options: [{name, value, help}]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the changes of the pool, or those of one memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first.

JSON, one object a line: {change, at, author, tool, label, reason, undoes, rows, origin}. undoes is the change that
this one takes back; origin is set for changes that came with an import, as “uuid of the pool:number”. For one
memory also before and after: the fields that the change touched, null before it was added and after it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1” to read. The formats are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be imported from “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n more; --json lists them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records name no domain and went to “Unassigned”; --domain NAME says where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads trajectories, memories and outcomes from files, folders or “-”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the pool already is not added again, whatever became of it. A record that cannot be read costs only
itself and is listed as quarantined. An interrupt takes back what was stored.

JSON: {files, totals}. files: [{path, format, trajectories, memories, outcomes, unchanged, quarantined}], one for
each regular file with the path as given; the first three count additions, unchanged what was there, and
quarantined is [{line, offset, reason, excerpt}]. totals: the same counts in sum, quarantined as a number.

The exit code is 0 when anything was read or was there already, and 3 when nothing could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format; otherwise found out from the content (see formats)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain of records that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome of records that state none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads and counts, stores nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused where a memory has moved on since; the message says which.

JSON, one object a line: {change, label, undoes, affected}: its own number in the journal, what it is called, the change
that it takes back and how many memories it touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lists memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a filter all memories are listed, retired ones too; newest first.

JSON, one object a line: {id, type, domain, task, title, description, content, outcome, outcome_source, validity,
valid_from, valid_until, review, retired, revision, findings}. findings counts {error, warning, info}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys with commas between, such as type,-created; a minus turns one round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validity as of that day instead of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of Waymark comes without a sample pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample pool was cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“new” needs the name of the file to make: waymark new FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made the pool “%1” with %n memories.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made the empty pool “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must not exist. It is readable by its owner only.

JSON: {pool, memories}: the path as given and how many memories the pool holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills it with the sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes retired memories back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged pool “%1” could not be moved out of the way: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: %1. What it held before is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the content of the pool by that of a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pool held is kept in a backup beside it. A damaged pool is moved out of the way, a missing one is made.

JSON: {restored, backup}: the path of the pool and that of what it held before (null when there was none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes memories out of use; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories cannot be sorted by “%1”. The keys are %2; a minus before one turns it round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of standard input names no id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the memories are as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memories that a query finds, as in the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what would happen and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters; “-” reads ids from standard input, one a line.
A filter takes retired memories too, unless it says otherwise.

JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many
memories it touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the memories by their ids or by --filter, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the ids of memories or --filter QUERY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty filter would take every memory of the pool. Write --filter &apos;age&gt;=0&apos; if you mean that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2, until %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows one memory with where it comes from and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is a whole one or a unique beginning of at least 4 characters.

JSON: the fields of “list” and payload, raw (the source record as text, or raw_base64 when it is no text), task_text,
tags, applies_when, not_when, key_text, generator_model, prompt_version, next_review, recorded_at, changed_at,
retired_at, superseded_by, supersedes [{id, type, title}], source_hash, trajectory {uuid, domain, task, agent, model,
source_format, source_file, source_hash, run_id, parent_run, started, exit_reason, tokens, cost_usd, steps, outcome,
outcome_source}, siblings [{id, type, title}], relations [{a, b, relation, score, source, context, author, at}],
decisions [{revision, reviewer, status, reason, seconds, at}], findings [], history (the lines of “history ID”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories: %1, of them retired: %2. Trajectories: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts what the pool holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired memories are counted too; validity is as of today.

JSON: {memories, trajectories, retired, by, findings}. by: {type, domain, validity, review, outcome}, each with a count
for every value. findings: {error, warning, info}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“supersede” needs --by ID, the memory that takes the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts one memory in the place of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of the others ends today, unless it ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the memory that takes the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a change; “waymark history” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back the last change, or the one with that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“validity” needs --from, --until or --next-review, each with a date or “open”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets from when until when memories hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both days are part of the time in which a memory holds. What is not named stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day, or “open”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day, or “open”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when to look at it again, or “open”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints the version of Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON: {version, schema}: the version of the program and that of the pools it writes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>curation</name>
    <message>
        <source>A memory that was to be changed is not in the pool any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as unreviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else while you were editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trajectory is what happened: it cannot be re-labelled, nor can another memory become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory needs a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is retired and cannot take the place of another memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be superseded by “%2”: it would stand in its own place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the validity of %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validity of “%1” would end on %2, before it begins on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export needs a file to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the open pool itself. Choose another file for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format that Waymark reads fits this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 memories and %2 trajectories from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n memories from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “%1”. The command “formats” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was imported before stays as a change of its own (“interrupted”): import again to go on from there, or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer filter took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is damaged: %1. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of “%1” (interrupted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory that supersedes this one is not in the pool; it was imported without that link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to a memory that is not in the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is larger than 32 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool has no run of the task “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool has several runs of the task “%1”, and the result does not say which it is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved search is not in the pool any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename search to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved search “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>A compressed field of the pool is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A compressed field of the pool is larger than 1 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is not in the pool any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one memory has an id that begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is not in the pool any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks a schema file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::EditController</name>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n memories as needing work</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n memories back to unreviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a decision under your name. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retire %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is retired is out of retrieval and export, stays in the pool and can be reinstated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retire %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They take part in retrieval and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reinstate %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the search “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::ImportController</name>
    <message>
        <source>Save the import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import trajectories and memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Drop the files again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::MainWindow</name>
    <message>
        <source>%1 – Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool was upgraded to this version. A backup of it as it was is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pool or make a new one first; then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark pools (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTL memory pool (*.pkl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the memories of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records were written to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back up the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” was written and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in “%1” is replaced by the content of “%2”. The pool as it is now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. The pool as it was before is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planted in the sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date by which validity and age are judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report and log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::PoolController</name>
    <message>
        <source>The pool holds no trajectory for this memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::StatusLine</name>
    <message>
        <source>Validity and age are judged by this date. Click to choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As of today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::app::Tour</name>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” did not get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::models::FacetModel</name>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the filter, %3 in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::models::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::models::ImportReportModel</name>
    <message>
        <source>Line %1, byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectories %1, memories %2, outcomes %3, already there %4, quarantined %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::models::Labels</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year of a date in a narrow column, as of Qt&apos;s QDate::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends today</source>
        <extracomment>Days until a memory expires, in a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The date from which a memory is valid, in a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expiring: valid until %1, %n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired: was valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid: from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>Age in days, in a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>Age in months, in a narrow column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::models::MemoryTableModel</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a table cell: column, value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by %1. Shift+click adds it to the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::storage</name>
    <message>
        <source>The pool “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is in use by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool could not be written: the disk may be full. Nothing of this change was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change contradicts something else in the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool “%1” is damaged: %2. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like JSON; import it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks like text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its structure cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its structure is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a pool: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool “%1” was not closed properly and has to be opened for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its schema is not the one of this version (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed later: “%2” by %3. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as this change left it, so the change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used by a later change: “%2” by %3. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use, so the change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” added is in use, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change %1 in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 came with an import as history and cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 (“%2”) is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::storage::PoolFile</name>
    <message>
        <source>This pool was written by a newer version of Waymark (schema %1, this version knows %2). It is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written to. The pool is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool “%1” needs an upgrade, but the file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool cannot be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Waymark and cannot be restored here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::storage::PoolLock</name>
    <message>
        <source>The lock file “%1” could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool is being written by another program (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets</name>
    <message>
        <source>Reading the pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::AboutDialog</name>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© The Waymark authors. This is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty, as far as the law allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, database access, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error handling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Chip</name>
    <message>
        <source>Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ConflictPanel</name>
    <message>
        <source>Both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text takes the place of what stands there now; that stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text goes to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory has changed since you began to edit it. It is now at revision %1, of %2. Both texts are compared with what you began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::DateField</name>
    <message>
        <source>A date such as 2026-11-20, or today, +30d, +1y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FacetDelegate</name>
    <message>
        <source>Name of the saved search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterBar</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negate	-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space switches it on and off, Delete removes it, minus negates it, Enter edits it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::HistoryItem</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s on the card</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what “%1” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with an import from pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happened in another pool. It is shown as history and cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of records that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark or project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of records that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records name no domain. It is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All succeeded (by my word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All failed (by my word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are already in the pool.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and will be quarantined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are of no known format and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1, %n quarantined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first which domain the records belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Cancelling leaves nothing behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added to the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ImportReportView</name>
    <message>
        <source>No import yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an import, every file and every record that could not be read is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trajectories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarantined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a memory to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an edit of this memory that was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHead</name>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorHistory</name>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of this memory is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRaw</name>
    <message>
        <source>Copy payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy source record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source record was kept with this memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source record, %1 bytes, not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source record, %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::InspectorRendered</name>
    <message>
        <source>Text of the memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::KeyCapButton</name>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::LogView</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the application are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes against the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes against the stored text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a trajectory is what happened and cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of this memory is too long to be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commands have several lines. When you change the commands, each line becomes a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n characters that are not seen. They stay unless you delete them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has changed since this draft was written. Look at the changes before you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields of this memory have changed meanwhile. Your edit goes on from revision %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MemoryParts</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Task summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::MessageBar</name>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::OriginBlock</name>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set validity (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tags (#)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the source run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the %1 of the same run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolPlace</name>
    <message>
        <source>No pool is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool is one file with the memories of your agents. Open one, make a new one, or look around in the sample pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import trajectories and memories from files or folders; dropping them on the window does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All memories of this pool are retired. The sidebar shows them under Flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) in the pool, none for: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PoolTable</name>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::PreferencesDialog</name>
    <message>
        <source>A name is needed: every change is recorded with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the history of every change and decision, also in exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::QueryEdit</name>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReadingWriter</name>
    <message>
        <source>Show the rest (%1 characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonBar</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ReasonField</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SafeTextView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words search titles and text. Fields such as type:insight filter. Enter turns the text into chips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and text, or type a field: type:insight review:unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Memories in the filter, memories in the pool</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionBar</name>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reject %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Needs work: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the selected memories as needing work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retire %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take the selected memories out of use; they stay in the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set from when until when the selected memories hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put another memory in the place of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 in the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a memory first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SelectionSummaryView</name>
    <message>
        <source>What you do now applies to all of them: accept, reject, retire, set validity or edit tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memories selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::Sidebar</name>
    <message>
        <source>Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facets and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this	Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This too	Ctrl+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but this	Alt+Click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::SupersedePanel</name>
    <message>
        <source>Supersede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that takes the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title or id of the memory that takes the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersede “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Supersede %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes the place from today. What it replaces stays in the pool and in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the memory that takes the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory fits this title or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagEditor</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no tags yet. Enter adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds a tag. A click on a tag removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds a tag to all. A click on a tag adds it to all, removes it from all, or leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::ValidityEditor</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirty days longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Validity of %n memories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type one such as 2026-11-20, today or +30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memories differ. Fields that you leave alone stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is required.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::widgets::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for the memory that coding agents learn from: read what their runs left behind, check it, correct it, and keep a pool that is worth retrieving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a pool, or a folder with runs, onto this window. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
