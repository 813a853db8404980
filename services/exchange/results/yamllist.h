// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/linereader.h"

#include <QHash>

#include <optional>

namespace waymark::exchange {

/// One entry of a YAML list of flat mappings.
struct YamlEntry
{
    QHash<QString, QString> fields; ///< scalars as written, quotes and comments off; the first of two equal keys
    qint64 line = 0; ///< 1-based, where it begins
    qint64 offset = 0; ///< bytes
    QByteArray bytes; ///< as read, for the report
    QString problem; ///< why it cannot be read, translated, with the line it is in; empty when it can
    qint64 problemLine = 0;

    QString value(const QString &key) const { return fields.value(key); }
};

/// Reads the subset of YAML that lists of results are written in: a block list of mappings with one scalar a key, plain or
/// quoted, with comments, blank lines and document markers. Nested values, block scalars, anchors and aliases are not in it: the
/// entry that has one says so and costs only itself. (A whole YAML parser would read no more of these files and would have to be
/// guarded against what YAML can do: aliases that grow without bound, tags.)
class YamlListReader
{
public:
    /// The device is open, at its start and not owned.
    explicit YamlListReader(QIODevice &device)
        : m_lines(device)
    {
    }

    /// Nothing at the end. Errors: Io; Parse with its line when the file is no such list.
    Result<std::optional<YamlEntry>> next();

    qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    LineReader m_lines;
    std::optional<Line> m_ahead; ///< the first line of the next entry
};

/// Whether the beginning of a file is such a list: its first line with content begins an entry with a key.
bool looksLikeYamlList(QByteArrayView head);

/// The scalar behind "key:", with quotes and comment taken off. Nothing when it is no scalar of one line.
///   "'it''s'" -> it's; "\"a # b\"  # c" -> a # b; "0.9 # low" -> 0.9; "| " -> nothing; "[1, 2]" -> nothing
std::optional<QString> yamlScalar(QStringView text);

} // namespace waymark::exchange
