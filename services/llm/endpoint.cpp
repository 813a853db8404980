// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/endpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(EndpointText)
};

constexpr std::array callPaths { "/chat/completions"_L1, "/embeddings"_L1, "/models"_L1 };
constexpr auto deployments = "/openai/deployments/"_L1;

Unexpected badAddress(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

QString withoutSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The path of a call may stand at the end, since that is what documentation shows.
QString basePath(const QString &typed)
{
    QString path = withoutSlashes(typed);
    const auto endsInCall = [&path](QLatin1StringView call) { return path.endsWith(call); };
    for (auto call = std::ranges::find_if(callPaths, endsInCall); call != callPaths.end(); call = std::ranges::find_if(callPaths, endsInCall))
        path = withoutSlashes(path.chopped(call->size()));
    return path;
}

QLatin1StringView suffix(Call call)
{
    switch (call) {
    case Call::Models:
        return "/models"_L1;
    case Call::Chat:
        return "/chat/completions"_L1;
    case Call::Embeddings:
        return "/embeddings"_L1;
    }
    Q_UNREACHABLE();
}

/// The resource alone, also when the address of a deployment was pasted.
QString azureResource(const QString &base)
{
    const QString path = withoutSlashes(base);
    if (const qsizetype at = path.indexOf(deployments); at >= 0)
        return path.left(at);
    for (const QLatin1StringView end : { "/openai/v1"_L1, "/openai"_L1 }) {
        if (path.endsWith(end))
            return path.chopped(end.size());
    }
    return path;
}

/// Older: the deployment is part of the path and the version of the interface of the query. Newer: neither.
QString azurePath(const Endpoint &endpoint, Call call, const QString &model)
{
    const QString resource = azureResource(endpoint.base.path(QUrl::FullyEncoded));
    if (endpoint.apiVersion.isEmpty())
        return resource + "/openai/v1"_L1 + suffix(call);
    if (call == Call::Models)
        return resource + "/openai/models"_L1;
    return resource + deployments + QString::fromLatin1(QUrl::toPercentEncoding(model)) + suffix(call);
}

} // namespace

Result<QUrl> normalisedBase(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return badAddress(EndpointText::tr("The address is empty. Enter one such as https://api.example.org/v1."));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return badAddress(EndpointText::tr("The address holds control characters. Enter it again."));
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return failure(ErrorCode::InvalidArgument, EndpointText::tr("This is no address. Enter one such as https://api.example.org/v1."), url.errorString());
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return badAddress(EndpointText::tr("An address begins with https:// or, on this machine, with http://."));
    if (url.host().isEmpty() || url.port(1) == 0)
        return badAddress(EndpointText::tr("This address names no server. Enter one such as https://api.example.org/v1."));
    if (!url.userInfo(QUrl::FullyEncoded).isEmpty() || url.authority(QUrl::FullyEncoded).contains(u'@'))
        return badAddress(EndpointText::tr("An address holds no user and no password. Enter the key in its own field."));
    if (url.hasFragment())
        return badAddress(EndpointText::tr("Leave out what follows the # in the address."));
    if (url.hasQuery())
        return badAddress(EndpointText::tr("Leave out what follows the question mark in the address; the version of an Azure interface has its own field."));
    QUrl base = url.adjusted(QUrl::NormalizePathSegments);
    base.setPath(basePath(base.path(QUrl::FullyEncoded)), QUrl::TolerantMode);
    return base;
}

QList<QUrl> candidateBases(const QUrl &base)
{
    if (!base.path().isEmpty() && base.path() != "/"_L1)
        return { base };
    QUrl versioned = base;
    versioned.setPath(u"/v1"_s);
    return { versioned, base };
}

QUrl callUrl(const Endpoint &endpoint, Call call, const QString &model)
{
    QUrl url = endpoint.base;
    switch (endpoint.kind) {
    case EndpointKind::OpenAiCompatible:
        url.setPath(withoutSlashes(url.path(QUrl::FullyEncoded)) + suffix(call), QUrl::TolerantMode);
        return url;
    case EndpointKind::AzureDeployment:
        url.setPath(azurePath(endpoint, call, model), QUrl::TolerantMode);
        if (!endpoint.apiVersion.isEmpty())
            url.setQuery("api-version="_L1 + QString::fromLatin1(QUrl::toPercentEncoding(endpoint.apiVersion)), QUrl::TolerantMode);
        return url;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> checkedKey(const QByteArray &raw)
{
    const QByteArray key = raw.trimmed();
    if (key.isEmpty())
        return failure(ErrorCode::InvalidArgument, EndpointText::tr("The key is empty. Enter it again."));
    if (!std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; }))
        return failure(ErrorCode::InvalidArgument, EndpointText::tr("The key holds a blank, a line break or another character that no key has. Copy it again."));
    return key;
}

Result<void> keyMayTravel(const Endpoint &endpoint)
{
    const bool hasSecret = endpoint.keySource != KeySource::None || !endpoint.headers.isEmpty();
    if (!hasSecret || endpoint.base.scheme() == "https"_L1 || endpoint.isLoopback())
        return {};
    return failure(ErrorCode::Refused, EndpointText::tr("The key was not sent: with http:// anybody on the way could read it. Use https:// for a server on another machine."));
}

} // namespace waymark::llm
