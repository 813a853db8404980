// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace waymark::llm {

/// What a server says is text of a stranger, who knows our key. Nothing of it is shown or stored before it went through one of these.

inline constexpr int longestExcerpt = 200; ///< UTF-16 units

/// Every secret, and what looks like a key whoever it belongs to, becomes "[key]". For words that are told; short secrets too.
QString withoutSecrets(const QString &text, const QList<QByteArray> &secrets);

/// The secrets alone, and only those that are long enough to be no ordinary word: for texts and bodies that are kept.
QString withoutKeys(const QString &text, const QList<QByteArray> &secrets);
QByteArray withoutKeys(const QByteArray &bytes, const QList<QByteArray> &secrets);

/// The beginning on one line, display-safe, without secrets, at most longestExcerpt.
QString excerptOf(QByteArrayView raw, const QList<QByteArray> &secrets);
QString excerptOf(const QString &text, const QList<QByteArray> &secrets);

/// A name, a category or an address for the middle of a sentence: as an excerpt, but cut to `length`.
QString safeWord(const QString &text, const QList<QByteArray> &secrets, int length = 80);

/// Line ends become line feeds, other control characters but tab U+FFFD, halves of surrogate pairs too.
QString withoutControls(const QString &text);

} // namespace waymark::llm
