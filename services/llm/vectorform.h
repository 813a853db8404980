// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

#include <optional>
#include <vector>

namespace waymark::llm {

/// An embedding as servers send it, whatever was asked for: numbers, or base64 of 32-bit floats, little end first. Scaled to unit length.
/// None when anything in it is no finite number that a float holds, or its length is (nearly) 0, or there are more than 65,536 numbers.
std::optional<std::vector<float>> unitVector(const QJsonValue &embedding);

} // namespace waymark::llm
