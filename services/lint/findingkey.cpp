// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/findingkey.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace waymark::lint {

void setKeys(QList<Finding> &findings, const QString &uuid)
{
    QHash<QString, int> seen;
    for (Finding &finding : findings) {
        // What a message names counts where there is no excerpt, so that two findings about the whole stay apart.
        const QString what = finding.field == MemoryField::Whole ? finding.message : finding.excerpt.toCaseFolded();
        const QString base = QStringList { finding.rule, uuid, name(finding.field), what }.join(u'\x1f');
        const int occurrence = seen[base]++;
        const QByteArray bytes = occurrence == 0 ? base.toUtf8() : u"%1\x1f%2"_s.arg(base).arg(occurrence).toUtf8();
        finding.key = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2s_256).toHex().first(20));
    }
}

} // namespace waymark::lint
