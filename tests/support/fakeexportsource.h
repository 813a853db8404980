// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/exportsource.h"

namespace waymark::exchange {

/// A pool of a list of records; memories are the memories among them.
class FakeExportSource final : public ExportSource
{
public:
    QList<Record> records;
    QDate today = QDate(2026, 11, 18);

    Result<void> forEachMemory(const MemoryVisitor &visit) override
    {
        for (const Record &record : records) {
            if (const auto *memory = std::get_if<Memory>(&record))
                WAYMARK_TRY(visit(*memory));
        }
        return {};
    }

    Result<void> forEachRecord(const RecordVisitor &visit) override
    {
        for (const Record &record : records)
            WAYMARK_TRY(visit(record));
        return {};
    }

    QString poolUuid() const override { return QStringLiteral("11111111-2222-4333-8444-555555555555"); }
    QDate asOf() const override { return today; }
};

} // namespace waymark::exchange
