// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace waymark::exchange {

/// A heading or label as plain text, without the colon at its end.
QString plainLabel(const QString &text);

/// A title for the Markdown text of a rule: its bold lead where that is long enough, else its first sentence, without marks
/// and without the date it may start with.
///   "**Use strict mode.** It finds errors early." -> "Use strict mode."
///   "2026-05-04 [auth]: Check the token." -> "[auth]: Check the token."
QString ruleTitle(const QString &text);

/// The same for an item of a list: one that only the headings mark as bad says so, and one of a word or two says what it
/// belongs to. `headings` are the nearest heading and the labels below it.
///   "Global state" under "Avoid" -> "Avoid: Global state"; "pandas" under "Dependencies" -> "Dependencies: pandas"
QString itemTitle(const QString &text, const QStringList &headings);

/// A title that says too little to stand alone, after the nearest heading that says something.
QString titleInContext(const QString &title, const QStringList &headings);

} // namespace waymark::exchange
