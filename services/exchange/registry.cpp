// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/registry.h"

#include "services/exchange/formatlist.h"

namespace waymark::exchange {

namespace {

/// In sniffing order: what is recognised by one sure sign comes first, then results, of which tables take any columns that fit;
/// what takes any Markdown comes last.
std::vector<std::unique_ptr<Format>> makeFormats()
{
    std::vector<std::unique_ptr<Format>> list;
    list.push_back(makeWaymarkJsonl());
    list.push_back(makeAtif());
    list.push_back(makeMiniSweAgent());
    list.push_back(makeMlgym());
    list.push_back(makeSweAgent());
    list.push_back(makeMtlPool());
    list.push_back(makeReasoningBank());
    list.push_back(makeClaudeCode());
    list.push_back(makeOutcomes());
    list.push_back(makeAgentLog());
    list.push_back(makeHarborTrial());
    list.push_back(makeHarborJob());
    list.push_back(makeTerminalBench());
    list.push_back(makeHarborParity());
    list.push_back(makeSweBenchLeaderboard());
    list.push_back(makeMlgymResults());
    list.push_back(makeAiderLeaderboard());
    list.push_back(makeSweBenchReport());
    list.push_back(makeResultTable());
    list.push_back(makeRules());
    return list;
}

} // namespace

const std::vector<std::unique_ptr<Format>> &formats()
{
    static const auto list = makeFormats();
    return list;
}

const Format *formatByName(QStringView name)
{
    for (const auto &format : formats()) {
        if (format->info().name == name)
            return format.get();
    }
    return nullptr;
}

const Format *sniff(const Sample &sample)
{
    for (const auto &format : formats()) {
        if (format->recognises(sample))
            return format.get();
    }
    return nullptr;
}

} // namespace waymark::exchange
