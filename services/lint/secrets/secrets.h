// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <string_view>

namespace waymark::secrets {

/// Grows when the scanner finds other things than before.
inline constexpr int secretsVersion = 1;

/// A credential that stands in a text, in plain or in a form that a program would undo: escaped as JSON (up to three times),
/// coloured for a terminal, split by invisible characters, wrapped at a line width, percent-encoded, or base64, base64url, hex and
/// UTF-16 of a text that holds it. The value itself is not kept here.
struct Secret
{
    QString kind; ///< stable, untranslated: "github-token", "private-key", "password"
    qsizetype start = 0; ///< of the value in the text as given, in its own units; end exclusive
    qsizetype end = 0;
    double confidence = 1; ///< 0..1: from 0.9 the shape alone proves it, below that the words around it count
    QString masked; ///< what may be shown and stored: the first characters (at most 4, at most a quarter) and the length
    QString sameness; ///< 6 hex digits that are equal for equal values; empty where the value could be guessed from them

    bool operator==(const Secret &) const = default;
};

/// Every secret of a text in order, spans in UTF-16 units; they do not overlap. Linear in the length of the text.
/// Thread: any.
QList<Secret> findSecrets(QStringView text);

/// The same over UTF-8 (or any bytes), spans in bytes.
QList<Secret> findSecrets(std::string_view utf8);

} // namespace waymark::secrets
