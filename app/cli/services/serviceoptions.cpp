// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/services/serviceoptions.h"

#include "services/base/hash.h"
#include "services/llm/recordedanswers.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr double nanoPerUnit = 1e9;
constexpr double tokensPerPrice = 1e6;

const QString defaultKeyVariable = u"WAYMARK_API_KEY"_s;

/// "0.25,2.00" or "0.25,0.025,2.00": per million tokens of input, cached input and output.
Result<llm::Price> priceOf(const QString &text, const QString &model, QDate today)
{
    QList<double> numbers;
    for (const QString &part : text.split(u',')) {
        bool ok = false;
        const double number = part.trimmed().toDouble(&ok);
        if (!ok || !std::isfinite(number) || number < 0 || number > 1e6)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“--price” wants two or three numbers with commas between: input, cached input and output per million tokens."));
        numbers.append(number);
    }
    if (numbers.size() < 2 || numbers.size() > 3)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--price” wants two or three numbers with commas between: input, cached input and output per million tokens."));
    const auto perToken = [](double price) { return llm::Nano(std::llround(price * nanoPerUnit / tokensPerPrice)); };
    llm::Price price;
    price.model = model;
    price.inputPerToken = perToken(numbers.first());
    price.cachedInputPerToken = perToken(numbers.at(numbers.size() == 3 ? 1 : 0));
    price.outputPerToken = perToken(numbers.last());
    price.asOf = today;
    return price;
}

/// The same server is the same endpoint in every run, so that its stored answers serve again.
QString endpointId(const QUrl &base)
{
    return u"url-"_s + QString::fromLatin1(sha256Hex(base.toEncoded()).left(16));
}

Result<llm::Endpoint> endpointOf(const Call &call, const QString &typed)
{
    llm::Endpoint endpoint;
    WAYMARK_TRY_ASSIGN(endpoint.base, llm::normalisedBase(typed));
    endpoint.id = endpointId(endpoint.base);
    endpoint.name = endpoint.base.host();
    endpoint.caFile = call.arguments().value(u"ca-file"_s).value_or(QString());
    const QString variable = call.arguments().value(u"key-env"_s).value_or(defaultKeyVariable);
    const bool set = !call.environment().variables.value(variable).trimmed().isEmpty();
    if (!set && (call.arguments().isSet(u"key-env"_s) || !endpoint.isLoopback()))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The variable “%1” holds no key for %2.").arg(variable, endpoint.base.host()));
    if (set) {
        endpoint.keySource = llm::KeySource::Environment;
        endpoint.keyName = variable;
        if (const auto key = llm::checkedKey(call.environment().variables.value(variable).toUtf8()); !key)
            return failure(ErrorCode::InvalidArgument, key.error().message);
        if (const auto travels = llm::keyMayTravel(endpoint); !travels)
            return failure(ErrorCode::InvalidArgument, travels.error().message);
    }
    if (endpoint.isLoopback())
        endpoint.timeouts.firstByte = std::chrono::minutes(15); // models are loaded on demand there
    return endpoint;
}

Result<qint64> tokens(const Call &call, const QString &option, qint64 usual, qint64 least, qint64 most)
{
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> number, call.number(option));
    if (number && (*number < least || *number > most))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--%1” goes from %2 to %3.").arg(option).arg(least).arg(most));
    return number.value_or(usual);
}

} // namespace

QList<OptionSpec> endpointOptionSpecs()
{
    return { { u"endpoint"_s, u"URL"_s, Tr::tr("an OpenAI-compatible address, or “recorded” for the answers that come with the sample pool"), {} },
        { u"model"_s, u"MODEL"_s, Tr::tr("the model's name there"), {} },
        { u"key-env"_s, u"NAME"_s, Tr::tr("the variable that holds the key (default: WAYMARK_API_KEY)"), {} },
        { u"ca-file"_s, u"FILE"_s, Tr::tr("certificates to trust instead of the system's"), {} },
        { u"price"_s, u"IN,[CACHED,]OUT"_s, Tr::tr("what a million tokens cost; without it nothing is known of money"), {} } };
}

OptionSpec budgetOption()
{
    return { u"budget"_s, u"AMOUNT"_s, Tr::tr("stop before more than this is spent; needs --price"), {} };
}

QList<OptionSpec> serviceOptionSpecs()
{
    return endpointOptionSpecs() + QList<OptionSpec> { budgetOption(),
        { u"output-tokens"_s, u"N"_s, Tr::tr("the longest answer, thinking included (default: 4096, or a quarter of what the model takes)"), {} },
        { u"context-tokens"_s, u"N"_s, Tr::tr("what the model takes; longer runs are cut to fit (default: 128000)"), {} },
        { u"anew"_s, {}, Tr::tr("ask also where an answer, a verdict or a memory is there already"), {} },
        { u"estimate"_s, {}, Tr::tr("say what it would take, and stop"), {} },
        { u"accept"_s, {}, Tr::tr("accept the proposals at once"), {} } };
}

Result<ServiceOptions> serviceOptions(const Call &call, const ServiceNeeds &needs)
{
    const Arguments &arguments = call.arguments();
    ServiceOptions options;
    options.estimateOnly = arguments.isSet(u"estimate"_s);
    options.accept = arguments.isSet(u"accept"_s);
    const QString typed = arguments.value(u"endpoint"_s).value_or(QString()).trimmed();
    if (needs.canDoWithout && (typed.isEmpty() || typed == jobs::noEndpoint)) {
        options.endpoint.id = jobs::noEndpoint;
        return options;
    }
    if (typed == jobs::noEndpoint)
        return failure(ErrorCode::InvalidArgument, Tr::tr("This needs a model: name an address with “--endpoint”."));
    if (typed.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”."));
    options.model = needs.model.isEmpty() ? arguments.value(u"model"_s).value_or(QString()).trimmed() : needs.model;
    if (typed == llm::recordedEndpoint().id) {
        options.endpoint = llm::recordedEndpoint();
        options.model = QString::fromLatin1(llm::recordedModel);
    } else {
        if (options.model.isEmpty())
            return failure(ErrorCode::InvalidArgument, Tr::tr("Name the model with “--model”."));
        WAYMARK_TRY_ASSIGN(options.endpoint, endpointOf(call, typed));
    }
    if (const auto price = arguments.value(u"price"_s)) {
        WAYMARK_TRY_ASSIGN(options.price, priceOf(*price, options.model, call.today()));
    }
    if (const auto budget = arguments.value(u"budget"_s)) {
        WAYMARK_TRY_ASSIGN(options.budget, money(u"budget"_s, *budget));
        if (!options.price)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“--budget” needs “--price”: without it nobody knows what a call costs."));
    }
    return options;
}

Result<jobs::JobSettings> jobSettings(const Call &call, const ServiceOptions &options)
{
    jobs::JobSettings settings;
    settings.endpoint = options.endpoint.id;
    settings.model = options.model;
    settings.accept = options.accept;
    settings.forceAnew = call.arguments().isSet(u"anew"_s);
    WAYMARK_TRY_ASSIGN(settings.contextTokens, tokens(call, u"context-tokens"_s, settings.contextTokens, 2'000, 10'000'000));
    WAYMARK_TRY_ASSIGN(settings.outputTokens, tokens(call, u"output-tokens"_s, std::min(settings.outputTokens, settings.contextTokens / 4), 16, settings.contextTokens / 2));
    return settings;
}

Result<llm::Nano> money(const QString &option, const QString &text)
{
    bool ok = false;
    const double amount = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(amount) || amount < 0 || amount > 1e9)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--%1” wants an amount such as 0.25.").arg(option));
    return llm::Nano(std::llround(amount * nanoPerUnit));
}

QString moneyText(llm::Nano nano)
{
    // Six digits show a call of a small model; fewer are enough for more.
    return QString::number(double(nano) / nanoPerUnit, 'f', nano < 10'000'000 ? 6 : 4);
}

} // namespace waymark::cli
