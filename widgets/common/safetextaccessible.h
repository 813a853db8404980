// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waymark::widgets {

class SafeTextView;

/// Makes SafeTextView readable for screen readers as a read-only text: the original texts with a newline between parts,
/// where a character that is not seen is spoken as a stand-in of the same length. No call builds the whole text unless it
/// asks for all of it.
void installSafeTextAccessible();

/// Tell screen readers what has changed; nothing happens while none listens.
void announceText(SafeTextView &view);
void announceCaret(SafeTextView &view);

} // namespace waymark::widgets
