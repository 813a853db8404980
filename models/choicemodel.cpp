// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicemodel.h"

#include "models/fuzzymatch.h"
#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

ChoiceModel::ChoiceModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChoiceModel::setChoices(const QList<Choice> &choices, const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(choices.size());
    for (const Choice &choice : choices) {
        Row row { choice, text::displaySafe(choice.text).replace(u'\n', u' '), {} };
        if (const auto match = fuzzyMatch(typed, row.shown))
            row.marks = match->positions;
        m_rows.append(row);
    }
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.shown;
    case Qt::AccessibleTextRole: {
        QStringList parts { row.shown };
        if (row.choice.type)
            parts.prepend(label(*row.choice.type));
        if (!row.choice.detail.isEmpty())
            parts << text::displaySafe(row.choice.detail);
        if (!row.choice.key.isEmpty())
            parts << tr("key %1").arg(row.choice.key);
        if (!row.choice.disabled.isEmpty())
            parts << row.choice.disabled;
        return parts.join(u", "_s);
    }
    case IdRole:
        return row.choice.id;
    case DetailRole:
        return text::displaySafe(row.choice.detail);
    case KeyRole:
        return row.choice.key;
    case TypeRole:
        return row.choice.type ? int(*row.choice.type) : -1;
    case MarksRole:
        return QVariant::fromValue(row.marks);
    case DisabledRole:
        return row.choice.disabled;
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    // Also what cannot be chosen can be reached: it says why.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QList<Choice> rankedChoices(const QList<Choice> &choices, const QString &typed, const QStringList &recent)
{
    struct Ranked
    {
        const Choice *choice;
        int score;
        qsizetype recency; ///< -1 = not used lately
    };
    std::vector<Ranked> ranked;
    const bool nothing = typed.trimmed().isEmpty();
    for (const Choice &choice : choices) {
        const auto own = fuzzyMatch(typed, choice.text);
        const auto other = choice.alias.isEmpty() ? std::nullopt : fuzzyMatch(typed, choice.alias);
        if (!own && !other)
            continue;
        constexpr int aliasCosts = 4;
        const int score = std::max(own ? own->score : std::numeric_limits<int>::min(), other ? other->score - aliasCosts : std::numeric_limits<int>::min());
        const qsizetype place = recent.indexOf(choice.id);
        ranked.push_back({ &choice, nothing ? 0 : score, place < 0 ? -1 : recent.size() - place });
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        const bool aWorks = a.choice->disabled.isEmpty();
        const bool bWorks = b.choice->disabled.isEmpty();
        if (aWorks != bWorks)
            return aWorks;
        return a.score != b.score ? a.score > b.score : a.recency > b.recency;
    });
    QList<Choice> result;
    result.reserve(qsizetype(ranked.size()));
    for (const Ranked &entry : ranked)
        result.append(*entry.choice);
    return result;
}

} // namespace waymark::models
