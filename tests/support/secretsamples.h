// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringBuilder>

#include <functional>
#include <random>
#include <vector>

namespace waymark::test {

/// Letters and digits by lot, the same for the same seed on every machine.
class Lot
{
public:
    explicit Lot(unsigned seed)
        : m_engine(seed)
    {
    }

    unsigned below(unsigned n) { return unsigned(m_engine() % n); }
    QByteArray of(const char *alphabet, int length);
    QByteArray base62(int length);
    QByteArray hex(int length);
    QByteArray lowerAndDigits(int length);
    QByteArray upperAndDigits(int length);
    QByteArray base32(int length); ///< A-Z2-7
    QByteArray base64(int bytes); ///< of random bytes, padded
    QByteArray urlSafe(int length); ///< A-Za-z0-9_-
    QByteArray digits(int length);
    QByteArray password(); ///< such as a generator makes: letters, digits, signs
    QByteArray word();

private:
    std::mt19937 m_engine;
};

/// A line of a transcript with a secret in it. Made of parts, so that no file of ours holds anything of an issuer's shape.
struct PlantedSecret
{
    QByteArray before;
    QByteArray value; ///< what must be found
    QByteArray after;

    QByteArray line() const { return before + value + after; }
};

/// One sort of secret and how to make one.
struct SecretKind
{
    const char *name;
    std::function<PlantedSecret(Lot &)> make;
    bool manyLines = false; ///< cannot stand in a quoted assignment or a wrapped line
};

const std::vector<SecretKind> &secretKinds();

/// The forms of the same line that a scanner must see through; `plain` first.
const std::vector<QByteArray> &secretForms();

/// A line in one of these forms; `start` and `end` are where the value stands in it (for an encoded line at most the whole of it).
struct FormedSecret
{
    QByteArray text;
    qsizetype start = 0;
    qsizetype end = 0;
};

FormedSecret inForm(const QByteArray &form, const PlantedSecret &secret, Lot &lot);

/// What JSON makes of a text inside quotes.
QByteArray jsonEscaped(const QByteArray &text);

} // namespace waymark::test
