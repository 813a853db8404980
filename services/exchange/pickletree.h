// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QJsonValue>
#include <QList>

#include <vector>

namespace waymark::exchange {

/// What one pickle may ask for. A file that needs more is refused by name of the limit; it can be converted to JSON lines,
/// which are read as a stream.
struct PickleLimits
{
    qint64 bytes = qint64(1) << 30; ///< of the file
    qint64 values = qint64(1) << 26; ///< numbers, texts and containers together; 16 bytes each
    qint64 containers = qint64(1) << 23;
    qint64 memo = qint64(1) << 24;
    int depth = 256; ///< containers inside each other, as in JSON
    /// A pickle can name one list many times. Written out, one record and all records together may be this large (bytes
    /// of text, 8 for another value).
    qint64 expandedRecord = qint64(1) << 28;
    qint64 expandedTotal = qint64(1) << 32;
};

/// One value on the stack of the pickle machine: a number itself, or the place of a text or container in its tree.
struct PickleValue
{
    enum class Kind : quint8 { None, False, True, Integer, Float, Text, List, Dict };

    Kind kind = Kind::None;
    union {
        qint64 integer = 0;
        double number;
        qint64 index;
    };

    bool isContainer() const { return kind == Kind::List || kind == Kind::Dict; }
};

/// The data of one pickle. Texts and containers are kept once, however often they are named, so that memory is bounded by the
/// file; toJson() writes them out, as copies.
class PickleTree
{
public:
    explicit PickleTree(PickleLimits limits = {});

    PickleValue addText(QString text);
    /// `offset`: where in the file it begins. A dictionary's items are its keys and values in turn.
    PickleValue addContainer(PickleValue::Kind kind, qint64 offset);
    std::vector<PickleValue> &items(PickleValue container);
    const std::vector<PickleValue> &items(PickleValue container) const;
    qint64 offset(PickleValue container) const;
    qint64 containerCount() const { return qint64(m_containers.size()); }

    void setRoot(PickleValue root) { m_root = root; }
    PickleValue root() const { return m_root; }

    /// Tuples become arrays; of equal keys the last one counts, as in Python. NaN and infinities become the texts that
    /// Python's json module writes for them.
    /// Errors: Parse (a key that is no text, too deep: the value alone is spoilt), Refused (it holds itself),
    /// LimitExceeded (too large when written out).
    Result<QJsonValue> toJson(PickleValue value);

private:
    struct Container
    {
        std::vector<PickleValue> items;
        qint64 offset = 0;
        qint64 expanded = -1; ///< size when written out, -1 before it is known; kept, because parts are shared
        int height = 0; ///< containers inside each other below it, once measured
        bool isOnPath = false; ///< while it is being measured
    };

    Result<qint64> measure(PickleValue value, int depth);
    Result<qint64> measureItems(Container &container, bool isDict, int depth);
    QJsonValue convert(PickleValue value) const;
    QJsonValue convertDict(const Container &dict) const;

    PickleLimits m_limits;
    QList<QString> m_texts;
    std::vector<Container> m_containers;
    PickleValue m_root;
    qint64 m_expandedTotal = 0;
};

} // namespace waymark::exchange
