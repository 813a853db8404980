// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark::exchange {

/// The operations of Python's pickle format that build plain data: numbers, text, lists, tuples and dictionaries. Every
/// other operation can name a class or call a function, or is of a protocol older than 2.
enum class PickleOp : quint8 {
    Mark = '(',
    Stop = '.',
    BinFloat = 'G',
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    None = 'N',
    BinUnicode = 'X',
    Append = 'a',
    Appends = 'e',
    BinGet = 'h',
    LongBinGet = 'j',
    BinPut = 'q',
    LongBinPut = 'r',
    SetItem = 's',
    SetItems = 'u',
    Tuple = 't',
    EmptyTuple = ')',
    EmptyList = ']',
    EmptyDict = '}',
    Proto = 0x80,
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    NewTrue = 0x88,
    NewFalse = 0x89,
    Long1 = 0x8a,
    ShortBinUnicode = 0x8c,
    BinUnicode8 = 0x8d,
    Memoize = 0x94,
    Frame = 0x95,
};

inline constexpr int pickleLowestProtocol = 2;
inline constexpr int pickleHighestProtocol = 5;

/// The name that Python's documentation gives to an operation ("STACK_GLOBAL"), of those that are refused too; "0x01" for
/// a byte that is none.
QString pickleOpName(quint8 byte);

} // namespace waymark::exchange
