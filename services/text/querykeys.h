// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"

#include <QStringList>

#include <span>

namespace waymark::text {

/// What stands after a key.
enum class KeyKind {
    Choice, ///< one of a fixed list of names
    Name, ///< any name, "quoted" or /pattern/
    Identifier, ///< any name, no pattern
    Number, ///< a count; age takes units too
    Date,
};

/// The stable name of a key, as typed. Never translated.
QString keyName(QueryKey key);
/// Case-insensitive; nothing for a word that is no key.
std::optional<QueryKey> keyFromName(QStringView name);
KeyKind keyKind(QueryKey key);
std::span<const QueryKey> allKeys();

/// One translated sentence for completion and help: what the key finds.
QString keyDescription(QueryKey key);
/// The key with the operator that is usually meant: `type:`, `age>`, `until<`.
QString keyOpening(QueryKey key);
/// The canonical values of a Choice key in their order; empty for the others.
QStringList keyChoices(QueryKey key);

/// `domain:none` and the like: the word that matches memories without any. Empty when the key always has a value.
QString keyNone(QueryKey key);

} // namespace waymark::text
