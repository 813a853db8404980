// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/secrets.h"
#include "tests/bench/measure.h"
#include "tests/support/secretsamples.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

constexpr double leastRecall = 0.995;
constexpr double mostFalsePer100kB = 1;
constexpr int roundsOfKinds = 6;

struct Planted
{
    QByteArray kind;
    QByteArray form;
    qsizetype start = 0;
    qsizetype end = 0;
};

struct Transcript
{
    QByteArray text;
    std::vector<Planted> planted;
};

QByteArray logLine(Lot &lot)
{
    return "2026-11-" + QByteArray::number(10 + lot.below(19)) + "T0" + QByteArray::number(lot.below(10)) + ":14:07Z INFO " + lot.word() + "." + lot.word() + ": handled "
        + lot.digits(4) + " rows in " + lot.digits(2) + " ms";
}

/// A step of an agent's run as some tool would have written it.
QByteArray step(Lot &lot)
{
    switch (lot.below(7)) {
    case 0:
        return "$ grep -rn '" + lot.word() + "' src | head -5\nsrc/" + lot.word() + ".py:" + lot.digits(2) + ":    def " + lot.word() + "(self, key, token=None):\n";
    case 1:
        return "{\"role\": \"tool\", \"content\": \"" + jsonEscaped(logLine(lot) + "\n" + logLine(lot)) + "\", \"tokens\": " + lot.digits(4) + "}\n";
    case 2:
        return "diff --git a/" + lot.word() + ".c b/" + lot.word() + ".c\nindex " + lot.hex(7) + ".." + lot.hex(7) + " 100644\n@@ -1,4 +1,4 @@\n-    return NULL;\n+    return "
            + lot.word() + "(auth);\n";
    case 3:
        return "commit " + lot.hex(40) + "\n    Keep the " + lot.word() + " of the session while the password is asked for\n";
    case 4:
        return "\x1b[32mPASSED\x1b[0m tests/test_" + lot.word() + ".py::test_" + lot.word() + "\n";
    case 5:
        return "The agent thinks that the " + lot.word() + " must be read before the " + lot.word() + " is written; the key is to look at the secret of its order first.\n";
    default:
        return logLine(lot) + "\n";
    }
}

/// Transcripts in which every kind stands in every form that it can have.
std::vector<Transcript> generated()
{
    Lot lot(20261121);
    std::vector<Transcript> result(1);
    for (int round = 0; round < roundsOfKinds; ++round) {
        for (const SecretKind &kind : secretKinds()) {
            for (const QByteArray &form : secretForms()) {
                if (kind.manyLines && form == "shell")
                    continue;
                Transcript &now = result.back();
                for (unsigned i = 1 + lot.below(4); i > 0; --i)
                    now.text += step(lot);
                const FormedSecret formed = inForm(form, kind.make(lot), lot);
                now.planted.push_back({ kind.name, form, now.text.size() + formed.start, now.text.size() + formed.end });
                now.text += formed.text + "\n";
                if (now.text.size() > 200'000)
                    result.emplace_back();
            }
        }
    }
    return result;
}

QList<secrets::Secret> found(const QByteArray &text)
{
    return secrets::findSecrets(std::string_view(text.constData(), size_t(text.size())));
}

struct Count
{
    int planted = 0;
    int found = 0;
};

void print(const char *title, const QMap<QByteArray, Count> &counts, bool all)
{
    std::printf("\n%-24s planted   found  recall\n", title);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (all || it->found < it->planted)
            std::printf("%-24s %7d %7d  %6.4f\n", it.key().constData(), it->planted, it->found, double(it->found) / it->planted);
    }
}

bool measureRecall()
{
    QMap<QByteArray, Count> forms;
    QMap<QByteArray, Count> kinds;
    Count total;
    int others = 0;
    qsizetype bytes = 0;
    for (const Transcript &transcript : generated()) {
        bytes += transcript.text.size();
        const QList<secrets::Secret> all = found(transcript.text);
        qsizetype used = 0;
        for (const Planted &planted : transcript.planted) {
            const bool hit = std::ranges::any_of(all, [&](const secrets::Secret &secret) { return secret.start < planted.end && secret.end > planted.start; });
            for (Count *count : { &forms[planted.form], &kinds[planted.kind], &total }) {
                ++count->planted;
                count->found += hit;
            }
            used += hit;
        }
        others += int(qMax(qsizetype(0), all.size() - used));
    }
    print("form", forms, true);
    print("kind (with misses)", kinds, false);
    const double recall = double(total.found) / total.planted;
    std::printf("\nrecall over %d planted secrets of %lld kinds in %lld kB: %.4f (limit %.3f)%s; %d other findings\n", total.planted, qlonglong(kinds.size()),
        qlonglong(bytes / 1000), recall, leastRecall, recall < leastRecall ? "  MISSED" : "", others);
    return recall >= leastRecall;
}

bool isText(const QByteArray &bytes)
{
    return !bytes.left(8192).contains('\0');
}

bool measureFalsePositives(const QStringList &folders)
{
    qsizetype bytes = 0;
    int files = 0;
    int count = 0;
    std::printf("\nfound in real transcripts (each one counts as false, whatever it is)\n");
    for (const QString &folder : folders) {
        QStringList paths;
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
        paths.sort();
        for (const QString &path : paths) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = file.readAll();
            if (!isText(text))
                continue;
            ++files;
            bytes += text.size();
            for (const secrets::Secret &secret : found(text)) {
                ++count;
                std::printf("  %s:%lld  %s  %.2f  %s\n", qPrintable(QDir(folder).relativeFilePath(path).right(60)), qlonglong(text.left(secret.start).count('\n') + 1),
                    qPrintable(secret.kind), secret.confidence, qPrintable(secret.masked));
            }
        }
    }
    const double rate = bytes == 0 ? 0 : count / (double(bytes) / 100'000);
    std::printf("%d in %d files, %.1f MB: %.3f per 100 kB (limit %.0f)%s\n", count, files, double(bytes) / 1e6, rate, mostFalsePer100kB, rate > mostFalsePer100kB ? "  MISSED" : "");
    return rate <= mostFalsePer100kB;
}

void measureSpeed()
{
    Lot lot(1);
    QByteArray transcript;
    while (transcript.size() < 5'000'000)
        transcript += step(lot);
    const bench::Samples large = bench::measure(5, [&] { found(transcript); });
    const QByteArray clean = QByteArray("When a table grows with its input, look at the longest row first and keep what was read. ").repeated(17).left(1500);
    constexpr int times = 2000;
    const bench::Samples small = bench::measure(5, [&] {
        for (int i = 0; i < times; ++i)
            found(clean);
    });
    std::printf("\n5 MB of transcript: %.0f ms, %.1f MB/s; a clean memory of 1.5 kB: %.2f microseconds\n", large.median(), 5000 / large.median(), small.median() * 1000 / times);
}

} // namespace

/// Recall of planted secrets and false ones in real transcripts: bench_secrets FOLDER…
int main(int argc, char **argv)
{
    QStringList folders;
    for (int i = 1; i < argc; ++i)
        folders.append(QString::fromLocal8Bit(argv[i]));
    const bool recall = measureRecall();
    const bool precision = folders.isEmpty() || measureFalsePositives(folders);
    bench::printLoad();
    measureSpeed();
    return recall && precision ? 0 : 1;
}
