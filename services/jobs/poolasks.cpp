// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/poolasks.h"

#include "services/storage/promptstore.h"
#include "services/storage/recordstore.h"
#include "services/storage/transaction.h"

#include <QRandomGenerator>

#include <array>

namespace waymark::jobs {

namespace {

const QString secretKey = QStringLiteral("fence_secret");

/// The pool's own versions that are in force. One that this program cannot read any more gives way to the program's own.
Result<pipeline::PromptSet> promptsOf(storage::Database &database)
{
    QList<pipeline::Prompt> own;
    for (const QString &name : pipeline::builtInPrompts().keys()) {
        WAYMARK_TRY_ASSIGN(const auto text, storage::promptInForce(database, name));
        if (!text || text->text.isEmpty())
            continue;
        if (auto prompt = pipeline::parsePrompt(name, text->text)) {
            prompt->own = text->version;
            own.append(*prompt);
        }
    }
    return pipeline::PromptSet(own);
}

} // namespace

Result<QByteArray> fenceSecret(storage::Database &database)
{
    WAYMARK_TRY_ASSIGN(const QString stored, storage::poolMeta(database, secretKey));
    return stored.toLatin1();
}

Result<void> ensureFenceSecret(storage::PoolFile &pool)
{
    WAYMARK_TRY_ASSIGN(const QByteArray stored, fenceSecret(pool.database()));
    if (!stored.isEmpty())
        return {};
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray secret = QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
    WAYMARK_TRY(storage::writePoolMeta(pool.database(), secretKey, QString::fromLatin1(secret)));
    return transaction->commit();
}

Result<pipeline::AskSettings> askSettings(storage::Database &database, const QString &job, const JobSettings &settings, const std::optional<llm::Price> &price)
{
    pipeline::AskSettings asks;
    asks.model = settings.model;
    asks.contextTokens = settings.contextTokens;
    asks.outputTokens = settings.outputTokens;
    asks.temperature = settings.temperature;
    asks.reasoningEffort = settings.reasoningEffort;
    asks.price = price;
    asks.job = job;
    asks.hidePersonal = settings.hidePersonal;
    WAYMARK_TRY_ASSIGN(asks.secret, fenceSecret(database));
    WAYMARK_TRY_ASSIGN(asks.prompts, promptsOf(database));
    return asks;
}

} // namespace waymark::jobs
