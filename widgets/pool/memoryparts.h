// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "widgets/common/textpart.h"

#include <QList>

namespace waymark::widgets {

/// The text of a memory as it is read, by its type: insight title, description, content; workflow goal and numbered
/// commands; summary its two texts; trajectory the task and pairs of command and result. Then when it applies and when not.
QList<TextPart> memoryParts(const Memory &memory);

} // namespace waymark::widgets
