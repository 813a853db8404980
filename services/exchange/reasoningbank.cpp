// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"
#include "services/exchange/formatlist.h"
#include "services/exchange/jsonrecords.h"
#include "services/exchange/memoryitems.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/sourcehash.h"
#include "services/exchange/vectorvalues.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView family = "reasoning-bank";

bool isBankRecord(const QJsonObject &record)
{
    return record.contains("task_id"_L1) && record.contains("memory_items"_L1);
}

/// A line of *_embeddings.jsonl: the vector of a query, not of a memory.
bool isEmbeddingRecord(const QJsonObject &record)
{
    return record.contains("embedding"_L1) && record.contains("text"_L1) && record.contains("id"_L1)
        && !record.contains("memory_items"_L1);
}

/// The items are one answer that was split at its blank lines.
QString itemText(const QJsonValue &items)
{
    QStringList parts;
    for (const QJsonValue part : items.isArray() ? items.toArray() : QJsonArray { items })
        parts.append(text::plainText(part));
    return parts.join("\n\n"_L1);
}

Outcome outcomeOf(const QJsonObject &record)
{
    const QString status = text::jsonString(record, u"status").toLower();
    if (status.startsWith("success"_L1))
        return { OutcomeValue::Success, OutcomeSource::Judge };
    if (status.startsWith("fail"_L1))
        return { OutcomeValue::Failure, OutcomeSource::Judge };
    return {};
}

QString domainOf(const QJsonObject &record)
{
    for (const auto key : { "benchmark"_L1, "domain"_L1, "site"_L1 }) {
        if (const QString name = record.value(key).toString(); !name.isEmpty())
            return name;
    }
    return record.value("sites"_L1).toArray().at(0).toString();
}

/// The bytes of a record with a note for the rule that lists memories nobody could take apart.
QByteArray markedUnparsed(const QByteArray &record)
{
    QByteArray marked = record;
    return marked.replace(0, 1, record.size() > 2 ? "{\"unparsed\":true," : "{\"unparsed\":true");
}

/// One file on its way into a sink.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(ReasoningBank)

public:
    Reading(const Source &source, RecordSink &sink)
        : m_source(source)
        , m_sink(sink)
    {
    }

    Result<void> run()
    {
        JsonRecordReader reader(*m_source.device);
        for (;;) {
            if (m_sink.isCancelled())
                return failure(ErrorCode::Cancelled, tr("The import was cancelled."));
            WAYMARK_TRY_ASSIGN(const auto found, reader.next());
            m_sink.read(reader.bytesRead());
            if (!found)
                return {};
            if (!found->problem.isEmpty())
                quarantine(*found, found->problem);
            else
                WAYMARK_TRY(add(*found));
        }
    }

private:
    Result<void> add(const JsonRecord &found)
    {
        const auto parsed = text::parseJson(found.bytes);
        if (!parsed) {
            quarantine(found, parsed.error().message);
            return {};
        }
        const QJsonObject record = parsed->toObject();
        if (isEmbeddingRecord(record)) {
            auto values = vectorValues(record.value("embedding"_L1));
            if (!values) {
                quarantine(found, values.error().message);
                return {};
            }
            return m_sink.addVector({ {}, text::plainText(record.value("text"_L1)), text::jsonString(record, u"model"), *std::move(values) }, found.position);
        }
        const QList<MemoryItem> items = parseMemoryItems(itemText(record.value("memory_items"_L1)));
        if (items.isEmpty()) {
            quarantine(found, tr("The record has no memory items."));
            return {};
        }
        const QByteArray recordHash = sourceHash(family, *parsed);
        for (qsizetype i = 0; i < items.size(); ++i) {
            Memory memory = memoryFrom(record, items.at(i));
            memory.raw = items.at(i).isParsed ? found.bytes : markedUnparsed(found.bytes);
            const QByteArray identity = recordHash + ':' + QByteArray::number(i);
            memory.sourceHash = sourceHash(family, QByteArrayView(identity));
            WAYMARK_TRY(m_sink.add(std::move(memory), found.position));
        }
        return {};
    }

    static Memory memoryFrom(const QJsonObject &record, const MemoryItem &item)
    {
        Memory memory;
        memory.type = MemoryType::Insight;
        memory.domain = domainOf(record);
        memory.task = text::plainText(record.value("task_id"_L1));
        memory.taskText = text::jsonString(record, u"query");
        memory.outcome = outcomeOf(record);
        memory.payload = { { u"title"_s, item.title }, { u"description"_s, item.description }, { u"content"_s, item.content } };
        fillFromPayload(memory);
        return memory;
    }

    void quarantine(const JsonRecord &found, const QString &reason)
    {
        m_sink.quarantine(quarantined(found.bytes, found.position, reason));
    }

    const Source &m_source;
    RecordSink &m_sink;
};

class ReasoningBank final : public Format
{
    Q_DECLARE_TR_FUNCTIONS(ReasoningBank)

public:
    FormatInfo info() const override
    {
        FormatInfo info;
        info.name = u"reasoning-bank"_s;
        info.title = tr("ReasoningBank memory (JSON lines)");
        info.kind = u"memories"_s;
        return info;
    }

    bool recognises(const Sample &sample) const override
    {
        const auto record = firstJsonObject(sample.head);
        if (!record) // longer than the sample
            return sample.head.contains("\"task_id\"") && sample.head.contains("\"memory_items\"");
        return isBankRecord(*record)
            || (isEmbeddingRecord(*record) && sample.fileName().endsWith("_embeddings.jsonl"_L1));
    }

    Result<void> read(const Source &source, RecordSink &sink) const override { return Reading(source, sink).run(); }
};

} // namespace

std::unique_ptr<Format> makeReasoningBank()
{
    return std::make_unique<ReasoningBank>();
}

} // namespace waymark::exchange
