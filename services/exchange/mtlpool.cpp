// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/jsonrecords.h"
#include "services/exchange/mtlrecord.h"
#include "services/exchange/picklereader.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/sourcehash.h"
#include "services/text/json.h"

#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView family = "mtl-pool";

bool isPickle(QByteArrayView head)
{
    return head.size() >= 2 && quint8(head[0]) == quint8(PickleOp::Proto) && head[1] >= pickleLowestProtocol
        && head[1] <= pickleHighestProtocol;
}

/// One file on its way into a sink.
class Reading
{
    Q_DECLARE_TR_FUNCTIONS(MtlPool)

public:
    Reading(const Source &source, RecordSink &sink)
        : m_source(source)
        , m_sink(sink)
    {
    }

    Result<void> run()
    {
        Result<void> done = isPickle(m_source.device->peek(2)) ? readPickles() : readJson();
        if (!done && done.error().file.isEmpty())
            done.error().file = m_source.path;
        return done;
    }

private:
    Result<void> readPickles()
    {
        const auto progress = [this](qint64 bytes) {
            m_sink.read(bytes);
            return !m_sink.isCancelled();
        };
        PickleReader reader(*m_source.device, {}, progress);
        for (;;) {
            WAYMARK_TRY_ASSIGN(auto tree, reader.next());
            m_sink.read(reader.offset());
            if (!tree)
                return {};
            WAYMARK_TRY(addAll(*tree));
        }
    }

    Result<void> addAll(PickleTree &tree)
    {
        if (tree.root().kind == PickleValue::Kind::Dict)
            return addOne(tree, tree.root());
        if (tree.root().kind != PickleValue::Kind::List)
            return failure(ErrorCode::Parse, tr("The pickle holds no list of memories."));
        for (const PickleValue item : tree.items(tree.root())) {
            if (m_sink.isCancelled())
                return cancelled();
            WAYMARK_TRY(addOne(tree, item));
        }
        return {};
    }

    Result<void> addOne(PickleTree &tree, PickleValue value)
    {
        const RecordPosition position { 0, value.isContainer() ? tree.offset(value) : 0 };
        const auto record = tree.toJson(value);
        if (!record && record.error().code != ErrorCode::Parse)
            return Unexpected(record.error());
        if (!record) {
            m_sink.quarantine(quarantined(QByteArrayView(), position, record.error().message));
            return {};
        }
        const QByteArray bytes = text::canonicalJson(*record); // what a record of the same content in JSON is hashed as
        return add(*record, bytes, sourceHash(family, QByteArrayView(bytes)), position);
    }

    Result<void> readJson()
    {
        JsonRecordReader reader(*m_source.device);
        for (;;) {
            if (m_sink.isCancelled())
                return cancelled();
            WAYMARK_TRY_ASSIGN(const auto found, reader.next());
            m_sink.read(reader.bytesRead());
            if (!found)
                return {};
            if (!found->problem.isEmpty()) {
                m_sink.quarantine(quarantined(found->bytes, found->position, found->problem));
                continue;
            }
            if (const auto record = text::parseJson(found->bytes))
                WAYMARK_TRY(add(*record, found->bytes, sourceHash(family, *record), found->position));
            else
                m_sink.quarantine(quarantined(found->bytes, found->position, record.error().message));
        }
    }

    Result<void> add(const QJsonValue &record, const QByteArray &bytes, const QByteArray &hash, RecordPosition position)
    {
        Result<Memory> memory = record.isObject() ? mtlMemory(record.toObject()) : noObject();
        if (!memory) {
            m_sink.quarantine(quarantined(bytes, position, memory.error().message));
            return {};
        }
        memory->raw = bytes;
        memory->sourceHash = hash;
        const QString key = memory->keyText;
        WAYMARK_TRY(m_sink.add(*std::move(memory), position));
        return addVector(record.toObject(), key, hash, position);
    }

    Result<void> addVector(const QJsonObject &record, const QString &key, const QByteArray &memory, RecordPosition position)
    {
        auto vector = mtlVector(record);
        if (!vector) {
            m_sink.quarantine(quarantined(QByteArrayView(), position, tr("%1 The memory was imported without it.").arg(vector.error().message)));
            return {};
        }
        if (!*vector || key.trimmed().isEmpty())
            return {};
        (*vector)->text = key;
        (*vector)->memory = memory;
        return m_sink.addVector(**std::move(vector), position);
    }

    static Unexpected noObject() { return failure(ErrorCode::Parse, tr("The record is no object with fields.")); }
    static Unexpected cancelled() { return failure(ErrorCode::Cancelled, tr("The import was cancelled.")); }

    const Source &m_source;
    RecordSink &m_sink;
};

class MtlPool final : public Format
{
    Q_DECLARE_TR_FUNCTIONS(MtlPool)

public:
    FormatInfo info() const override
    {
        FormatInfo info;
        info.name = u"mtl-pool"_s;
        info.title = tr("Memory Transfer Learning pool (pickle or JSON)");
        info.kind = u"memories"_s;
        return info;
    }

    bool recognises(const Sample &sample) const override
    {
        if (sample.fileName().endsWith(".lock"_L1)) // its tools lock a pool with an empty sibling
            return false;
        // Older protocols have no mark at the start; by its name such a file is refused for what it holds.
        const bool namedPickle = !sample.head.isEmpty() && (sample.fileName().endsWith(".pkl"_L1) || sample.fileName().endsWith(".pickle"_L1));
        return namedPickle || isPickle(sample.head) || isMtlJson(sample.head);
    }

    Result<void> read(const Source &source, RecordSink &sink) const override { return Reading(source, sink).run(); }

private:
    /// Looks at the first whole record; one that is longer than the sample shows its field names.
    static bool isMtlJson(const QByteArray &head)
    {
        if (const auto record = firstJsonObject(head))
            return isMtlRecord(*record);
        return head.size() >= Sample::sampleSize && head.contains("\"benchmark\"") && head.contains("\"task_name\"");
    }
};

} // namespace

std::unique_ptr<Format> makeMtlPool()
{
    return std::make_unique<MtlPool>();
}

} // namespace waymark::exchange
