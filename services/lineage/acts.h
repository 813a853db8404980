// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

#include <bitset>

namespace waymark::lineage {

/// What an agent does in a step, or a sentence says that somebody does. It bridges what words alone do not: "reproduce it in a
/// throw-away script" and a here-document that is fed to an interpreter.
enum class Act : quint8 { Read,
    Search,
    Edit,
    Overwrite, ///< a whole file is written
    Test,
    Script, ///< code that is not kept: a here-document, -c, -e
    Build,
    Install,
    Review, ///< the change is looked at: diff, log, status
    Measure, ///< time, size, count
    Compare,
    Submit,
    Copy,
    Train,
    Query, ///< a data base
    Fetch, ///< from the network
    Delete,
    Fail, ///< a result is an error
    Pass, ///< a result says that all is well
    Count };

using Acts = std::bitset<size_t(Act::Count)>;

/// By tools and commands, and by what the results say.
Acts actsOf(const Step &step);
/// By the words of a sentence, English and German.
Acts actsNamedIn(QStringView sentence);
/// By the tools in a command line.
Acts actsOfCommand(QStringView command);

} // namespace waymark::lineage
