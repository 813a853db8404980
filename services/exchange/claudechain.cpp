// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/claudechain.h"

#include "services/text/json.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <queue>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t none = size_t(-1);

/// The lines as trees.
struct Forest
{
    std::vector<size_t> parent; ///< none at a root
    std::vector<size_t> root;
    std::vector<std::vector<size_t>> children;
};

/// An id that two lines have points at neither.
std::vector<size_t> parentsOf(const std::vector<ClaudeEntry> &entries)
{
    QHash<QString, size_t> byUuid;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QString uuid = text::jsonString(entries[i].fields, u"uuid");
        if (!uuid.isEmpty())
            byUuid.insert(uuid, byUuid.contains(uuid) ? none : i);
    }
    std::vector<size_t> parents(entries.size(), none);
    for (size_t i = 0; i < entries.size(); ++i) {
        const size_t parent = byUuid.value(text::jsonString(entries[i].fields, u"parentUuid"), none);
        if (parent != i)
            parents[i] = parent;
    }
    return parents;
}

/// Finds the roots; a line whose ancestors lead back to itself becomes one.
std::vector<size_t> rootsOf(std::vector<size_t> &parents)
{
    std::vector<size_t> roots(parents.size(), none);
    std::vector<size_t> walk(parents.size(), none); // the start of the walk that passed by
    for (size_t start = 0; start < parents.size(); ++start) {
        std::vector<size_t> path;
        size_t at = start;
        while (at != none && roots[at] == none && walk[at] != start) {
            walk[at] = start;
            path.push_back(at);
            at = parents[at];
        }
        size_t root = at == none ? none : roots[at];
        if (root == none) {
            root = at == none ? path.back() : at;
            parents[root] = none;
        }
        for (const size_t passed : path)
            roots[passed] = root;
    }
    return roots;
}

Forest forestOf(const std::vector<ClaudeEntry> &entries)
{
    Forest forest;
    forest.parent = parentsOf(entries);
    forest.root = rootsOf(forest.parent);
    forest.children.resize(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        if (forest.parent[i] != none)
            forest.children[forest.parent[i]].push_back(i);
    }
    return forest;
}

std::vector<size_t> subtree(const Forest &forest, size_t top)
{
    std::vector<size_t> found { top };
    for (size_t i = 0; i < found.size(); ++i)
        found.insert(found.end(), forest.children[found[i]].begin(), forest.children[found[i]].end());
    return found;
}

/// Parents first, otherwise by position.
std::vector<size_t> inOrder(const Forest &forest, const std::vector<size_t> &members)
{
    const QSet<size_t> chosen(members.begin(), members.end());
    std::priority_queue<size_t, std::vector<size_t>, std::greater<>> ready;
    for (const size_t member : members) {
        if (forest.parent[member] == none || !chosen.contains(forest.parent[member]))
            ready.push(member);
    }
    std::vector<size_t> order;
    while (!ready.empty()) {
        const size_t next = ready.top();
        ready.pop();
        order.push_back(next);
        for (const size_t child : forest.children[next]) {
            if (chosen.contains(child))
                ready.push(child);
        }
    }
    return order;
}

/// The roots whose lines all belong to a sub-agent.
QSet<size_t> sidechainRoots(const std::vector<ClaudeEntry> &entries, const Forest &forest)
{
    QSet<size_t> pure;
    QSet<size_t> mixed;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].isMessage())
            (entries[i].isSidechain() ? pure : mixed).insert(forest.root[i]);
    }
    return pure - mixed;
}

class ChainBuilder
{
public:
    ChainBuilder(const std::vector<ClaudeEntry> &entries, const Forest &forest)
        : m_entries(entries)
        , m_forest(forest)
    {
    }

    ClaudeChain chain(const std::vector<size_t> &members) const
    {
        ClaudeChain chain;
        const std::vector<size_t> order = inOrder(m_forest, members);
        QSet<size_t> dropped;
        for (const size_t leaf : leaves(order))
            prune(leaf, dropped, chain.abandoned);
        for (const size_t i : order) {
            if (!dropped.contains(i))
                chain.entries.push_back(i);
        }
        return chain;
    }

private:
    /// The last message of each tree.
    std::vector<size_t> leaves(const std::vector<size_t> &order) const
    {
        QHash<size_t, size_t> last;
        for (const size_t i : order) {
            if (m_entries[i].isMessage())
                last.insert(m_forest.root[i], i);
        }
        std::vector<size_t> found(last.cbegin(), last.cend());
        std::sort(found.begin(), found.end());
        return found;
    }

    /// Finds the branches that the way from the root to the leaf passes by.
    void prune(size_t leaf, QSet<size_t> &dropped, std::vector<std::vector<size_t>> &abandoned) const
    {
        std::vector<size_t> path;
        QSet<QString> answers;
        for (size_t at = leaf; at != none; at = m_forest.parent[at]) {
            path.push_back(at);
            answers.insert(m_entries[at].messageId());
        }
        answers.remove(QString());
        for (size_t i = 1; i < path.size(); ++i) { // the leaf's own children are no messages, or were said later
            for (const size_t child : m_forest.children[path[i]]) {
                if (child == path[i - 1])
                    continue;
                const std::vector<size_t> branch = subtree(m_forest, child);
                if (!isAbandoned(branch, answers))
                    continue;
                dropped.unite(QSet<size_t>(branch.begin(), branch.end()));
                abandoned.push_back(inOrder(m_forest, branch));
            }
        }
    }

    /// Tool results and further lines of an answer on the way are no branch of their own.
    bool isAbandoned(const std::vector<size_t> &branch, const QSet<QString> &answers) const
    {
        return std::any_of(branch.begin(), branch.end(), [&](size_t i) {
            const ClaudeEntry &entry = m_entries[i];
            return entry.isPrompt() || (entry.type() == u"assistant"_s && !answers.contains(entry.messageId()));
        });
    }

    const std::vector<ClaudeEntry> &m_entries;
    const Forest &m_forest;
};

} // namespace

QString ClaudeEntry::type() const
{
    const QString type = text::jsonString(fields, u"type");
    return type.isEmpty() ? text::jsonString(fields.value(u"message"_s).toObject(), u"role") : type;
}

bool ClaudeEntry::isMessage() const
{
    const QString kind = type();
    return kind == u"user"_s || kind == u"assistant"_s;
}

bool ClaudeEntry::isSidechain() const
{
    return fields.value(u"isSidechain"_s).toBool();
}

bool ClaudeEntry::isPrompt() const
{
    if (type() != u"user"_s || fields.value(u"isMeta"_s).toBool())
        return false;
    const QJsonValue content = fields.value(u"message"_s).toObject().value(u"content"_s);
    if (!content.isArray())
        return true;
    const QJsonArray blocks = content.toArray();
    return std::any_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
        return text::jsonString(block.toObject(), u"type") != u"tool_result"_s;
    });
}

QString ClaudeEntry::messageId() const
{
    return text::jsonString(fields.value(u"message"_s).toObject(), u"id");
}

std::vector<ClaudeChain> claudeChains(const std::vector<ClaudeEntry> &entries)
{
    const Forest forest = forestOf(entries);
    QSet<size_t> sidechains = sidechainRoots(entries, forest);
    const bool hasMain = std::any_of(entries.begin(), entries.end(), [](const ClaudeEntry &entry) { return entry.isMessage() && !entry.isSidechain(); });
    if (!hasMain)
        sidechains.clear(); // the file of one sub-agent

    const ChainBuilder builder(entries, forest);
    std::vector<size_t> main;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (!sidechains.contains(forest.root[i]))
            main.push_back(i);
    }
    std::vector<ClaudeChain> chains { builder.chain(main) };
    chains.front().isSidechain = !hasMain && std::any_of(entries.begin(), entries.end(), [](const ClaudeEntry &entry) { return entry.isMessage(); });

    QList<size_t> roots(sidechains.cbegin(), sidechains.cend());
    std::sort(roots.begin(), roots.end());
    for (const size_t root : roots) {
        chains.push_back(builder.chain(subtree(forest, root)));
        chains.back().isSidechain = true;
    }
    return chains;
}

} // namespace waymark::exchange
