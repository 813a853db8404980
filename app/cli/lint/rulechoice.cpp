// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/rulechoice.h"

#include "app/cli/arguments.h"
#include "services/domain/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QStringList beginningWith(const QString &beginning, const QStringList &known)
{
    QStringList ids;
    for (const QString &id : known) {
        if (id.startsWith(beginning))
            ids.append(id);
    }
    return ids;
}

/// An id is that rule alone, though others may begin with it; a whole part of an id stands before a piece of one.
QStringList named(const QString &word, const QStringList &known)
{
    if (known.contains(word))
        return { word };
    const QStringList family = beginningWith(word + u'.', known);
    return family.isEmpty() ? beginningWith(word, known) : family;
}

} // namespace

Result<RuleChoice> RuleChoice::make(const std::optional<QString> &words, const QStringList &known)
{
    RuleChoice choice;
    if (!words)
        return choice;
    QSet<QString> ids;
    const QStringList parts = words->split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString word = part.trimmed();
        while (word.endsWith(u'*') || word.endsWith(u'.'))
            word.chop(1); // "leak.*" is how others write it
        const QStringList found = word.isEmpty() ? QStringList() : named(word, known);
        if (found.isEmpty()) {
            const QString meant = suggestion(word, known);
            const QString sentence = Tr::tr("There is no rule “%1”; “waymark rules” lists them.").arg(word);
            return failure(ErrorCode::InvalidArgument, meant.isEmpty() ? sentence : sentence + u' ' + meant);
        }
        ids.unite(QSet<QString>(found.begin(), found.end()));
    }
    if (ids.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--rules” needs the names of rules with commas between, such as leak,safety.secret."));
    choice.m_takesLeaks = std::any_of(ids.begin(), ids.end(), isLeakRule);
    choice.m_ids = std::move(ids);
    return choice;
}

bool RuleChoice::needs(const QString &rule) const
{
    return takes(rule) || (m_takesLeaks && isLeakRule(rule));
}

} // namespace waymark::cli
