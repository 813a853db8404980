// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/completion.h"

#include "services/text/querykeys.h"
#include "services/text/querylexer.h"
#include "services/text/querytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

/// What is known of the place where the cursor stands.
struct Place
{
    QString typed; ///< up to the cursor
    int from = 0;
    int length = 0;
};

class Proposals
{
public:
    explicit Proposals(Place place)
        : m_place(std::move(place))
    {
    }

    void add(const QString &name, const QString &text, const QString &detail)
    {
        const qsizetype at = name.indexOf(m_place.typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        QList<Completion> &list = at == 0 ? m_beginning : m_containing;
        if (list.size() < maxCompletions)
            list.append({ text, detail, m_place.from, m_place.length });
    }

    void addBeginning(const QString &name, const QString &text, const QString &detail)
    {
        if (name.startsWith(m_place.typed, Qt::CaseInsensitive))
            add(name, text, detail);
    }

    QList<Completion> take() { return (m_beginning + m_containing).mid(0, maxCompletions); }

private:
    Place m_place;
    QList<Completion> m_beginning;
    QList<Completion> m_containing;
};

QList<Completion> keys(const Place &place)
{
    Proposals proposals(place);
    for (QueryKey key : allKeys())
        proposals.addBeginning(keyName(key), keyOpening(key), keyDescription(key));
    return proposals.take();
}

QStringList names(QueryKey key, const CompletionWords &words)
{
    switch (key) {
    case QueryKey::Domain:
        return words.domains;
    case QueryKey::Task:
        return words.tasks;
    case QueryKey::Agent:
        return words.agents;
    case QueryKey::Model:
        return words.models;
    case QueryKey::Tag:
        return words.tags;
    case QueryKey::Finding:
        return QStringList { u"error"_s, u"warning"_s, u"info"_s } + words.findings;
    case QueryKey::Created:
    case QueryKey::Changed:
    case QueryKey::From:
    case QueryKey::Until:
        return { u"today"_s, u"today-30d"_s, u"today+30d"_s };
    case QueryKey::Age:
        return { u"30d"_s, u"180d"_s, u"1y"_s };
    case QueryKey::Type:
    case QueryKey::Outcome:
    case QueryKey::Valid:
    case QueryKey::Review:
    case QueryKey::Is:
        return keyChoices(key);
    case QueryKey::Findings:
    case QueryKey::Used:
    case QueryKey::Injected:
    case QueryKey::Effect:
    case QueryKey::Id:
        return {};
    }
    Q_UNREACHABLE();
}

QList<Completion> values(const Lexeme &term, const Place &place, const CompletionWords &words)
{
    Proposals proposals(place);
    const QStringList known = names(term.key, words);
    for (const QString &name : known)
        proposals.add(name, valueText(name), {});
    if (const QString none = keyNone(term.key); !none.isEmpty() && term.op == KeyOperator::Is && !known.contains(none))
        proposals.addBeginning(none, none, QCoreApplication::translate("QueryKeys", "Without any"));
    return proposals.take();
}

} // namespace

QList<Completion> complete(QStringView text, int cursor, const CompletionWords &words)
{
    cursor = std::clamp(cursor, 0, int(text.size()));
    const auto contains = [cursor](int position, int length) { return position <= cursor && cursor <= position + length; };
    for (const Lexeme &lexeme : lex(text)) {
        if (!contains(lexeme.position, lexeme.length))
            continue;
        switch (lexeme.kind) {
        case Lexeme::Kind::Word:
        case Lexeme::Kind::And:
        case Lexeme::Kind::Or:
            if (cursor == lexeme.position)
                continue;
            return keys({ text.sliced(lexeme.position, cursor - lexeme.position).toString(), lexeme.position, lexeme.length });
        case Lexeme::Kind::KeyTerm:
            break;
        case Lexeme::Kind::Phrase:
        case Lexeme::Kind::Regex:
            if (cursor > lexeme.position)
                return {};
            continue;
        case Lexeme::Kind::Open:
        case Lexeme::Kind::Close:
        case Lexeme::Kind::Minus:
            continue;
        }
        if (cursor == lexeme.position)
            continue;
        if (cursor < lexeme.opPosition + lexeme.opLength)
            return keys({ text.sliced(lexeme.position, std::min(cursor, lexeme.opPosition) - lexeme.position).toString(), lexeme.position,
                lexeme.opPosition + lexeme.opLength - lexeme.position });
        for (const LexedValue &value : lexeme.values) {
            if (!contains(value.position, value.length))
                continue;
            if (value.kind == LexedValue::Kind::Pattern)
                return {};
            QString typed = text.sliced(value.position, cursor - value.position).toString();
            if (value.kind == LexedValue::Kind::Quoted)
                typed = value.isOpen ? typed.mid(1) : value.text;
            return values(lexeme, { typed, value.position, value.length }, words);
        }
    }
    return keys({ QString(), cursor, 0 });
}

} // namespace waymark::text
