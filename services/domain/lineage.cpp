// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/lineage.h"

#include "services/base/enumnames.h"

namespace waymark {

namespace {

constexpr std::array sourceNames { "words", "embedding", "model", "human" };

bool linksAStep(const EvidenceRuling &ruling)
{
    return ruling.step > 0 && ruling.supports;
}

bool deniesEvery(const EvidenceRuling &ruling)
{
    return ruling.step == 0 && !ruling.supports;
}

} // namespace

QString name(EvidenceSource value)
{
    return nameIn(sourceNames, value);
}

std::optional<EvidenceSource> evidenceSourceFromName(QStringView name)
{
    return valueIn<EvidenceSource>(sourceNames, name);
}

bool ruleEachOtherOut(const EvidenceRuling &a, const EvidenceRuling &b)
{
    return (linksAStep(a) && deniesEvery(b)) || (deniesEvery(a) && linksAStep(b));
}

} // namespace waymark
