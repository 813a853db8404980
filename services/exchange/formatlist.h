// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"

namespace waymark::exchange {

/// One factory per importer, each defined in the file of its format. Their order is registry.cpp's business.
std::unique_ptr<Format> makeAgentLog();
std::unique_ptr<Format> makeAiderLeaderboard();
std::unique_ptr<Format> makeAtif();
std::unique_ptr<Format> makeClaudeCode();
std::unique_ptr<Format> makeHarborJob();
std::unique_ptr<Format> makeHarborParity();
std::unique_ptr<Format> makeHarborTrial();
std::unique_ptr<Format> makeMiniSweAgent();
std::unique_ptr<Format> makeMlgym();
std::unique_ptr<Format> makeMlgymResults();
std::unique_ptr<Format> makeMtlPool();
std::unique_ptr<Format> makeOutcomes();
std::unique_ptr<Format> makeReasoningBank();
std::unique_ptr<Format> makeResultTable();
std::unique_ptr<Format> makeRules();
std::unique_ptr<Format> makeSweAgent();
std::unique_ptr<Format> makeSweBenchLeaderboard();
std::unique_ptr<Format> makeSweBenchReport();
std::unique_ptr<Format> makeTerminalBench();
std::unique_ptr<Format> makeWaymarkJsonl();

} // namespace waymark::exchange
