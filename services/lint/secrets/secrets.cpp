// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/secrets.h"

#include "services/lint/ascii.h"
#include "services/lint/secrets/detector.h"
#include "services/lint/secrets/literals.h"
#include "services/lint/secrets/shapes.h"
#include "services/lint/secrets/value.h"
#include "services/lint/secrets/view.h"

#include <QCryptographicHash>

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace waymark::secrets {

namespace {

constexpr size_t chunkSize = 256 << 10;
constexpr size_t overlap = 20 << 10; ///< longer than the longest value: a private key
constexpr size_t contextBefore = 512;
constexpr size_t nearWindow = 200;
constexpr int undoings = 3; ///< levels of escapes

re2::RE2::Options byteOptions()
{
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    return options;
}

bool isWordByte(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_';
}

/// Whether a credential could stand here: none is shorter than ten characters.
bool isLongToken(std::string_view b, size_t at)
{
    constexpr size_t least = 10;
    if (at + least > b.size())
        return false;
    for (size_t i = at; i < at + least; ++i) {
        if (!isWordByte(b[i]) && std::string_view("-./+=~%").find(b[i]) == std::string_view::npos)
            return false;
    }
    return true;
}

/// A value found in some view, placed in the text.
struct Hit
{
    const char *kind = "";
    size_t start = 0;
    size_t end = 0;
    double confidence = 1;
    std::string value;
};

/// All detectors behind one automaton.
class Catalogue
{
public:
    Catalogue()
        : m_literals(words())
    {
        for (const Shape &shape : shapes())
            m_patterns.push_back(std::make_unique<re2::RE2>(shape.pattern, byteOptions()));
    }

    void scan(const View &view, size_t base, std::vector<Hit> &hits) const
    {
        const std::string_view b = view.bytes();
        std::vector<Candidate> found;
        m_literals.find(b, [&](uint16_t word, size_t end) {
            if (word < shapes().size())
                tryShape(b, word, end - shapes()[word].literal.size(), end, found);
            else
                m_triggers[word - shapes().size()].detector(b, end - m_triggers[word - shapes().size()].literal.size(), end, found);
        });
        for (const Candidate &candidate : found) {
            if (candidate.end <= candidate.start || candidate.end > b.size())
                continue;
            hits.push_back({ candidate.kind, base + view.originStart(candidate.start), base + view.originEnd(candidate.end - 1), candidate.confidence,
                std::string(b.substr(candidate.start, candidate.end - candidate.start)) });
        }
    }

private:
    std::vector<std::string_view> words()
    {
        m_triggers = contextTriggers();
        for (std::string_view name : { "key", "token", "secret", "pass", "pwd", "_pw", "credential", "creds", "auth", "private", "dsn", "conn", "bearer" })
            m_triggers.push_back({ name, detectAssignment });
        std::vector<std::string_view> all;
        for (const Shape &shape : shapes())
            all.push_back(shape.literal);
        for (const Trigger &trigger : m_triggers)
            all.push_back(trigger.literal);
        return all;
    }

    void tryShape(std::string_view b, size_t index, size_t at, size_t end, std::vector<Candidate> &out) const
    {
        const Shape &shape = shapes()[index];
        if (shape.place == Shape::Place::Here)
            tryHere(b, index, at, out);
        else
            tryNear(b, index, at > nearWindow ? at - nearWindow : 0, std::min(b.size(), end + nearWindow), out);
    }

    void tryHere(std::string_view b, size_t index, size_t at, std::vector<Candidate> &out) const
    {
        const Shape &shape = shapes()[index];
        if (shape.back > at)
            return;
        const size_t start = at - shape.back;
        if (start > 0 && isWordByte(b[start]) && (isWordByte(b[start - 1]) || (b[start - 1] == '-' && shape.literal.ends_with('-'))))
            return;
        std::array<re2::StringPiece, 2> groups;
        if (!isLongToken(b, start) || !match(index, b, start, b.size(), re2::RE2::ANCHOR_START, groups))
            return;
        const size_t stop = start + groups[0].size();
        if (stop < b.size() && isWordByte(b[stop]) && isWordByte(b[stop - 1]))
            return;
        take(b, shape, groups, out);
    }

    /// The word may stand beside several values.
    void tryNear(std::string_view b, size_t index, size_t from, size_t to, std::vector<Candidate> &out) const
    {
        std::array<re2::StringPiece, 2> groups;
        while (from < to && match(index, b, from, to, re2::RE2::UNANCHORED, groups)) {
            take(b, shapes()[index], groups, out);
            from = std::max(from + 1, size_t(groups[1].data() - b.data()) + groups[1].size());
        }
    }

    bool match(size_t index, std::string_view b, size_t from, size_t to, re2::RE2::Anchor anchor, std::array<re2::StringPiece, 2> &groups) const
    {
        const re2::RE2 &pattern = *m_patterns[index];
        groups = {};
        const int count = std::min(pattern.NumberOfCapturingGroups(), 1) + 1;
        if (!pattern.Match(re2::StringPiece(b.data(), b.size()), from, to, anchor, groups.data(), count))
            return false;
        if (groups[1].data() == nullptr)
            groups[1] = groups[0];
        return true;
    }

    static void take(std::string_view b, const Shape &shape, const std::array<re2::StringPiece, 2> &groups, std::vector<Candidate> &out)
    {
        const std::string_view value(groups[1].data(), groups[1].size());
        if (isPlaceholder(value.substr(0, 512)))
            return;
        if (shape.random && !looksRandom(shape.place == Shape::Place::Here ? value.substr(shape.literal.size()) : value))
            return;
        const auto start = size_t(value.data() - b.data());
        out.push_back({ shape.kind, start, start + value.size(), shape.confidence });
    }

    std::vector<Trigger> m_triggers; ///< before the literals, which are made of it
    Literals m_literals;
    std::vector<std::unique_ptr<re2::RE2>> m_patterns;
};

const Catalogue &catalogue()
{
    static const Catalogue made; // immutable, made on first use
    return made;
}

void scanWithBlobs(const View &view, size_t base, std::vector<Hit> &hits)
{
    catalogue().scan(view, base, hits);
    for (const View &blob : decodedBlobs(view))
        catalogue().scan(blob, base, hits);
}

/// Looks at a view and at what it holds once its line ends and percent codes are undone.
void scanForms(const View &view, size_t base, std::vector<Hit> &hits)
{
    scanWithBlobs(view, base, hits);
    if (const std::optional<View> joined = unwrapped(view))
        scanWithBlobs(*joined, base, hits);
    if (const std::optional<View> plain = percentDecoded(view))
        catalogue().scan(*plain, base, hits);
}

void scanChunk(std::string_view chunk, size_t base, std::vector<Hit> &hits)
{
    std::optional<View> level(View { chunk });
    for (int i = 0; level; ++i) {
        scanForms(*level, base, hits);
        if (std::optional<View> plain = cleaned(*level)) {
            level = std::move(plain);
            scanForms(*level, base, hits);
        }
        level = i < undoings ? unescaped(*level) : std::nullopt;
    }
}

/// One of those that overlap: the surest, of equally sure ones the longest.
std::vector<Hit> settled(std::vector<Hit> hits)
{
    std::ranges::stable_sort(hits, [](const Hit &a, const Hit &b) {
        if (a.confidence != b.confidence)
            return a.confidence > b.confidence;
        return a.end - a.start > b.end - b.start;
    });
    std::vector<Hit> kept;
    for (Hit &hit : hits) {
        // Kept ones do not overlap, so those that begin before the end of this one and end after its start are in a row.
        const auto after = std::ranges::lower_bound(kept, hit.end, {}, &Hit::start);
        if (after != kept.begin() && std::prev(after)->end > hit.start)
            continue;
        kept.insert(after, std::move(hit));
    }
    return kept;
}

Secret described(const Hit &hit)
{
    Secret secret;
    secret.kind = QString::fromLatin1(hit.kind);
    secret.start = qsizetype(hit.start);
    secret.end = qsizetype(hit.end);
    secret.confidence = hit.confidence;
    const size_t shown = std::min<size_t>(4, hit.value.size() / 4);
    QString head;
    for (char c : std::string_view(hit.value).substr(0, shown))
        head += c > ' ' && c < 0x7F ? QLatin1Char(c) : QLatin1Char('?');
    secret.masked = u"%1…(%2)"_s.arg(head).arg(hit.value.size());
    // Long values drawn by lot cannot be found by trying; passwords can.
    if (hit.value.size() >= 20 && entropy(hit.value) >= 3) {
        const QByteArray hash = QCryptographicHash::hash(QByteArrayView(hit.value.data(), qsizetype(hit.value.size())), QCryptographicHash::Blake2s_256);
        secret.sameness = QString::fromLatin1(hash.toHex().first(6));
    }
    return secret;
}

} // namespace

QList<Secret> findSecrets(std::string_view utf8)
{
    std::vector<Hit> hits;
    // Each chunk answers for what begins in it before its overlap with the next.
    for (size_t from = 0; from < utf8.size(); from += chunkSize - overlap) {
        const size_t before = std::min(from, contextBefore);
        std::vector<Hit> own;
        scanChunk(utf8.substr(from - before, before + chunkSize), from - before, own);
        const bool last = from + chunkSize >= utf8.size();
        for (Hit &hit : own) {
            if (hit.start >= from && (last || hit.start < from + chunkSize - overlap))
                hits.push_back(std::move(hit));
        }
        if (last)
            break;
    }
    QList<Secret> result;
    for (const Hit &hit : settled(std::move(hits)))
        result.append(described(hit));
    return result;
}

QList<Secret> findSecrets(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    QList<Secret> result = findSecrets(std::string_view(utf8.constData(), size_t(utf8.size())));
    // Spans do not overlap and are in order: one walk through the bytes places all of them.
    qsizetype byte = 0;
    qsizetype unit = 0;
    const auto unitAt = [&](qsizetype to) {
        for (; byte < to; ++byte) {
            const auto c = static_cast<unsigned char>(utf8[byte]);
            unit += ((c & 0xC0) != 0x80) + (c >= 0xF0);
        }
        return unit;
    };
    for (Secret &secret : result) {
        secret.start = unitAt(secret.start);
        secret.end = unitAt(secret.end);
    }
    return result;
}

} // namespace waymark::secrets
