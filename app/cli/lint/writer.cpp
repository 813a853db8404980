// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/writer.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace waymark::cli {

QStringList reportFormats()
{
    return { u"text"_s, u"json"_s, u"sarif"_s, u"github"_s };
}

std::unique_ptr<FindingWriter> findingWriter(const QString &format, Call &call, ReportContext context)
{
    if (format == "json"_L1)
        return jsonWriter(call);
    if (format == "sarif"_L1)
        return sarifWriter(call, std::move(context));
    if (format == "github"_L1)
        return githubWriter(call, std::move(context));
    return textWriter(call);
}

QString reportedPath(const QString &path)
{
    if (QDir::isRelativePath(path))
        return path;
    const QString relative = QDir::current().relativeFilePath(path);
    return relative.startsWith("../"_L1) || QDir::isAbsolutePath(relative) ? path : relative;
}

} // namespace waymark::cli
