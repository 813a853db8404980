// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace waymark::exchange {

/// Lists under "Avoid" say what not to do; a rule taken out of its list must not lose that.

enum class Polarity { None, Positive, Negative };

/// What a heading or label says of the list below it.
///   "Avoid", "❌ Bad", "Common mistakes", "React anti-patterns" -> Negative; "✅ Do" -> Positive;
///   "Don't repeat yourself", "Avoiding leaks", "Dos and don'ts" -> None: their lists are advice
Polarity headingPolarity(const QString &heading);

/// "Avoid: ", "Never: " or "Don't: " for an item of a list below these headings (outermost first; the innermost that says
/// anything decides), empty where the item says by itself what to do or not to do. These words go into the memory; they are not translated.
QString polarityPrefix(const QStringList &headings, const QString &rule);

/// Without the ❌ or ✅ it starts with; a rule marked ❌ gets "Avoid: " unless it says so itself.
QString withMarkAsWord(const QString &rule);

} // namespace waymark::exchange
