// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Rule errorStringRule()
{
    return leakRule(LeakRule::ErrorString, u"leak.error-string"_s, QT_TRANSLATE_NOOP("Lint", "The text of an error of one run"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like an error message with names of one project in it. Say what sort of error it is instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is an error message that this run shows first at step %2. Say what sort of error it is instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is an error message that this run shows first at step %2, and no other task of the pool names it. Say what sort of error it is instead.") });
}

} // namespace waymark::lint
