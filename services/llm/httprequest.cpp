// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/httprequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace waymark::llm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(llm)
};

} // namespace

static bool isVisible(char c)
{
    return c > ' ' && c < 0x7f;
}

static bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return isVisible(c) && c != ':'; });
}

static bool isValue(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) { return isVisible(c) || c == ' ' || c == '\t'; });
}

Result<HttpRequest> httpRequest(const Endpoint &endpoint, Call call, const QString &model, const QByteArray &key, const QByteArray &body)
{
    HttpRequest request;
    request.method = call == Call::Models ? "GET" : "POST";
    request.url = callUrl(endpoint, call, model).toEncoded(QUrl::FullyEncoded);
    request.body = body;
    request.headers.emplaceBack("Accept", "application/json");
    if (call != Call::Models)
        request.headers.emplaceBack("Content-Type", "application/json");
    if (!key.isEmpty()) {
        switch (endpoint.kind) {
        case EndpointKind::OpenAiCompatible:
            request.headers.emplaceBack("Authorization", "Bearer " + key);
            break;
        case EndpointKind::AzureDeployment:
            request.headers.emplaceBack("api-key", key);
            break;
        }
    }
    if (!endpoint.organisation.isEmpty())
        request.headers.emplaceBack("OpenAI-Organization", endpoint.organisation.toUtf8());
    if (!endpoint.project.isEmpty())
        request.headers.emplaceBack("OpenAI-Project", endpoint.project.toUtf8());
    request.headers += endpoint.headers;
    for (const auto &[name, value] : std::as_const(request.headers)) {
        if (!isName(name) || !isValue(value)) {
            return failure(ErrorCode::InvalidArgument,
                Tr::tr("The header “%1” of this endpoint holds characters that cannot be sent. Enter it again in Preferences.").arg(QString::fromLatin1(name).simplified().left(40)));
        }
    }
    return request;
}

QList<QByteArray> secretsOf(const Endpoint &endpoint, const QByteArray &key)
{
    QList<QByteArray> secrets { key };
    for (const auto &[name, value] : endpoint.headers)
        secrets.append(value);
    // Short values are words that occur by chance.
    secrets.removeIf([](const QByteArray &secret) { return secret.size() < 8; });
    std::ranges::sort(secrets, std::ranges::greater(), &QByteArray::size);
    return secrets;
}

void scrub(HttpAnswer &answer, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        answer.body.replace(secret, "[key]");
        for (auto &[name, value] : answer.headers)
            value.replace(secret, "[key]");
    }
}

bool spellsOne(const QByteArray &text, const QList<QByteArray> &secrets)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\') {
            plain += text.at(i);
            continue;
        }
        while (i + 1 < text.size() && text.at(i + 1) == '\\') // each nesting doubles them
            ++i;
        bool isCode = false;
        const ushort code = text.mid(i + 2, 4).toUShort(&isCode, 16);
        if (text.mid(i + 1, 1) == "u" && isCode && code < 0x80) {
            plain += char(code);
            i += 5;
        }
    }
    return std::ranges::any_of(secrets, [&](const QByteArray &secret) { return plain.contains(secret); });
}

QString hostOf(const QUrl &url)
{
    const int own = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    const int port = url.port(own);
    return port == own ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(port);
}

} // namespace waymark::llm
