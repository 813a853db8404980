// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "services/storage/migrations.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runVersion(Call &call)
{
    const QString version = QCoreApplication::applicationVersion();
    if (call.isJson())
        call.print(QJsonObject { { u"version"_s, version }, { u"schema"_s, storage::currentSchemaVersion() } });
    else
        call.print(u"Waymark "_s + version);
    return ExitCode::Done;
}

} // namespace

Verb versionVerb()
{
    return { u"version"_s,
             Tr::tr("prints the version of Waymark"),
             {},
             Tr::tr("JSON: {version, schema}: the version of the program and that of the pools it writes."),
             {},
             0,
             0,
             &runVersion };
}

} // namespace waymark::cli
