// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The content from standard input, without the line end that every tool puts behind it.
Result<QString> contentFromInput(Call &call)
{
    WAYMARK_TRY_ASSIGN(QString text, call.inputText());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<MemoryEdit> editFrom(Call &call)
{
    const Arguments &arguments = call.arguments();
    MemoryEdit edit;
    edit.title = arguments.value(u"title"_s);
    edit.description = arguments.value(u"description"_s);
    edit.content = arguments.value(u"content"_s);
    edit.appliesWhen = arguments.value(u"applies-when"_s);
    edit.notWhen = arguments.value(u"not-when"_s);
    edit.domain = arguments.value(u"domain"_s);
    if (const std::optional<QString> type = arguments.value(u"type"_s))
        edit.type = memoryTypeFromName(*type);
    if (const std::optional<QString> tags = arguments.value(u"tags"_s)) {
        edit.tags = QStringList();
        const QStringList names = tags->split(u',', Qt::SkipEmptyParts);
        for (const QString &tag : names)
            edit.tags->append(tag.trimmed());
    }
    if (edit == MemoryEdit())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“edit” needs something to set, such as --title TEXT."));
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> revision, call.number(u"base-revision"_s));
    edit.baseRevision = revision.value_or(0);
    if (edit.content == u"-"_s) {
        WAYMARK_TRY_ASSIGN(edit.content, contentFromInput(call));
    }
    return edit;
}

Result<ExitCode> runEdit(Call &call)
{
    WAYMARK_TRY_ASSIGN(MemoryEdit edit, editFrom(call));
    return editPool(call, [&](const curation::EditContext &context) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(edit.id, storage::resolveMemory(context.pool.database(), call.arguments().words().first()));
        return curation::edit(context, edit);
    });
}

} // namespace

Verb editVerb()
{
    QStringList types;
    for (const MemoryType type : allMemoryTypes())
        types.append(name(type));
    return { u"edit"_s,
             Tr::tr("sets text, type, domain or tags of one memory"),
             u"ID [--title TEXT] [--description TEXT] [--content TEXT|-] [--applies-when TEXT] [--not-when TEXT] [--tags A,B] [--type TYPE] [--domain NAME] "
             "[--base-revision N] [--reason TEXT] [--dry-run]"_s,
             Tr::tr("What is not named stays. An accepted memory whose text moves is unreviewed again.\n\n"
                    "JSON: {change, affected}: the number of the change in the journal (null when nothing was changed) and how many\n"
                    "memories it touched."),
             { { u"title"_s, u"TEXT"_s, Tr::tr("the title"), {} },
               { u"description"_s, u"TEXT"_s, Tr::tr("the description"), {} },
               { u"content"_s, u"TEXT"_s, Tr::tr("the content; “-” reads it from standard input"), {} },
               { u"applies-when"_s, u"TEXT"_s, Tr::tr("when it applies"), {} },
               { u"not-when"_s, u"TEXT"_s, Tr::tr("when it does not apply"), {} },
               { u"tags"_s, u"A,B"_s, Tr::tr("all of its tags; an empty list takes them away"), {} },
               { u"type"_s, u"TYPE"_s, Tr::tr("workflow, summary or insight"), types },
               { u"domain"_s, u"NAME"_s, Tr::tr("the domain it belongs to"), {} },
               { u"base-revision"_s, u"N"_s, Tr::tr("refuses when the memory is not at this revision any more"), {} },
               dryRunOption() },
             1,
             1,
             &runEdit };
}

} // namespace waymark::cli
