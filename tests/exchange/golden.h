// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/waymarkrecord.h"
#include "tests/exchange/poolsink.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace waymark::exchange {

/// Fixtures lie in data/<format>/, what they are read as beside them in <fixture>.golden.json. To write those anew after a
/// deliberate change: WAYMARK_UPDATE_GOLDEN=1 ctest -R tst_<format>, then read the difference.

inline QString dataPath(const QString &name)
{
    return QStringLiteral(WAYMARK_TEST_DATA "/") + name;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads a fixture as if it lay at that path below the test data.
inline PoolSink readFixture(const Format &format, const QString &name)
{
    PoolSink sink;
    const auto result = readBytes(format, fileBytes(dataPath(name)), sink, name);
    if (!result)
        qWarning("%s", qPrintable(result.error().message + QLatin1Char(' ') + result.error().detail));
    return sink;
}

inline QByteArray recordsAsJson(const PoolSink &sink)
{
    QJsonArray array;
    for (qsizetype i = 0; i < sink.records.size(); ++i) {
        QJsonObject object = waymarkObject(sink.records.at(i));
        object.insert(QStringLiteral("kind"), waymarkKind(sink.records.at(i)));
        object.insert(QStringLiteral("line"), sink.positions.at(i).line);
        object.remove(QStringLiteral("source_hash")); // tested for what it does, not for its value
        if (object.contains(QStringLiteral("raw")) && object.value(QStringLiteral("raw")).isString()) {
            const QByteArray raw = QByteArray::fromBase64(object.value(QStringLiteral("raw")).toString().toLatin1());
            object.insert(QStringLiteral("raw"), QString::fromUtf8(raw));
        }
        array.append(object);
    }
    for (const Quarantined &entry : sink.quarantinedRecords)
        array.append(QJsonObject { { QStringLiteral("quarantined"), entry.reason }, { QStringLiteral("line"), entry.line },
                                   { QStringLiteral("offset"), entry.offset }, { QStringLiteral("excerpt"), entry.excerpt } });
    return QJsonDocument(array).toJson();
}

/// Empty when the records are as the golden file says, else the first line that differs.
inline QString differenceFromGolden(const PoolSink &sink, const QString &name)
{
    const QByteArray actual = recordsAsJson(sink);
    const QString path = dataPath(name + QStringLiteral(".golden.json"));
    if (qEnvironmentVariableIsSet("WAYMARK_UPDATE_GOLDEN")) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size() ? QString() : file.errorString();
    }
    const QByteArrayList got = actual.split('\n');
    const QByteArrayList wanted = fileBytes(path).split('\n');
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i) {
        if (got.value(i) != wanted.value(i))
            return QStringLiteral("%1:%2\n  golden %3\n  now    %4").arg(path).arg(i + 1).arg(QString::fromUtf8(wanted.value(i)), QString::fromUtf8(got.value(i)));
    }
    return {};
}

} // namespace waymark::exchange
