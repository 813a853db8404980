// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/formatlist.h"
#include "services/exchange/jsonrecords.h"
#include "services/exchange/linereader.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/waymarkrecord.h"
#include "services/text/json.h"

#include <QBuffer>
#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

struct WaymarkText
{
    Q_DECLARE_TR_FUNCTIONS(WaymarkText)
};

FormatInfo formatInfo()
{
    FormatInfo info;
    info.name = u"waymark-jsonl"_s;
    info.title = WaymarkText::tr("Waymark JSON lines");
    info.kind = u"pool"_s;
    info.writes = true;
    return info;
}

/// `kind` first, so that a person sees what a line is and a reader need not look further.
QByteArray lineOf(const QString &kind, const QJsonObject &fields)
{
    const QByteArray rest = text::canonicalJson(fields).sliced(1);
    return "{\"kind\":\"" + kind.toLatin1() + (rest == "}" ? "\"" : "\",") + rest + '\n';
}

/// One file on its way into a sink.
class Reading
{
public:
    Reading(const Source &source, RecordSink &sink)
        : m_source(source)
        , m_sink(sink)
    {
    }

    Result<void> run()
    {
        LineReader reader(*m_source.device);
        for (;;) {
            if (m_sink.isCancelled())
                return failure(ErrorCode::Cancelled, WaymarkText::tr("The import was cancelled."));
            WAYMARK_TRY_ASSIGN(const auto line, reader.next());
            m_sink.read(reader.bytesRead());
            if (!line)
                return {};
            if (!line->bytes.trimmed().isEmpty())
                WAYMARK_TRY(add(*line));
        }
    }

private:
    Result<void> add(const Line &line)
    {
        const auto parsed = line.isTooLong ? failure(ErrorCode::LimitExceeded, {}) : text::parseJson(line.bytes);
        if (!parsed) {
            m_sink.quarantine(quarantined(line, parsed.error().message));
            return {};
        }
        const QJsonObject object = parsed->toObject();
        if (text::jsonString(object, u"kind") == "pool"_L1)
            return checkVersion(object, line);
        auto record = waymarkRecord(object);
        if (!record) { // whole JSON, so it was not cut off
            m_sink.quarantine(quarantined(line.bytes, { line.number, line.offset }, record.error().message));
            return {};
        }
        return m_sink.add(*std::move(record), { line.number, line.offset });
    }

    Result<void> checkVersion(const QJsonObject &pool, const Line &line) const
    {
        if (pool.value("waymark"_L1).toInteger(formatVersion) <= formatVersion)
            return {};
        Unexpected tooNew = failure(ErrorCode::SchemaTooNew,
                                    WaymarkText::tr("The file was written by a newer Waymark. Update Waymark to read it."));
        tooNew.value().file = m_source.path;
        tooNew.value().line = line.number;
        return tooNew;
    }

    const Source &m_source;
    RecordSink &m_sink;
};

class WaymarkJsonl final : public Format
{
public:
    FormatInfo info() const override { return formatInfo(); }

    bool recognises(const Sample &sample) const override
    {
        const auto record = firstJsonObject(sample.head);
        if (!record) // a first line that is longer than the sample, as we write it
            return sample.head.startsWith("{\"kind\":\"trajectory\"") || sample.head.startsWith("{\"kind\":\"memory\"");
        const QString kind = text::jsonString(*record, u"kind");
        return isWaymarkKind(kind) || (kind == "pool"_L1 && record->contains("waymark"_L1));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override { return Reading(source, sink).run(); }
};

class WaymarkJsonlExporter final : public Exporter
{
public:
    FormatInfo info() const override { return formatInfo(); }

    Result<ExportCount> write(ExportSource &source, QIODevice &device) const override
    {
        ExportCount count;
        WAYMARK_TRY(writeBytes(device, lineOf(u"pool"_s, { { u"waymark"_s, formatVersion }, { u"uuid"_s, source.poolUuid() } })));
        WAYMARK_TRY(source.forEachRecord([&device, &count](const Record &record) -> Result<void> {
            ++count.written;
            return writeBytes(device, lineOf(waymarkKind(record), waymarkObject(record)));
        }));
        return count;
    }
};

} // namespace

std::unique_ptr<Format> makeWaymarkJsonl()
{
    return std::make_unique<WaymarkJsonl>();
}

std::unique_ptr<Exporter> makeWaymarkJsonlExporter()
{
    return std::make_unique<WaymarkJsonlExporter>();
}

} // namespace waymark::exchange
