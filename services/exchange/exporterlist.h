// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/exportsource.h"

namespace waymark::exchange {

/// One factory per exporter, each defined in the file of its format. Their order is exporters.cpp's business.
std::unique_ptr<Exporter> makeCsvExporter();
std::unique_ptr<Exporter> makeMarkdownExporter();
std::unique_ptr<Exporter> makeMtlPoolExporter();
std::unique_ptr<Exporter> makeWaymarkJsonlExporter();

/// All of the bytes. Errors: Io.
Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace waymark::exchange
