// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/pickleopcodes.h"

#include <algorithm>
#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct OpName
{
    quint8 byte;
    const char *name;
};

constexpr std::array opNames {
    OpName { 0x28, "MARK" },
    OpName { 0x29, "EMPTY_TUPLE" },
    OpName { 0x2e, "STOP" },
    OpName { 0x30, "POP" },
    OpName { 0x31, "POP_MARK" },
    OpName { 0x32, "DUP" },
    OpName { 0x42, "BINBYTES" },
    OpName { 0x43, "SHORT_BINBYTES" },
    OpName { 0x46, "FLOAT" },
    OpName { 0x47, "BINFLOAT" },
    OpName { 0x49, "INT" },
    OpName { 0x4a, "BININT" },
    OpName { 0x4b, "BININT1" },
    OpName { 0x4c, "LONG" },
    OpName { 0x4d, "BININT2" },
    OpName { 0x4e, "NONE" },
    OpName { 0x50, "PERSID" },
    OpName { 0x51, "BINPERSID" },
    OpName { 0x52, "REDUCE" },
    OpName { 0x53, "STRING" },
    OpName { 0x54, "BINSTRING" },
    OpName { 0x55, "SHORT_BINSTRING" },
    OpName { 0x56, "UNICODE" },
    OpName { 0x58, "BINUNICODE" },
    OpName { 0x5d, "EMPTY_LIST" },
    OpName { 0x61, "APPEND" },
    OpName { 0x62, "BUILD" },
    OpName { 0x63, "GLOBAL" },
    OpName { 0x64, "DICT" },
    OpName { 0x65, "APPENDS" },
    OpName { 0x67, "GET" },
    OpName { 0x68, "BINGET" },
    OpName { 0x69, "INST" },
    OpName { 0x6a, "LONG_BINGET" },
    OpName { 0x6c, "LIST" },
    OpName { 0x6f, "OBJ" },
    OpName { 0x70, "PUT" },
    OpName { 0x71, "BINPUT" },
    OpName { 0x72, "LONG_BINPUT" },
    OpName { 0x73, "SETITEM" },
    OpName { 0x74, "TUPLE" },
    OpName { 0x75, "SETITEMS" },
    OpName { 0x7d, "EMPTY_DICT" },
    OpName { 0x80, "PROTO" },
    OpName { 0x81, "NEWOBJ" },
    OpName { 0x82, "EXT1" },
    OpName { 0x83, "EXT2" },
    OpName { 0x84, "EXT4" },
    OpName { 0x85, "TUPLE1" },
    OpName { 0x86, "TUPLE2" },
    OpName { 0x87, "TUPLE3" },
    OpName { 0x88, "NEWTRUE" },
    OpName { 0x89, "NEWFALSE" },
    OpName { 0x8a, "LONG1" },
    OpName { 0x8b, "LONG4" },
    OpName { 0x8c, "SHORT_BINUNICODE" },
    OpName { 0x8d, "BINUNICODE8" },
    OpName { 0x8e, "BINBYTES8" },
    OpName { 0x8f, "EMPTY_SET" },
    OpName { 0x90, "ADDITEMS" },
    OpName { 0x91, "FROZENSET" },
    OpName { 0x92, "NEWOBJ_EX" },
    OpName { 0x93, "STACK_GLOBAL" },
    OpName { 0x94, "MEMOIZE" },
    OpName { 0x95, "FRAME" },
    OpName { 0x96, "BYTEARRAY8" },
    OpName { 0x97, "NEXT_BUFFER" },
    OpName { 0x98, "READONLY_BUFFER" },
};

} // namespace

QString pickleOpName(quint8 byte)
{
    const auto found = std::find_if(opNames.begin(), opNames.end(), [byte](const OpName &op) { return op.byte == byte; });
    if (found != opNames.end())
        return QString::fromLatin1(found->name);
    return u"0x%1"_s.arg(int(byte), 2, 16, QLatin1Char('0'));
}

} // namespace waymark::exchange
