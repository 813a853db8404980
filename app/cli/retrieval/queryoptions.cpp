// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/queryoptions.h"

#include "app/cli/selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QList<MemoryType>> typesFrom(const QString &text)
{
    QList<MemoryType> types;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto type = memoryTypeFromName(part.trimmed());
        if (!type)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is no type of memory: trajectory, workflow, summary or insight.").arg(part.trimmed()));
        if (!types.contains(*type))
            types.append(*type);
    }
    return types;
}

} // namespace

QList<OptionSpec> retrievalSettingOptions()
{
    QStringList methods;
    for (const RetrievalMethod method : allRetrievalMethods())
        methods.append(name(method));
    methods += { name(jobs::ChoiceMethod::Rerank), name(jobs::ChoiceMethod::Rewrite) };
    return { { u"type"_s, u"TYPE"_s, Tr::tr("trajectory, workflow, summary or insight (the default); several with commas between"), {} },
        { u"top"_s, u"N"_s, Tr::tr("how many memories the agent gets (default: 3)"), {} },
        { u"exclude-domain"_s, u"DOMAINS"_s, Tr::tr("leaves out the memories of these domains, with commas between"), {} },
        { u"key"_s, u"RECIPE"_s, Tr::tr("what of a memory is embedded: paper, its key text (default), or full"), { u"paper"_s, u"full"_s } },
        { u"space"_s, u"SPACE"_s, Tr::tr("the embedding space (default: lexical)"), {} },
        { u"method"_s, u"METHOD"_s, Tr::tr("how candidates are ordered (default: cosine); rerank and rewrite ask a model"), methods },
        { u"as-of"_s, u"DATE"_s, Tr::tr("validity as of that day instead of today"), {} },
        { u"accepted-only"_s, {}, Tr::tr("leaves out what nobody has accepted"), {} },
        filterOption() };
}

Result<RetrievalQuery> retrievalSettings(const Call &call)
{
    const Arguments &arguments = call.arguments();
    RetrievalQuery query;
    if (const auto types = arguments.value(u"type"_s)) {
        WAYMARK_TRY_ASSIGN(query.types, typesFrom(*types));
    }
    if (query.types.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Choose at least one type of memory."));
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> top, call.number(u"top"_s));
    if (top && (*top < 1 || *top > 1'000'000))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The number of memories to retrieve must be at least 1."));
    query.top = int(top.value_or(defaultTop));
    for (const QString &domain : arguments.value(u"exclude-domain"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts))
        query.excludedDomains.append(domain.trimmed());
    query.recipe = keyRecipeFromName(arguments.value(u"key"_s).value_or(u"paper"_s)).value_or(KeyRecipe::Paper);
    query.space = arguments.value(u"space"_s).value_or(lexicalSpace);
    const QString method = arguments.value(u"method"_s).value_or(u"cosine"_s);
    query.method = retrievalMethodFromName(method).value_or(RetrievalMethod::Cosine);
    WAYMARK_TRY_ASSIGN(const std::optional<QDate> date, call.date(u"as-of"_s));
    query.asOf = date.value_or(call.today());
    query.acceptedOnly = arguments.isSet(u"accepted-only"_s);
    query.filter = arguments.value(u"filter"_s).value_or(QString());
    return query;
}

std::optional<jobs::ChoiceMethod> choiceMethod(const Call &call)
{
    return choiceMethodFromName(call.arguments().value(u"method"_s).value_or(QString()));
}

} // namespace waymark::cli
