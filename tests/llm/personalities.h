// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/llm/answers.h"

namespace waymark::llm {

/// The habits of one server: an answer of each kind that it gives, in its own shape.
struct Personality
{
    const char *name;
    HttpAnswer chat; ///< says "Because."
    Usage usage;
    qint64 reasoning = 0;
    HttpAnswer embedding; ///< of two texts, {1, 0} and {0, 1}
    HttpAnswer models;
    QString modelList;
    struct Failure
    {
        const char *name;
        HttpAnswer answer;
        QString outcome;
        QString parameter {}; ///< when it is about one
        qint64 waitMs = -1; ///< that it asks for
    };
    QList<Failure> failures;
};

/// The servers that differ enough to be worth a test each.
QList<Personality> personalities();

} // namespace waymark::llm
