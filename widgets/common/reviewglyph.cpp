// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/reviewglyph.h"

namespace waymark::widgets {

IconName reviewIconName(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Unreviewed:
        return IconName::ReviewUnreviewed;
    case ReviewStatus::Accepted:
        return IconName::ReviewAccepted;
    case ReviewStatus::NeedsWork:
        return IconName::ReviewNeedsWork;
    case ReviewStatus::Rejected:
        return IconName::ReviewRejected;
    }
    return IconName::ReviewUnreviewed;
}

Token reviewToken(ReviewStatus status)
{
    switch (status) {
    case ReviewStatus::Accepted:
        return Token::Ok;
    case ReviewStatus::NeedsWork:
        return Token::Warning;
    case ReviewStatus::Unreviewed:
    case ReviewStatus::Rejected:
        break;
    }
    return Token::Muted;
}

QIcon reviewIcon(ReviewStatus status)
{
    return icon(reviewIconName(status), reviewToken(status));
}

IconName outcomeIconName(OutcomeValue outcome)
{
    switch (outcome) {
    case OutcomeValue::Success:
        return IconName::ReviewAccepted;
    case OutcomeValue::Failure:
        return IconName::ReviewRejected;
    case OutcomeValue::Unknown:
        break;
    }
    return IconName::ReviewUnreviewed;
}

Token outcomeToken(OutcomeValue outcome)
{
    switch (outcome) {
    case OutcomeValue::Success:
        return Token::Ok;
    case OutcomeValue::Failure:
        return Token::Error;
    case OutcomeValue::Unknown:
        break;
    }
    return Token::Muted;
}

QIcon outcomeIcon(OutcomeValue outcome)
{
    return icon(outcomeIconName(outcome), outcomeToken(outcome));
}

} // namespace waymark::widgets
