// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/prompts.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/storage/promptstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

} // namespace

Result<storage::AppliedChange> setPrompt(const EditContext &context, const QString &name, const QString &text)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Which prompt is to be changed?"));
    const bool isBack = text.trimmed().isEmpty();
    const auto label = [&](int) { return isBack ? Tr::tr("Take the prompt “%1” of the program again").arg(name) : Tr::tr("Change the prompt “%1”").arg(name); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const std::optional<PromptText> there, storage::promptInForce(database, name));
        if (there ? there->text == (isBack ? QString() : text) : isBack)
            return {};
        WAYMARK_TRY_ASSIGN(const QString version, storage::nextPromptVersion(database));
        const PromptText prompt { newUuid(), name, version, isBack ? QString() : text, context.act.author, context.clock.now() };
        WAYMARK_TRY(recorder.insert(u"prompt"_s, storage::promptColumns(prompt)));
        return {};
    });
}

} // namespace waymark::curation
