// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/quarantine.h"

#include "services/text/displaysafe.h"

#include <QCoreApplication>

namespace waymark::exchange {

namespace {

constexpr int excerptBytes = 200;

struct QuarantineText
{
    Q_DECLARE_TR_FUNCTIONS(QuarantineText)
};

} // namespace

QString displayExcerpt(QByteArrayView record)
{
    return text::excerpt(record, excerptBytes).replace(u'\n', u' ');
}

Quarantined quarantined(QByteArrayView record, RecordPosition position, QString reason)
{
    return { position.line, position.offset, std::move(reason), displayExcerpt(record) };
}

Quarantined quarantined(const Line &line, QString reason)
{
    if (line.isTooLong)
        reason = QuarantineText::tr("The line is longer than 256 MiB.");
    else if (!line.hasNewline)
        reason = QuarantineText::tr("The last line is incomplete and is read again at the next import.");
    return quarantined(line.bytes, { line.number, line.offset }, std::move(reason));
}

} // namespace waymark::exchange
