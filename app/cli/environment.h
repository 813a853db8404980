// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/verb.h"
#include "services/base/cancel.h"
#include "services/base/clock.h"
#include "services/lint/registry.h"

#include <QIODevice>
#include <QProcessEnvironment>

namespace waymark::llm {
class SteadyClock;
}

namespace waymark::cli {

/// Everything that the command line takes from the world around it, given in so that tests run it in process. The devices
/// are open and not owned.
struct Environment
{
    QIODevice *input = nullptr;
    QIODevice *output = nullptr;
    QIODevice *errors = nullptr;
    const Clock *clock = nullptr;
    QProcessEnvironment variables;
    QString user; ///< who signs changes unless --author says otherwise
    QString sampleFolder = QStringLiteral(":/sample"); ///< what `new --sample` imports
    std::function<std::vector<lint::Rule>()> lintRules = lint::builtInRules; ///< tests bring their own
    bool outputIsTerminal = false;
    bool errorsIsTerminal = false;
    int columns = 0; ///< width of the terminal; 0: lines are not cut to fit
    CancelToken cancel; ///< set by an interrupt
    llm::SteadyClock *steady = nullptr; ///< by which calls to models wait; null: the machine's
    std::vector<Verb> extraVerbs; ///< those that need more than the services, `screenshots` for one
};

} // namespace waymark::cli
