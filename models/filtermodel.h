// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/queryparser.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace waymark::models {

/// One conjunct of the filter as typed ("type:insight", "age<180d", "-tag:old"). One that is off keeps its place.
struct Chip
{
    QString text;
    bool enabled = true;

    bool operator==(const Chip &) const = default;
};

/// The names that a filter takes and leaves out by its plain terms of one key.
struct NamedTerms
{
    QStringList included;
    QStringList excluded;
};

/// What the pool shows: chips, the text in the search box, and the way back. Everything that filters goes through it:
/// facets, chips, search box, saved searches, Alt+1…4.
/// Thread: GUI.
class FilterModel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterModel)

public:
    /// What a click on a value of the sidebar means.
    enum class FacetAction {
        Replace, ///< plain: only this value of its key; a second click takes it away
        Or, ///< Ctrl: this one too; again: not this one any more
        Exclude, ///< Alt: all but this one; again: takes that away
    };

    explicit FilterModel(QObject *parent = nullptr);

    /// The date that relative dates are read with.
    void setToday(QDate today) { m_today = today; }

    const QList<Chip> &chips() const { return m_state.chips; }
    QString searchText() const { return m_state.search; }
    bool isEmpty() const { return m_state.chips.isEmpty() && m_state.search.trimmed().isEmpty(); }

    /// Enabled chips and the search text, as conjuncts for FilterRequest::terms.
    QStringList activeTerms() const;
    /// The same as one text, for a saved search or the command line.
    QString queryText() const;
    /// Included and excluded names of one key in the enabled chips.
    NamedTerms namedTerms(QueryKey key) const;

    /// Why a text is no query; nothing when it is one.
    std::optional<text::QueryError> check(const QString &text) const;

    /// The term of a value: type:insight, domain:"SWE-bench Verified", tag:none for an empty name.
    static QString termFor(QueryKey key, const QString &name);

public Q_SLOTS:
    /// Live text of the search box; give it valid queries only. Changes that follow each other are one step of history.
    void setSearchText(const QString &text);
    /// The search text becomes chips, one a conjunct.
    void commitSearch();
    /// One chip for each top-level conjunct of the text; a chip that is there already is switched on.
    void add(const QString &text);
    void remove(int index);
    void toggle(int index);
    void negate(int index);
    /// The text becomes one chip, whatever it holds; an empty one removes the chip.
    void replace(int index, const QString &text);
    void clear();
    /// All chips and the search text go, the conjuncts of the text come.
    void setQuery(const QString &text);
    void applyFacet(waymark::QueryKey key, const QString &name, waymark::models::FilterModel::FacetAction action);
    /// Alt+1…4: only this type; again: all types.
    void setOnly(waymark::QueryKey key, const QString &name);

    void back();
    void forward();

public:
    bool canGoBack() const { return !m_back.isEmpty(); }
    bool canGoForward() const { return !m_forward.isEmpty(); }

    /// Chips and search text for the session; history is not kept.
    QJsonObject toJson() const;
    /// Unknown or broken parts are left out. Starts a new history.
    void fromJson(const QJsonObject &object);

    static constexpr int maxHistory = 100;

Q_SIGNALS:
    /// Chips or search text are others.
    void changed();
    void historyChanged();

private:
    struct State
    {
        QList<Chip> chips;
        QString search;

        bool operator==(const State &) const = default;
    };
    enum class Step { New, Typing };

    void become(State state, Step step = Step::New);
    /// The names of a chip that is a plain alternative of one key: `type:a or type:b`, or its negation.
    std::optional<NamedTerms> plainNames(const Chip &chip, QueryKey key) const;

    State m_state;
    QList<State> m_back;
    QList<State> m_forward;
    QDate m_today;
    bool m_typing = false;
};

} // namespace waymark::models
