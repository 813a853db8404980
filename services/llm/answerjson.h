// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace waymark::llm {

enum class JsonEnd : quint8 {
    Whole,
    Early, ///< it breaks off in the middle
    Broken, ///< no JSON, or more of it than is read
};

struct AnswerJson
{
    JsonEnd end = JsonEnd::Broken;
    QJsonValue value; ///< when whole
};

/// Where the string that opens at `begin` closes: its last quote, or the end of the text when it does not.
qsizetype stringEnd(QByteArrayView json, qsizetype begin);

/// Without a byte order mark, and without the blank lines that some servers send while they think.
QByteArrayView withoutLead(QByteArrayView body);

/// Whether a body is a stream of events, whatever was asked: by its type, or by how it begins.
bool isEventStream(QByteArrayView contentType, QByteArrayView body);

/// Parses an answer. One that would take gigabytes when read (millions of brackets, tens of millions of numbers) is refused unread.
AnswerJson answerJson(QByteArrayView body);

} // namespace waymark::llm
