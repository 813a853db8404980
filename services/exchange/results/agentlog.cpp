// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/agentlog.h"

#include "services/domain/injectedkey.h"
#include "services/domain/payload.h"
#include "services/exchange/mtlrecord.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AgentLogText)
};

/// A block between its tags, and where it ends.
struct Block
{
    QStringView text;
    qsizetype end = 0; ///< behind the closing tag
};

/// Where a tag stands on a line of its own; -1 when nowhere. The lists are JSON, which has no line ends in its texts, so that a
/// tag in a memory is never taken for one.
qsizetype tagAt(QStringView log, QStringView tag, qsizetype from)
{
    for (qsizetype at = log.indexOf(tag, from); at >= 0; at = log.indexOf(tag, at + tag.size())) {
        const qsizetype lineStart = log.first(at).lastIndexOf(u'\n') + 1;
        qsizetype lineEnd = log.indexOf(u'\n', at);
        lineEnd = lineEnd < 0 ? log.size() : lineEnd;
        if (log.sliced(lineStart, lineEnd - lineStart).trimmed() == tag)
            return at;
    }
    return -1;
}

std::optional<Block> blockFrom(QStringView log, QStringView opening, QStringView closing, qsizetype from)
{
    const qsizetype start = tagAt(log, opening, from);
    const qsizetype end = start < 0 ? -1 : tagAt(log, closing, start);
    if (end < 0)
        return std::nullopt;
    const qsizetype inside = start + opening.size();
    return Block { log.sliced(inside, end - inside).trimmed(), end + closing.size() };
}

/// The memory as the pool would hold it, so that its key finds it there.
InjectedMemory memoryOf(const QJsonObject &item, int rank, QList<MemoryType> &types)
{
    InjectedMemory injected;
    injected.rank = rank;
    if (const QJsonValue score = item.value("score"_L1); score.isDouble())
        injected.score = score.toDouble();
    const QJsonObject record = item.value("memory"_L1).toObject();
    if (const auto memory = mtlMemory(record)) {
        types.append(memory->type);
        injected.title = memory->title.isEmpty() ? titleFromText(memory->content) : memory->title;
        injected.key = injectedKey(memory->title, memory->description, memory->content);
    } else {
        const QString text = QString::fromUtf8(text::canonicalJson(item.value("memory"_L1)));
        injected.title = titleFromText(text);
        injected.key = injectedKey({}, {}, text);
    }
    return injected;
}

Result<void> addMemories(QStringView block, AgentLog &log)
{
    const auto parsed = text::parseJson(block.toUtf8());
    if (!parsed || !parsed->isArray())
        return failure(ErrorCode::Parse, Tr::tr("The list of memories in the agent's log cannot be read."), parsed ? QString() : parsed.error().detail);
    for (const QJsonValue item : parsed->toArray())
        log.memories.append(memoryOf(item.toObject(), int(log.memories.size()) + 1, log.types));
    return {};
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

/// A number with an optional "#" before it; moves behind it.
std::optional<int> itemNumber(QStringView text, qsizetype &at)
{
    qsizetype start = skipBlanks(text, at);
    if (start < text.size() && text.at(start) == u'#')
        ++start;
    qsizetype end = start;
    constexpr qsizetype mostDigits = 3;
    while (end < text.size() && text.at(end).isDigit() && end - start < mostDigits)
        ++end;
    if (end == start)
        return std::nullopt;
    at = end;
    return text.sliced(start, end - start).toInt();
}

/// Behind ",", "and", "or", "&" and "/", or at the same place when none follows.
qsizetype behindSeparators(QStringView text, qsizetype at)
{
    qsizetype next = skipBlanks(text, at);
    bool isAny = false;
    for (bool found = true; found; isAny = isAny || found) {
        found = false;
        for (const QStringView word : { u",", u"and ", u"or ", u"&", u"/" }) {
            if (text.sliced(next).startsWith(word, Qt::CaseInsensitive)) {
                next = skipBlanks(text, next + word.size());
                found = true;
            }
        }
    }
    return isAny ? next : at;
}

/// A heading of the prompt: only "#" and blanks before it on its line.
bool isHeading(QStringView text, qsizetype at)
{
    const qsizetype lineStart = text.first(at).lastIndexOf(u'\n') + 1;
    return text.sliced(lineStart, at - lineStart).trimmed().startsWith(u'#');
}

/// What the agent itself says in the log of mini-swe-agent, where every message begins with a line that names who speaks. A log
/// without such lines is all the agent's.
QStringList agentTextsOf(QStringView log)
{
    QStringList texts;
    QString current;
    bool isAgent = false;
    bool hasSpeakers = false;
    for (const QStringView line : log.split(u'\n')) {
        const QStringView text = line.trimmed();
        const bool agentSpeaks = text.startsWith(u"mini-swe-agent (step ") && text.endsWith(u':');
        const bool otherSpeaks = text == u"User:" || text == u"System:" || text == u"Tool:" || text == u"Exit:";
        if (agentSpeaks || otherSpeaks) {
            if (isAgent)
                texts.append(current);
            current.clear();
            isAgent = agentSpeaks;
            hasSpeakers = hasSpeakers || agentSpeaks;
        } else if (isAgent) {
            current += line.toString() + u'\n';
        }
    }
    if (isAgent)
        texts.append(current);
    return hasSpeakers ? texts : QStringList { log.toString() };
}

} // namespace

QSet<int> namedItems(QStringView text)
{
    QSet<int> items;
    constexpr QStringView memory = u"memory";
    constexpr QStringView item = u"item";
    for (qsizetype at = text.indexOf(memory, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(memory, at + 1, Qt::CaseInsensitive)) {
        qsizetype next = skipBlanks(text, at + memory.size());
        if (next == at + memory.size() || !text.sliced(next).startsWith(item, Qt::CaseInsensitive) || isHeading(text, at))
            continue;
        next += item.size();
        if (next < text.size() && text.at(next).toLower() == u's')
            ++next;
        for (auto number = itemNumber(text, next); number; number = itemNumber(text, next)) {
            items.insert(*number);
            const qsizetype behind = behindSeparators(text, next);
            if (behind == next)
                break;
            next = behind;
        }
    }
    return items;
}

void markUsed(QList<InjectedMemory> &memories, const QStringList &agentTexts)
{
    QSet<int> named;
    for (const QString &text : agentTexts)
        named.unite(namedItems(text));
    for (InjectedMemory &memory : memories)
        memory.used = memory.used || named.contains(memory.rank);
}

Result<AgentLog> readAgentLog(QStringView log)
{
    AgentLog read;
    if (const auto query = blockFrom(log, u"<retrieval_query>", u"</retrieval_query>", 0))
        read.query = query->text.toString();
    qsizetype end = 0;
    while (tagAt(log, u"<memory_items>", end) >= 0) {
        const auto block = blockFrom(log, u"<memory_items>", u"</memory_items>", end);
        if (!block)
            return failure(ErrorCode::Parse, Tr::tr("The list of memories in the agent's log is cut off."));
        WAYMARK_TRY(addMemories(block->text, read));
        read.hasMemories = true;
        end = block->end;
    }
    if (read.hasMemories)
        markUsed(read.memories, agentTextsOf(log.sliced(end)));
    return read;
}

} // namespace waymark::exchange
