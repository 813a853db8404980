// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/client.h"
#include "services/llm/keychain.h"

namespace waymark::llm {

/// Keeps the memory of this process, in which keys are, out of core files and away from other processes of the same person.
/// Called once, by main.
void hideMemory();

/// A file that only its owner can read, as it is. A leading "~/" is the home folder.
/// Errors: NotFound; Refused for a symlink, anything that is no plain file, one that others may read or write, or another owner;
/// LimitExceeded over 64 KiB; Io.
Result<QByteArray> readKeyFile(const QString &path);

/// Finds keys where endpoints say they are; every key went through checkedKey(). Empty for KeySource::None. All errors are
/// LlmCode::Key, with the endpoint to be paused, and none of them quotes what was found.
KeyLookup keyLookup(std::shared_ptr<Keychain> keychain);

} // namespace waymark::llm
