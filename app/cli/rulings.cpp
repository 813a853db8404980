// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rulings.h"

#include "app/cli/objects.h"
#include "services/lineage/claims.h"
#include "services/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString sentenceOf(const EvidenceRuling &ruling)
{
    const QString words = ruling.sentence.simplified(); // one line of the list
    if (ruling.step == 0)
        return ruling.supports ? Tr::tr("The run supports “%1”").arg(words) : Tr::tr("No step supports “%1”").arg(words);
    return ruling.supports ? Tr::tr("Step %1 supports “%2”").arg(ruling.step).arg(words) : Tr::tr("Step %1 does not support “%2”").arg(ruling.step).arg(words);
}

} // namespace

QList<ListedRuling> listedRulings(const MemoryDetails &details)
{
    QList<ListedRuling> list;
    const QList<Claim> claims = details.evidence.isEmpty() ? QList<Claim>() : lineage::claimsOf(details.memory);
    for (const EvidenceRuling &ruling : details.evidence) {
        const auto claim = std::ranges::find_if(claims, [&ruling](const Claim &one) { return storage::storableText(one.text) == ruling.sentence; });
        list.append({ ruling, claim == claims.end() ? std::nullopt : std::optional(claim->number) });
    }
    std::ranges::stable_sort(list, [](const ListedRuling &a, const ListedRuling &b) {
        const auto place = [](const ListedRuling &listed) {
            return std::tuple(listed.claim.value_or(std::numeric_limits<int>::max()), listed.claim ? QString() : listed.ruling.sentence, listed.ruling.step);
        };
        return place(a) < place(b);
    });
    return list;
}

QString rulingLine(const ListedRuling &listed)
{
    const QString line = storage::timeText(listed.ruling.at) + u"  "_s + listed.ruling.author + u"  "_s + sentenceOf(listed.ruling);
    return listed.claim ? line : Tr::tr("%1 (the text has changed since)").arg(line);
}

QJsonObject rulingObject(const ListedRuling &listed)
{
    const EvidenceRuling &ruling = listed.ruling;
    return { { u"sentence"_s, ruling.sentence },
        { u"claim"_s, listed.claim ? QJsonValue(*listed.claim) : QJsonValue() },
        { u"step"_s, ruling.step },
        { u"supports"_s, ruling.supports },
        { u"score"_s, ruling.score ? QJsonValue(*ruling.score) : QJsonValue() },
        { u"source"_s, name(EvidenceSource::Human) },
        { u"author"_s, orNull(ruling.author) },
        { u"at"_s, orNull(ruling.at) } };
}

} // namespace waymark::cli
