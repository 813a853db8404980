// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/filtermodel.h"

#include "services/text/querykeys.h"
#include "services/text/queryterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

QueryNodePtr node(auto value)
{
    return std::make_shared<const QueryNode>(QueryNode { std::move(value) });
}

QString namesText(QueryKey key, const QStringList &names)
{
    OrNode alternatives;
    for (const QString &each : names)
        alternatives.children.push_back(node(NameTerm { key, each, false }));
    if (alternatives.children.size() == 1)
        return text::toText({ alternatives.children.front() });
    return text::toText({ node(std::move(alternatives)) });
}

/// A plain name of the key, or an alternative of such.
bool collectNames(const QueryNode &node, QueryKey key, QStringList &names)
{
    if (const auto *term = std::get_if<NameTerm>(&node.value)) {
        if (term->key != key || term->regex)
            return false;
        names.append(term->value);
        return true;
    }
    if (const auto *alternatives = std::get_if<OrNode>(&node.value)) {
        return std::ranges::all_of(alternatives->children, [&](const QueryNodePtr &child) { return collectNames(*child, key, names); });
    }
    return false;
}

QString storedName(QueryKey key, const QString &name)
{
    return name.isEmpty() ? text::keyNone(key) : name;
}

} // namespace

FilterModel::FilterModel(QObject *parent)
    : QObject(parent)
    , m_today(QDate::currentDate())
{
}

QStringList FilterModel::activeTerms() const
{
    QStringList terms;
    for (const Chip &chip : m_state.chips) {
        if (chip.enabled)
            terms.append(chip.text);
    }
    if (const QString search = m_state.search.trimmed(); !search.isEmpty())
        terms.append(search);
    return terms;
}

QString FilterModel::queryText() const
{
    return text::joinTerms(activeTerms());
}

NamedTerms FilterModel::namedTerms(QueryKey key) const
{
    NamedTerms all;
    for (const Chip &chip : m_state.chips) {
        if (!chip.enabled)
            continue;
        if (const auto names = plainNames(chip, key)) {
            all.included.append(names->included);
            all.excluded.append(names->excluded);
        }
    }
    return all;
}

std::optional<text::QueryError> FilterModel::check(const QString &text) const
{
    const auto query = text::parseQuery(text, m_today);
    if (query)
        return {};
    return query.error();
}

QString FilterModel::termFor(QueryKey key, const QString &name)
{
    return namesText(key, { storedName(key, name) });
}

std::optional<NamedTerms> FilterModel::plainNames(const Chip &chip, QueryKey key) const
{
    const auto query = text::parseQuery(chip.text, m_today);
    if (!query || query->isEmpty())
        return {};
    const auto *negation = std::get_if<NotNode>(&query->root->value);
    QStringList names;
    if (!collectNames(negation != nullptr ? *negation->child : *query->root, key, names))
        return {};
    return negation != nullptr ? NamedTerms { {}, names } : NamedTerms { names, {} };
}

void FilterModel::setSearchText(const QString &text)
{
    State state = m_state;
    state.search = text;
    become(std::move(state), Step::Typing);
}

void FilterModel::commitSearch()
{
    const QString text = m_state.search;
    m_typing = true; // what was typed and its chips are one step
    State state = m_state;
    state.search.clear();
    for (const QString &term : text::topLevelTerms(text)) {
        const auto same = std::ranges::find(state.chips, term, &Chip::text);
        if (same != state.chips.end())
            same->enabled = true;
        else
            state.chips.append({ term, true });
    }
    become(std::move(state), Step::Typing);
    m_typing = false;
}

void FilterModel::add(const QString &text)
{
    State state = m_state;
    for (const QString &term : text::topLevelTerms(text)) {
        const auto same = std::ranges::find(state.chips, term, &Chip::text);
        if (same != state.chips.end())
            same->enabled = true;
        else
            state.chips.append({ term, true });
    }
    become(std::move(state));
}

void FilterModel::remove(int index)
{
    if (index < 0 || index >= m_state.chips.size())
        return;
    State state = m_state;
    state.chips.removeAt(index);
    become(std::move(state));
}

void FilterModel::toggle(int index)
{
    if (index < 0 || index >= m_state.chips.size())
        return;
    State state = m_state;
    state.chips[index].enabled = !state.chips.at(index).enabled;
    become(std::move(state));
}

void FilterModel::negate(int index)
{
    if (index < 0 || index >= m_state.chips.size())
        return;
    State state = m_state;
    state.chips[index].text = text::negated(state.chips.at(index).text);
    become(std::move(state));
}

void FilterModel::replace(int index, const QString &text)
{
    if (index < 0 || index >= m_state.chips.size())
        return;
    State state = m_state;
    if (const QString trimmed = text.trimmed(); trimmed.isEmpty())
        state.chips.removeAt(index);
    else
        state.chips[index] = { trimmed, true };
    become(std::move(state));
}

void FilterModel::clear()
{
    become({});
}

void FilterModel::setQuery(const QString &text)
{
    State state;
    for (const QString &term : text::topLevelTerms(text))
        state.chips.append({ term, true });
    become(std::move(state));
}

void FilterModel::applyFacet(QueryKey key, const QString &name, FacetAction action)
{
    const QString value = storedName(key, name);
    const auto matches = [&value](const QString &other) { return other.compare(value, Qt::CaseInsensitive) == 0; };
    State state;
    state.search = m_state.search;
    QStringList included;
    QStringList excluded;
    qsizetype place = -1;
    for (const Chip &chip : m_state.chips) {
        const auto names = plainNames(chip, key);
        if (!names) {
            state.chips.append(chip);
            continue;
        }
        if (place < 0)
            place = state.chips.size();
        if (chip.enabled) {
            included.append(names->included);
            excluded.append(names->excluded);
        }
    }
    if (place < 0)
        place = state.chips.size();

    const bool isIncluded = std::ranges::any_of(included, matches);
    const bool isExcluded = std::ranges::any_of(excluded, matches);
    switch (action) {
    case FacetAction::Replace:
        included = isIncluded && included.size() == 1 && excluded.isEmpty() ? QStringList() : QStringList { value };
        excluded.clear();
        break;
    case FacetAction::Or:
        excluded.removeIf(matches);
        if (isIncluded)
            included.removeIf(matches);
        else
            included.append(value);
        break;
    case FacetAction::Exclude:
        included.removeIf(matches);
        if (isExcluded)
            excluded.removeIf(matches);
        else
            excluded.append(value);
        break;
    }
    if (!excluded.isEmpty())
        state.chips.insert(place, { text::negated(namesText(key, excluded)), true });
    if (!included.isEmpty())
        state.chips.insert(place, { namesText(key, included), true });
    become(std::move(state));
}

void FilterModel::setOnly(QueryKey key, const QString &name)
{
    applyFacet(key, name, FacetAction::Replace);
}

void FilterModel::back()
{
    if (m_back.isEmpty())
        return;
    m_typing = false;
    m_forward.append(m_state);
    m_state = m_back.takeLast();
    Q_EMIT changed();
    Q_EMIT historyChanged();
}

void FilterModel::forward()
{
    if (m_forward.isEmpty())
        return;
    m_typing = false;
    m_back.append(m_state);
    m_state = m_forward.takeLast();
    Q_EMIT changed();
    Q_EMIT historyChanged();
}

void FilterModel::become(State state, Step step)
{
    if (state == m_state)
        return;
    const bool merges = step == Step::Typing && m_typing && !m_back.isEmpty();
    if (!merges) {
        m_back.append(m_state);
        if (m_back.size() > maxHistory)
            m_back.removeFirst();
    }
    m_forward.clear();
    m_typing = step == Step::Typing;
    m_state = std::move(state);
    Q_EMIT changed();
    Q_EMIT historyChanged();
}

QJsonObject FilterModel::toJson() const
{
    QJsonArray chips;
    for (const Chip &chip : m_state.chips)
        chips.append(QJsonObject { { u"text"_s, chip.text }, { u"enabled"_s, chip.enabled } });
    return { { u"chips"_s, chips }, { u"search"_s, m_state.search } };
}

void FilterModel::fromJson(const QJsonObject &object)
{
    State state;
    const QJsonArray chips = object.value("chips"_L1).toArray();
    for (const QJsonValue &value : chips) {
        const QString text = value["text"_L1].toString().trimmed();
        if (!text.isEmpty())
            state.chips.append({ text, value["enabled"_L1].toBool(true) });
    }
    state.search = object.value("search"_L1).toString();
    m_back.clear();
    m_forward.clear();
    m_typing = false;
    if (state != m_state) {
        m_state = std::move(state);
        Q_EMIT changed();
    }
    Q_EMIT historyChanged();
}

} // namespace waymark::models
