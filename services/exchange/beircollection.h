// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace waymark::exchange {

/// A document or a query of a collection in BEIR form: a line {"_id", "title", "text"}, further fields passed over.
struct BeirText
{
    QByteArray id; ///< UTF-8; a number is taken as it is written
    QString text; ///< the title, if there is one, and the text, on lines of their own
};

/// A line of the judgements.
struct BeirJudgement
{
    QByteArray query;
    QByteArray document;
    int relevance = 0;
    qint64 line = 0;
};

/// corpus.jsonl or queries.jsonl. Blank lines are passed over; ids are unique.
/// Errors, with file and line: NotFound, Io, Parse, Cancelled.
Result<std::vector<BeirText>> readBeirTexts(const QString &path, const CancelToken &cancel);

/// qrels.tsv: query, document, relevance; or, as TREC has it, query, iteration, document, relevance. Columns are divided by tabs, or
/// by blanks where there are no tabs; a line with names of columns may stand first. A judgement that is given twice is taken once.
/// Errors, with file and line: NotFound, Io, Parse (also two different judgements of the same document), Cancelled.
Result<std::vector<BeirJudgement>> readBeirJudgements(const QString &path, const CancelToken &cancel);

} // namespace waymark::exchange
