// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/stepoutline.h"

#include "services/text/displaysafe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

constexpr int titleLength = 160;
constexpr qsizetype lookedAt = 4096; // of a command line, for telling what it does

/// The argument that is a command line, for the tools that take one.
QString commandOf(const ToolCall &call)
{
    if (call.args.isString())
        return call.args.toString();
    const QJsonObject args = call.args.toObject();
    for (const auto key : { "command"_L1, "cmd"_L1, "script"_L1, "code"_L1 }) {
        if (args.value(key).isString())
            return args.value(key).toString();
    }
    return {};
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    constexpr qsizetype oneLine = 100;
    if (json.size() > oneLine && (value.isArray() || value.isObject())) {
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        return QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    }
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// A heading of the agent's own form ("DISCUSSION", "THOUGHT:") says nothing of this step.
bool isFormWord(QStringView line)
{
    constexpr qsizetype longest = 20;
    return !line.isEmpty() && line.size() <= longest && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isUpper() || c == u':' || c == u'*' || c == u'#' || c == u' '; });
}

QString firstLine(const QString &text)
{
    const QStringView view(text);
    QStringView line;
    for (qsizetype from = 0; from < view.size();) {
        qsizetype end = view.indexOf(u'\n', from);
        if (end < 0)
            end = view.size();
        const QStringView candidate = view.sliced(from, std::min<qsizetype>(end - from, titleLength * 2)).trimmed();
        from = end + 1;
        if (candidate.isEmpty())
            continue;
        line = candidate;
        if (!isFormWord(candidate))
            break;
    }
    return elided(line, titleLength);
}

/// "Read src/parser.py": the tool and what it is about.
QString callTitle(const ToolCall &call)
{
    if (!commandOf(call).isEmpty())
        return firstLine(callText(call));
    const QJsonObject args = call.args.toObject();
    for (const auto key : { "description"_L1, "file_path"_L1, "path"_L1, "pattern"_L1, "query"_L1, "url"_L1, "prompt"_L1 }) {
        if (const QString value = firstLine(args.value(key).toString()); !value.isEmpty())
            return elided(QString(call.name + u' ' + value), titleLength);
    }
    return firstLine(callText(call));
}

const QSet<QString> &lookingCommands()
{
    static const QSet<QString> names { u"cat"_s, u"ls"_s, u"head"_s, u"tail"_s, u"grep"_s, u"egrep"_s, u"rg"_s, u"ag"_s, u"find"_s, u"fd"_s, u"cd"_s,
        u"pwd"_s, u"less"_s, u"more"_s, u"wc"_s, u"tree"_s, u"file"_s, u"stat"_s, u"which"_s, u"type"_s, u"du"_s,
        u"df"_s, u"nl"_s, u"sort"_s, u"uniq"_s, u"cut"_s, u"diff"_s, u"true"_s, u"whoami"_s, u"env"_s, u"date"_s,
        // SWE-agent's own
        u"open"_s, u"goto"_s, u"scroll_down"_s, u"scroll_up"_s, u"search_dir"_s, u"search_file"_s, u"find_file"_s };
    return names;
}

const QSet<QString> &lookingTools()
{
    static const QSet<QString> names { u"read"_s, u"glob"_s, u"grep"_s, u"ls"_s, u"view"_s, u"open"_s, u"read_file"_s, u"list_directory"_s, u"list_dir"_s,
        u"list_files"_s, u"search_files"_s, u"search_file_content"_s, u"find_file"_s, u"search_dir"_s, u"search_file"_s,
        u"view_file"_s, u"todoread"_s, u"notebookread"_s, u"think"_s };
    return names;
}

/// One command of a line, without what leads to it: variables set before it, sudo, a path.
bool commandLooks(QStringView command)
{
    QList<QStringView> words = command.trimmed().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && (words.first().contains(u'=') || words.first() == u"sudo" || words.first() == u"time"))
        words.removeFirst();
    if (words.isEmpty())
        return true;
    const QString name = words.first().mid(words.first().lastIndexOf(u'/') + 1).toString();
    const QStringView second = words.size() > 1 ? words[1] : QStringView();
    if (name == "sed"_L1)
        return second == u"-n";
    if (name == "git"_L1)
        return second == u"status" || second == u"diff" || second == u"log" || second == u"show" || second == u"blame" || second == u"branch";
    return lookingCommands().contains(name);
}

bool commandLineLooks(const QString &line)
{
    // Writing to a file is no looking, whatever writes.
    QString plain = line.left(lookedAt);
    plain.remove(u"2>&1"_s).remove(u"2>/dev/null"_s).remove(u">/dev/null"_s).remove(u"> /dev/null"_s);
    if (plain.contains(u'>') || plain.contains(u"<<"_s))
        return false;
    plain.replace(u"&&"_s, u"\n"_s).replace(u"||"_s, u"\n"_s).replace(u';', u'\n').replace(u'|', u'\n');
    const QList<QStringView> commands = QStringView(plain).split(u'\n', Qt::SkipEmptyParts);
    return !commands.isEmpty() && std::all_of(commands.begin(), commands.end(), commandLooks);
}

class Builder
{
public:
    Builder(const Trajectory &run, const QList<Trajectory> &subRuns)
        : m_run(run)
        , m_subRuns(subRuns)
    {
    }

    QList<OutlineStep> build()
    {
        add(0, 0);
        return m_rows;
    }

private:
    void add(int run, int level)
    {
        const Trajectory &trajectory = run == 0 ? m_run : m_subRuns.at(run - 1);
        m_shown.insert(run);
        for (int i = 0; i < trajectory.steps.size(); ++i) {
            const Step &step = trajectory.steps.at(i);
            OutlineStep row;
            row.run = run;
            row.step = i;
            row.number = i + 1;
            row.level = level;
            row.role = step.role;
            row.title = titleOf(step);
            QStringList tools;
            for (const ToolCall &call : step.calls) {
                if (!call.name.isEmpty() && !tools.contains(call.name))
                    tools << call.name;
            }
            row.tools = tools.join(u", "_s);
            row.error = std::any_of(step.results.begin(), step.results.end(), [](const ToolResult &result) { return result.isError; });
            row.startsRun = !step.subRun.isEmpty();
            row.important = isImportant(trajectory, i);
            m_rows.append(row);
            if (row.startsRun)
                addSubRun(step.subRun, level + 1);
        }
    }

    void addSubRun(const QString &runId, int level)
    {
        for (int i = 0; i < m_subRuns.size(); ++i) {
            if (m_subRuns.at(i).runId != runId)
                continue;
            if (!m_shown.contains(i + 1))
                add(i + 1, level);
            return;
        }
        OutlineStep missing;
        missing.level = level;
        missing.missingRun = runId;
        m_rows.append(missing);
    }

    static QString titleOf(const Step &step)
    {
        for (const QString &text : { step.thought, step.text }) {
            if (const QString line = firstLine(text); !line.isEmpty())
                return line;
        }
        if (!step.calls.isEmpty())
            return callTitle(step.calls.first());
        for (const ToolResult &result : step.results) {
            if (const QString line = firstLine(stripAnsi(QStringView(result.text).left(titleLength * 4))); !line.isEmpty())
                return line;
        }
        return {};
    }

    static bool isImportant(const Trajectory &run, int index)
    {
        const Step &step = run.steps.at(index);
        if (index == 0 || index == run.steps.size() - 1 || !step.subRun.isEmpty() || step.role == StepRole::User)
            return true;
        for (const ToolResult &result : step.results) {
            if (result.isError)
                return true;
        }
        if (step.calls.isEmpty()) // what was said counts, a bare result or an empty step does not
            return step.role == StepRole::Agent && !(step.text.trimmed().isEmpty() && step.thought.trimmed().isEmpty());
        return !std::all_of(step.calls.begin(), step.calls.end(), onlyLooks);
    }

    const Trajectory &m_run;
    const QList<Trajectory> &m_subRuns;
    QList<OutlineStep> m_rows;
    QSet<int> m_shown;
};

} // namespace

QString callText(const ToolCall &call)
{
    if (call.args.isString())
        return call.args.toString();
    const QJsonObject args = call.args.toObject();
    const QString command = commandOf(call);
    if (!command.isEmpty() && args.size() == 1)
        return command;
    QStringList lines;
    if (!command.isEmpty())
        lines << command;
    else
        lines << call.name;
    for (auto it = args.begin(); it != args.end(); ++it) {
        if (!command.isEmpty() && it.value().isString() && it.value().toString() == command)
            continue;
        const QString value = valueText(it.value());
        lines << (value.contains(u'\n') ? it.key() + u":\n"_s + value : it.key() + u": "_s + value);
    }
    if (!call.args.isObject() && !call.args.isNull() && !call.args.isUndefined())
        lines << valueText(call.args);
    return lines.join(u'\n');
}

bool onlyLooks(const ToolCall &call)
{
    const QString command = commandOf(call);
    if (lookingTools().contains(call.name.toLower())) {
        // An editor tool with a verb: view looks, create and str_replace do not.
        return command.isEmpty() || command == "view"_L1 || commandLineLooks(command);
    }
    if (call.name.contains("edit"_L1, Qt::CaseInsensitive))
        return command == "view"_L1;
    return !command.isEmpty() && commandLineLooks(command);
}

QList<OutlineStep> stepOutline(const Trajectory &run, const QList<Trajectory> &subRuns)
{
    return Builder(run, subRuns).build();
}

} // namespace waymark::text
