// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/claudechain.h"
#include "services/exchange/claudesteps.h"
#include "services/exchange/formatlist.h"
#include "services/exchange/jsonshape.h"
#include "services/exchange/linereader.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/runfields.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct ClaudeCodeText
{
    Q_DECLARE_TR_FUNCTIONS(ClaudeCodeText)
};

constexpr int linesToSniff = 50;

/// The lines of one session, or of one sub-agent in it.
struct Session
{
    QString id;
    QString agentId; ///< empty for the main run
    std::vector<ClaudeEntry> entries;
};

/// Sorts the lines of a file by session.
class Sessions
{
public:
    void add(ClaudeEntry entry)
    {
        const QString id = text::jsonString(entry.fields, u"sessionId");
        const QString agent = entry.isSidechain() ? text::jsonString(entry.fields, u"agentId") : QString();
        if (id.isEmpty()) { // summaries, snapshots, very old files
            m_homeless.push_back(std::move(entry));
            return;
        }
        const auto known = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &s) { return s.id == id && s.agentId == agent; });
        Session &session = known != m_sessions.end() ? *known : m_sessions.emplace_back(Session { id, agent, {} });
        session.entries.push_back(std::move(entry));
    }

    /// Lines that name no session belong to the first.
    std::vector<Session> take()
    {
        if (m_sessions.empty())
            m_sessions.emplace_back();
        auto &first = m_sessions.front().entries;
        first.insert(first.end(), std::make_move_iterator(m_homeless.begin()), std::make_move_iterator(m_homeless.end()));
        return std::move(m_sessions);
    }

private:
    std::vector<Session> m_sessions; // in the order of the file; few
    std::vector<ClaudeEntry> m_homeless;
};

/// By what was said, whatever the order of the lines and whatever else is noted around them.
QByteArray hashOf(const std::vector<ClaudeEntry> &entries, const ClaudeChain &chain)
{
    std::vector<size_t> members = chain.entries;
    for (const auto &branch : chain.abandoned)
        members.insert(members.end(), branch.begin(), branch.end());
    QByteArrayList hashes;
    for (const size_t i : members) {
        if (entries[i].isMessage())
            hashes.append(sourceHash("claude-code-line", QJsonValue(entries[i].fields)));
    }
    std::sort(hashes.begin(), hashes.end());
    return sourceHash("claude-code", QByteArrayView(hashes.join()));
}

/// The file of a sub-agent is …/<session>/subagents/agent-<id>.jsonl, older ones lie beside their session.
QString agentFromPath(const QString &path)
{
    const QString stem = taskFromPath(path, { u".jsonl", u".json" });
    return stem.startsWith(u"agent-"_s) ? stem.sliced(6) : QString();
}

QString sessionFromPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const qsizetype folder = parts.lastIndexOf(u"subagents"_s);
    return folder > 0 ? parts.at(folder - 1) : QString();
}

QString firstUuid(const std::vector<ClaudeEntry> &entries, const ClaudeChain &chain)
{
    return chain.entries.empty() ? QString() : text::jsonString(entries[chain.entries.front()].fields, u"uuid");
}

void addIds(Trajectory &run, const Session &session, const ClaudeChain &chain, bool isMain, const Source &source)
{
    if (isMain && !chain.isSidechain) {
        run.runId = session.id.isEmpty() ? taskFromPath(source.path, { u".jsonl", u".json" }) : session.id;
        return;
    }
    run.runId = isMain ? session.agentId : QString();
    if (run.runId.isEmpty() && isMain)
        run.runId = agentFromPath(source.path);
    if (run.runId.isEmpty())
        run.runId = firstUuid(session.entries, chain);
    const bool isOwnSession = session.id == u"agent-"_s + run.runId;
    run.parentRun = isOwnSession ? sessionFromPath(source.path) : session.id;
}

Trajectory runOf(const Session &session, const ClaudeChain &chain, const Source &source)
{
    Trajectory run;
    run.agent = u"Claude Code"_s;
    run.sourceFormat = u"claude-code"_s;
    run.sourceFile = source.fileName();
    run.sourceHash = hashOf(session.entries, chain);
    ClaudeSteps steps;
    for (const size_t i : chain.entries)
        steps.add(session.entries[i]);
    steps.finish(run);
    QJsonArray abandoned;
    for (const auto &branch : chain.abandoned) {
        ClaudeSteps left;
        Trajectory branchRun;
        for (const size_t i : branch)
            left.add(session.entries[i]);
        left.finish(branchRun);
        if (!branchRun.steps.isEmpty())
            abandoned.append(stepsToJson(branchRun.steps));
    }
    if (!abandoned.isEmpty())
        run.raw.insert(u"abandoned_branches"_s, abandoned);
    return run;
}

/// A call that starts a sub-agent has the sub-agent's first prompt as its argument.
void linkSubRuns(QList<Step> &steps, const QHash<QString, QString> &runByPrompt)
{
    for (Step &step : steps) {
        QJsonObject started;
        for (const ToolCall &call : step.calls) {
            const QString run = runByPrompt.value(text::jsonString(call.args.toObject(), u"prompt").trimmed());
            if (run.isEmpty())
                continue;
            if (step.subRun.isEmpty())
                step.subRun = run;
            started.insert(call.id, run);
        }
        if (started.size() > 1)
            step.raw.insert(u"sub_runs"_s, started);
    }
}

Result<void> addSession(const Session &session, const Source &source, RecordSink &sink)
{
    std::vector<Trajectory> runs;
    std::vector<RecordPosition> positions;
    QHash<QString, QString> runByPrompt;
    const std::vector<ClaudeChain> chains = claudeChains(session.entries);
    for (const ClaudeChain &chain : chains) {
        if (sink.isCancelled())
            return cancelled();
        Trajectory run = runOf(session, chain, source);
        if (run.steps.isEmpty())
            continue;
        const bool isMain = &chain == &chains.front();
        addIds(run, session, chain, isMain, source);
        if (!isMain)
            runByPrompt.insert(run.taskText, run.runId);
        runs.push_back(std::move(run));
        positions.push_back(session.entries[chain.entries.front()].position);
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        linkSubRuns(runs[i].steps, runByPrompt);
        WAYMARK_TRY(sink.add(std::move(runs[i]), positions[i]));
    }
    return {};
}

Result<void> addSessions(Sessions &sessions, const Source &source, RecordSink &sink)
{
    for (const Session &session : sessions.take())
        WAYMARK_TRY(addSession(session, source, sink));
    return {};
}

/// One early form is a single document: {"loglines": [line, …]}
Result<void> readDocumentForm(const Source &source, RecordSink &sink)
{
    return readDocument(source, sink, [&](const QJsonValue &document, QByteArrayView) {
        Sessions sessions;
        for (const QJsonValue line : document.toObject().value(u"loglines"_s).toArray())
            sessions.add({ line.toObject(), {} });
        return addSessions(sessions, source, sink);
    });
}

Result<void> readLines(const Source &source, RecordSink &sink)
{
    Sessions sessions;
    LineReader reader(*source.device);
    while (true) {
        if (sink.isCancelled())
            return cancelled();
        WAYMARK_TRY_ASSIGN(const std::optional<Line> line, reader.next());
        if (!line)
            break;
        sink.read(reader.bytesRead());
        if (reader.bytesRead() > wholeFileLimit)
            return failure(ErrorCode::LimitExceeded, ClaudeCodeText::tr("The session is larger than %1 MiB.").arg(wholeFileLimit >> 20));
        if (line->bytes.trimmed().isEmpty())
            continue;
        const auto value = line->isTooLong ? Result<QJsonValue>(failure(ErrorCode::LimitExceeded, {})) : text::parseJson(line->bytes);
        if (!value)
            sink.quarantine(quarantined(*line, value.error().message));
        else if (!value->isObject())
            sink.quarantine(quarantined(*line, ClaudeCodeText::tr("The line is not an entry of a session.")));
        else
            sessions.add({ value->toObject(), { line->number, line->offset } });
    }
    return addSessions(sessions, source, sink);
}

/// Other agents write lines much like these.
bool isForeign(const JsonShape &line)
{
    return line.has("message.parts") || line.has("payload") || line.has("systemPayload");
}

bool isEntry(const JsonShape &line)
{
    const QByteArray type = line.text("type");
    if (type == "summary")
        return line.has("leafUuid");
    const bool isMessage = type == "user" || type == "assistant" || (type.isEmpty() && line.has("message.usage"));
    return (isMessage && line.has("message")) || (line.has("parentUuid") && line.has("sessionId"));
}

class ClaudeCode final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"claude-code"_s, ClaudeCodeText::tr("Claude Code session (.jsonl)"), true, false, u"trajectories"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        bool hasEntry = false;
        QByteArrayView rest = sample.head;
        for (int i = 0; i < linesToSniff && !rest.isEmpty(); ++i) {
            const qsizetype end = rest.indexOf('\n');
            const JsonShape line(end < 0 ? rest : rest.first(end));
            if (isForeign(line))
                return false;
            hasEntry = hasEntry || (line.isObject() && isEntry(line));
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        }
        if (hasEntry)
            return true;
        return JsonShape(sample.head).has("loglines[].message");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        const bool isDocument = JsonShape(source.device->peek(4096)).has("loglines");
        return isDocument ? readDocumentForm(source, sink) : readLines(source, sink);
    }
};

} // namespace

std::unique_ptr<Format> makeClaudeCode()
{
    return std::make_unique<ClaudeCode>();
}

} // namespace waymark::exchange
