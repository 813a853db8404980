// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Rule commandRule()
{
    return leakRule(LeakRule::Command, u"leak.command"_s, QT_TRANSLATE_NOOP("Lint", "A command line of one run"),
        { QT_TRANSLATE_NOOP("Lint", "%1 is a command with names of one project in it. Say what the command is to find out instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is a command of this run, see step %2. Say what the command is to find out instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is a command of this run, see step %2, and no other task of the pool names it. Say what the command is to find out instead.") });
}

} // namespace waymark::lint
