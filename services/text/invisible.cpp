// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/invisible.h"

#include "services/text/codepoints.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

constexpr int maxMarks = 4;
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t cancelTag = 0xE007F;
constexpr char32_t keycap = 0x20E3;

struct Range
{
    char32_t first;
    char32_t last;
};

template <size_t N>
constexpr bool contains(const std::array<Range, N> &ranges, char32_t c)
{
    for (const Range &range : ranges) {
        if (c >= range.first && c <= range.last)
            return true;
    }
    return false;
}

constexpr std::array bidi { Range { 0x061C, 0x061C }, Range { 0x200E, 0x200F }, Range { 0x202A, 0x202E }, Range { 0x2066, 0x2069 } };
constexpr std::array zeroWidth { Range { 0x034F, 0x034F }, Range { 0x115F, 0x1160 }, Range { 0x17B4, 0x17B5 }, Range { 0x180E, 0x180E },
    Range { 0x200B, 0x200D }, Range { 0x2060, 0x2064 }, Range { 0x206A, 0x206F }, Range { 0x3164, 0x3164 },
    Range { 0xFEFF, 0xFEFF }, Range { 0xFFA0, 0xFFA0 } };
constexpr std::array oddBlanks { Range { 0x00A0, 0x00A0 }, Range { 0x1680, 0x1680 }, Range { 0x2000, 0x200A }, Range { 0x202F, 0x202F },
    Range { 0x205F, 0x205F }, Range { 0x2800, 0x2800 }, Range { 0x3000, 0x3000 } };
constexpr std::array lineSeparators { Range { 0x000B, 0x000C }, Range { 0x0085, 0x0085 }, Range { 0x2028, 0x2029 } };
constexpr std::array sequenceOpeners { Range { 0x001B, 0x001B }, Range { 0x0090, 0x0090 }, Range { 0x0098, 0x0098 }, Range { 0x009B, 0x009B },
    Range { 0x009D, 0x009F } };
constexpr std::array variationSelectors { Range { 0x180B, 0x180D }, Range { 0x180F, 0x180F }, Range { 0xFE00, 0xFE0F }, Range { 0xE0100, 0xE01EF } };
constexpr std::array annotations { Range { 0xFFF9, 0xFFFC }, Range { 0x1BCA0, 0x1BCA3 }, Range { 0x1D173, 0x1D17A } };
// Format characters that do have a picture: signs that stand around Arabic, Syriac and Kaithi numbers.
constexpr std::array visibleFormats { Range { 0x0600, 0x0605 }, Range { 0x06DD, 0x06DD }, Range { 0x070F, 0x070F }, Range { 0x0890, 0x0891 },
    Range { 0x08E2, 0x08E2 }, Range { 0x110BD, 0x110BD }, Range { 0x110CD, 0x110CD } };
// Qt 6.4 has no emoji properties; these blocks hold every emoji and symbols beside them.
constexpr std::array emoji { Range { 0x00A9, 0x00A9 }, Range { 0x00AE, 0x00AE }, Range { 0x203C, 0x203C }, Range { 0x2049, 0x2049 },
    Range { 0x2122, 0x2122 }, Range { 0x2139, 0x2139 }, Range { 0x2190, 0x21FF }, Range { 0x2300, 0x23FF },
    Range { 0x24C2, 0x24C2 }, Range { 0x25A0, 0x27BF }, Range { 0x2934, 0x2935 }, Range { 0x2B00, 0x2BFF },
    Range { 0x3030, 0x3030 }, Range { 0x303D, 0x303D }, Range { 0x3297, 0x3297 }, Range { 0x3299, 0x3299 },
    Range { 0x1F000, 0x1FAFF } };

bool needsJoiners(char32_t c)
{
    if (!QChar::isLetter(c) && !QChar::isMark(c))
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

/// Nothing to look at in nearly every text: ASCII but controls, Latin letters, Cyrillic, ideographs, Hangul.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\t' || (c > 0xA0 && c < 0x300 && c != 0xAD) || (c >= 0x400 && c < 0x480)
        || (c >= 0x4E00 && c <= 0x9FFC) || (c >= 0xAC00 && c <= 0xD7A3);
}

class Scan
{
public:
    explicit Scan(QStringView text)
        : m_text(text)
    {
    }

    QList<Marker> run()
    {
        QList<Marker> result;
        while (m_at < m_text.size()) {
            if (isPlain(m_text[m_at].unicode())) {
                m_marks = 0;
                ++m_at;
                continue;
            }
            const char32_t c = codePointAt(m_text, m_at);
            const int length = utf16Length(c);
            if (const std::optional<InvisibleKind> kind = classify(c, m_at + length))
                result.append({ *kind, m_at, length, c });
            m_at += c == blackFlag ? flagLength() : length;
        }
        return result;
    }

private:
    char32_t before() const
    {
        if (m_at == 0)
            return 0;
        const bool pair = m_at > 1 && m_text[m_at - 1].isLowSurrogate() && m_text[m_at - 2].isHighSurrogate();
        return codePointAt(m_text, m_at - (pair ? 2 : 1));
    }

    char32_t at(qsizetype i) const { return i < m_text.size() ? codePointAt(m_text, i) : 0; }

    /// A black flag with the three to six letters and digits of a region and the closing tag, or the flag alone.
    qsizetype flagLength() const
    {
        const auto isRegionTag = [](char32_t c) { return (c >= 0xE0030 && c <= 0xE0039) || (c >= 0xE0061 && c <= 0xE007A); };
        qsizetype i = m_at + 2;
        int tags = 0;
        for (; tags < 6 && isRegionTag(at(i)); ++tags)
            i += 2;
        return tags >= 3 && at(i) == cancelTag ? i + 2 - m_at : 2;
    }

    bool joinsLetters(qsizetype next) const { return needsJoiners(before()) && needsJoiners(at(next)); }

    bool joinsEmoji(qsizetype next) const
    {
        const char32_t left = before();
        return (contains(emoji, left) || left == 0xFE0F) && contains(emoji, at(next));
    }

    bool variesPicture(char32_t c, qsizetype next) const
    {
        const char32_t base = before();
        if (c < 0xFE00)
            return QChar::isLetter(base) && QChar::script(base) == QChar::Script_Mongolian;
        if (QChar::script(base) == QChar::Script_Han)
            return true;
        if (c != 0xFE0E && c != 0xFE0F)
            return false;
        const bool isKey = (base >= u'0' && base <= u'9') || base == u'#' || base == u'*';
        return contains(emoji, base) || (isKey && at(next) == keycap);
    }

    std::optional<InvisibleKind> classify(char32_t c, qsizetype next)
    {
        if (contains(variationSelectors, c))
            return variesPicture(c, next) ? std::nullopt : std::optional(InvisibleKind::VariationSelector);
        if (std::optional<InvisibleKind> kind = listed(c, next))
            return kind;
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing) {
            m_marks = 0;
        } else if (++m_marks > maxMarks) {
            return InvisibleKind::CombiningRun;
        }
        if (category == QChar::Other_PrivateUse)
            return InvisibleKind::PrivateUse;
        if (category == QChar::Other_NotAssigned || category == QChar::Other_Surrogate)
            return InvisibleKind::Unassigned;
        // Joiners and the byte order mark have come through listed(), so they are allowed where they stand.
        if (category == QChar::Other_Format && !contains(visibleFormats, c) && !contains(zeroWidth, c))
            return InvisibleKind::ZeroWidth;
        return std::nullopt;
    }

    std::optional<InvisibleKind> listed(char32_t c, qsizetype next) const
    {
        if (contains(lineSeparators, c))
            return InvisibleKind::LineSeparator;
        if (contains(sequenceOpeners, c))
            return InvisibleKind::Escape;
        if (c == u'\r' && at(next) == u'\n')
            return std::nullopt;
        if (c < 0x20 || c == 0x7F)
            return InvisibleKind::Control;
        if (c < 0xA0)
            return InvisibleKind::C1;
        if (c == 0xAD)
            return InvisibleKind::SoftHyphen;
        if (contains(bidi, c))
            return InvisibleKind::Bidi;
        if (contains(oddBlanks, c))
            return InvisibleKind::OddBlank;
        if (contains(annotations, c))
            return InvisibleKind::Annotation;
        if (c >= 0xE0000 && c <= 0xE007F)
            return InvisibleKind::Tag;
        if (!contains(zeroWidth, c))
            return std::nullopt;
        const bool isJoiner = c == 0x200C || c == 0x200D;
        if ((isJoiner && joinsLetters(next)) || (c == 0x200D && joinsEmoji(next)) || (c == 0xFEFF && m_at == 0))
            return std::nullopt;
        return InvisibleKind::ZeroWidth;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    int m_marks = 0; ///< on the current base
};

} // namespace

QString kindName(InvisibleKind kind)
{
    switch (kind) {
    case InvisibleKind::Control:
        return QCoreApplication::translate("InvisibleKind", "control character");
    case InvisibleKind::Escape:
        return QCoreApplication::translate("InvisibleKind", "terminal sequence");
    case InvisibleKind::C1:
        return QCoreApplication::translate("InvisibleKind", "C1 control character");
    case InvisibleKind::Bidi:
        return QCoreApplication::translate("InvisibleKind", "bidirectional control");
    case InvisibleKind::ZeroWidth:
        return QCoreApplication::translate("InvisibleKind", "zero-width character");
    case InvisibleKind::Tag:
        return QCoreApplication::translate("InvisibleKind", "tag character");
    case InvisibleKind::VariationSelector:
        return QCoreApplication::translate("InvisibleKind", "variation selector");
    case InvisibleKind::SoftHyphen:
        return QCoreApplication::translate("InvisibleKind", "soft hyphen");
    case InvisibleKind::OddBlank:
        return QCoreApplication::translate("InvisibleKind", "unusual blank");
    case InvisibleKind::LineSeparator:
        return QCoreApplication::translate("InvisibleKind", "unusual line separator");
    case InvisibleKind::PrivateUse:
        return QCoreApplication::translate("InvisibleKind", "private use character");
    case InvisibleKind::Unassigned:
        return QCoreApplication::translate("InvisibleKind", "unassigned character");
    case InvisibleKind::CombiningRun:
        return QCoreApplication::translate("InvisibleKind", "too many combining marks");
    case InvisibleKind::Annotation:
        return QCoreApplication::translate("InvisibleKind", "annotation control");
    }
    Q_UNREACHABLE();
}

QList<Marker> invisibleCharacters(QStringView text)
{
    return Scan(text).run();
}

QString markerText(char32_t codePoint)
{
    if (codePoint < 0x20)
        return QString(QChar(char16_t(0x2400 + codePoint)));
    if (codePoint == 0x7F)
        return QString(QChar(u'\u2421'));
    if (codePoint == 0xA0)
        return QString(QChar(u'\u237D'));
    return u"‹U+%1›"_s.arg(uint(codePoint), 4, 16, QLatin1Char('0')).toUpper();
}

QString hiddenTagText(QStringView text)
{
    QString result;
    for (const Marker &marker : invisibleCharacters(text)) {
        if (marker.kind == InvisibleKind::Tag && marker.codePoint >= 0xE0020 && marker.codePoint <= 0xE007E)
            result += QChar(char16_t(marker.codePoint - 0xE0000));
    }
    return result;
}

} // namespace waymark::text
