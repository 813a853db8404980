// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "widgets/common/textpart.h"

#include <QList>

namespace waymark::widgets {

// What was said between the program and a model, as parts of a reading view. Everything but captions is untrusted.

/// What was asked: the messages of each call in turn, without those that the call before had already.
QList<TextPart> promptParts(const QList<JobCall> &calls);
/// What was answered: the text of each answer, and the raw body below it, folded.
QList<TextPart> replyParts(const QList<JobCall> &calls);
/// What happened: for each call who was asked when, every attempt, what it cost, the server's name for it, and why it failed.
QList<TextPart> callParts(const QList<JobCall> &calls);

} // namespace waymark::widgets
