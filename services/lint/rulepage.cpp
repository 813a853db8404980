// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rulepage.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Result<QString> rulePage(const QString &rule, const QString &language)
{
    const QString english = u":/rules/%1.md"_s.arg(rule);
    const QString translated = u":/rules/%1/%2.md"_s.arg(language, rule);
    QFile file(!language.isEmpty() && QFile::exists(translated) ? translated : english);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Lint", "There is no rule %1.").arg(rule));
    return QString::fromUtf8(file.readAll());
}

} // namespace waymark::lint
