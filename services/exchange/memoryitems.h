// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::exchange {

/// One insight as models write it in Markdown.
struct MemoryItem
{
    QString title;
    QString description;
    QString content;
    bool isParsed = true; ///< false: the text had no such headings and stands whole in `content`

    bool operator==(const MemoryItem &) const = default;
};

/// The items of a model's answer:
///   # Memory Item 1
///   ## Title Check the return type        (or "## Title: …", or the text on the lines below)
///   ## Description …
///   ## Content …
/// A code fence around all of it and text before the first item are left out. Text without any of the three headings is one
/// item that is not parsed, titled by its first heading or sentence. Nothing for blank text.
QList<MemoryItem> parseMemoryItems(const QString &text);

} // namespace waymark::exchange
