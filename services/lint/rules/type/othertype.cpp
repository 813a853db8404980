// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/othertype.h"

namespace waymark::lint {

namespace {

constexpr double clearly = 0.5; ///< score from which a text reads as a type
constexpr double margin = 0.15; ///< over the score of the type that it is stored as

} // namespace

std::optional<TypeLikeness> readsAs(const Subject &subject, MemoryType type)
{
    const MemoryType stored = subject.item().type;
    if (stored == type || stored == MemoryType::Trajectory)
        return std::nullopt;
    const SubjectText *content = subject.text(MemoryField::Content);
    if (!content)
        return std::nullopt;
    const TypeLikeness likeness = typeLikeness(measured(subject.form(*content), content->text.size()));
    if (likeness.best() != type || likeness.score(type) < clearly || likeness.score(type) < likeness.score(stored) + margin)
        return std::nullopt;
    return likeness;
}

void addOtherType(FindingSink &sink, const Subject &subject, const TypeLikeness &likeness, const char *message, int count)
{
    Finding &finding = sink.add(subject.item(), message, { QString::number(count), QString::number(likeness.measures.units) });
    finding.kind = name(likeness.best());
    finding.confidence = likeness.score(likeness.best());
}

} // namespace waymark::lint
