// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/validity.h"
#include "services/exchange/csvcell.h"
#include "services/exchange/exporterlist.h"

#include <QByteArrayList>
#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto header = "id,type,domain,task,title,description,content,outcome,outcome_source,validity,valid_from,"
                        "valid_until,review,retired,revision,tags\r\n";

QString date(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QByteArray row(const Memory &memory, QDate asOf)
{
    const QString cells[] = { memory.uuid,
                              name(memory.type),
                              memory.domain,
                              memory.task,
                              memory.title,
                              memory.description,
                              memory.content,
                              name(memory.outcome.value),
                              name(memory.outcome.source),
                              name(validityAsOf(memory.validitySpan(), asOf)),
                              date(memory.validFrom),
                              date(memory.validUntil),
                              name(memory.review),
                              memory.retiredAt ? u"true"_s : u"false"_s,
                              QString::number(memory.revision),
                              memory.tags.join("; "_L1) };
    QByteArrayList line;
    for (const QString &text : cells)
        line.append(csvCell(text));
    return line.join(',') + "\r\n";
}

/// RFC 4180, UTF-8 without a byte order mark. For people and their spreadsheets; what is to be read again is exported as
/// JSON lines.
class CsvExporter final : public Exporter
{
    Q_DECLARE_TR_FUNCTIONS(CsvExporter)

public:
    FormatInfo info() const override
    {
        FormatInfo info;
        info.name = u"csv"_s;
        info.title = tr("Spreadsheet (CSV)");
        info.reads = false;
        info.writes = true;
        info.kind = u"memories"_s;
        return info;
    }

    Result<ExportCount> write(ExportSource &source, QIODevice &device) const override
    {
        ExportCount count;
        const QDate asOf = source.asOf();
        WAYMARK_TRY(writeBytes(device, header));
        WAYMARK_TRY(source.forEachMemory([&](const Memory &memory) -> Result<void> {
            ++count.written;
            return writeBytes(device, row(memory, asOf));
        }));
        return count;
    }
};

} // namespace

std::unique_ptr<Exporter> makeCsvExporter()
{
    return std::make_unique<CsvExporter>();
}

} // namespace waymark::exchange
