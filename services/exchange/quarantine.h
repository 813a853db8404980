// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/importreport.h"
#include "services/exchange/linereader.h"
#include "services/exchange/record.h"

namespace waymark::exchange {

/// The first 200 bytes of a record, as one line that is safe to show: control, invisible and bidirectional characters
/// become visible (ESC -> ␛, U+202E -> <U+202E>), bytes that are no UTF-8 become U+FFFD.
QString displayExcerpt(QByteArrayView record);

/// The entry of the import report for a record that could not be read.
Quarantined quarantined(QByteArrayView record, RecordPosition position, QString reason);

/// The same for a line: adds that it is cut off when it is the last one and has no line end.
Quarantined quarantined(const Line &line, QString reason);

} // namespace waymark::exchange
