// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"

#include <QJsonObject>

namespace waymark::app {

/// An unsaved edit as JSON, so that it survives a crash, and back. The key is the memory's uuid.
QJsonObject draftToJson(const MemoryEdit &draft);
MemoryEdit draftFromJson(const QJsonObject &object, MemoryId id);

} // namespace waymark::app
