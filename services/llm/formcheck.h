// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <optional>

namespace waymark::llm {

/// The object with the properties of the schema and no others, texts cleared of control characters. Known of JSON Schema: type (one or
/// several), properties, items, enum, const; every property counts as required. None when something is missing or of another type;
/// `fault` then says what, in one English sentence for the model.
///   {"ok": 1} against {"ok": boolean} -> The property "ok" must be a boolean.
std::optional<QJsonObject> fitToSchema(const QJsonObject &object, const QJsonObject &schema, QString &fault);

} // namespace waymark::llm
