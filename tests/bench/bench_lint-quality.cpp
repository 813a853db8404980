// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench lint-quality [--show-errors] [--only LIST] [--except LIST] FOLDER
//
// Lints labelled texts and says how well the rules agree with the labels: FOLDER/leaks/dev.jsonl for `leak.*`, FOLDER/stale/dev.jsonl
// for `validity.*`, counted at warning and error. --only and --except take parts of the sources of the records, comma-separated.

#include "services/base/result.h"
#include "services/lint/ruleset.h"
#include "services/text/codepoints.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

struct Label
{
    text::Span span;
    QString kind;
};

struct Record
{
    QString id;
    QString source;
    QString text;
    QString note;
    bool positive = false;
    bool hard = false;
    QList<Label> spans;
};

struct Options
{
    QString folder;
    QStringList only;
    QStringList except;
    bool showErrors = false;
};

/// How often something was found that is there, found that is not, and missed.
struct Counts
{
    int hit = 0;
    int wrong = 0;
    int missed = 0;
    int rightlyNot = 0;

    double precision() const { return hit + wrong == 0 ? 0 : double(hit) / (hit + wrong); }
    double recall() const { return hit + missed == 0 ? 0 : double(hit) / (hit + missed); }
    double f1() const { return hit == 0 ? 0 : 2.0 * hit / (2 * hit + wrong + missed); }
    void add(bool expected, bool found) { ++(expected ? (found ? hit : missed) : (found ? wrong : rightlyNot)); }
};

bool matchesAny(const QString &source, const QStringList &parts)
{
    return std::ranges::any_of(parts, [&source](const QString &part) { return source.contains(part); });
}

std::optional<QList<Record>> readRecords(const QString &path, QStringView positive, const Options &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("%s is not there: not measured.\n", qPrintable(path));
        return std::nullopt;
    }
    QList<Record> records;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        if (object.isEmpty())
            continue;
        Record record;
        record.id = object["id"_L1].toString();
        record.source = object["source"_L1].toString();
        record.text = object["text"_L1].toString();
        record.note = object["note"_L1].toString() + object["why"_L1].toString();
        record.positive = object[positive].toBool();
        record.hard = object["hard"_L1].toBool();
        for (const QJsonValue &value : object["spans"_L1].toArray()) {
            const auto at = [&](QLatin1StringView key) { return text::utf16Offset(record.text, value[key].toInteger()); };
            record.spans.append({ { at("start"_L1), at("end"_L1) }, value["kind"_L1].toString() });
        }
        if ((options.only.isEmpty() || matchesAny(record.source, options.only)) && !matchesAny(record.source, options.except))
            records.append(record);
    }
    return records;
}

/// What a family says of a text from outside a pool, at warning or error.
QList<Finding> flagged(const RuleSet &rules, const Record &record, QLatin1StringView family)
{
    LintItem item;
    item.uuid = record.id;
    item.type = MemoryType::Insight;
    item.content = record.text;
    LintContext context;
    context.today = QDate(2026, 11, 21);
    QList<Finding> findings = rules.lint(item, nullptr, context);
    findings.removeIf([&](const Finding &f) { return !f.rule.startsWith(family) || f.severity == Severity::Info; });
    return findings;
}

bool isSame(const text::Span &a, const text::Span &b)
{
    const qsizetype common = std::min(a.end, b.end) - std::max(a.start, b.start);
    return common > 0 && 2 * common >= std::max(a.end - a.start, b.end - b.start);
}

/// One to one; returns for each label the finding that it got, or -1.
QList<qsizetype> matchSpans(const QList<Label> &labels, const QList<Finding> &findings)
{
    QList<bool> taken(findings.size(), false);
    QList<qsizetype> result;
    for (const Label &label : labels) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < findings.size() && found < 0; ++i) {
            if (!taken[i] && findings[i].field == MemoryField::Content && isSame(label.span, { findings[i].start, findings[i].end }))
                found = i;
        }
        if (found >= 0)
            taken[found] = true;
        result.append(found);
    }
    return result;
}

QString shown(const Record &record, const text::Span &span)
{
    return record.text.sliced(span.start, span.end - span.start);
}

bool limit(const char *what, double value, double least)
{
    std::printf("  %-22s %.3f   at least %.2f   %s\n", what, value, least, value >= least ? "ok" : "MISSED");
    return value >= least;
}

void printGroup(const char *what, const Counts &counts)
{
    const int all = counts.wrong + counts.rightlyNot;
    std::printf("  %-40s %3d of %3d not flagged\n", what, counts.rightlyNot, all);
}

bool measureLeaks(const RuleSet &rules, const Options &options)
{
    const std::optional<QList<Record>> records = readRecords(options.folder + "/leaks/dev.jsonl"_L1, u"leak", options);
    if (!records)
        return true;
    Counts texts;
    Counts spans;
    Counts conventional;
    Counts hard;
    Counts others;
    QMap<QString, Counts> kinds;
    QMap<QString, int> wrongRules;
    for (const Record &record : *records) {
        const QList<Finding> findings = flagged(rules, record, "leak."_L1);
        texts.add(record.positive, !findings.isEmpty());
        if (!record.positive)
            (record.note.contains("conventional name"_L1) ? conventional : record.hard ? hard
                                                                                       : others)
                .add(false, !findings.isEmpty());
        const QList<qsizetype> matched = matchSpans(record.spans, findings);
        QStringList missed;
        QStringList wrong;
        for (qsizetype i = 0; i < matched.size(); ++i) {
            ++(matched[i] < 0 ? kinds[record.spans[i].kind].missed : kinds[record.spans[i].kind].hit);
            ++(matched[i] < 0 ? spans.missed : spans.hit);
            if (matched[i] < 0)
                missed.append(shown(record, record.spans[i].span));
        }
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (matched.contains(i))
                continue;
            ++spans.wrong;
            ++wrongRules[findings[i].rule];
            wrong.append(findings[i].rule.sliced(5) + u':' + findings[i].excerpt);
        }
        if (options.showErrors && (!missed.isEmpty() || !wrong.isEmpty() || record.positive != !findings.isEmpty())) {
            const char *what = record.positive == !findings.isEmpty() ? "spans" : record.positive ? "MISSED"
                                                                                                  : "WRONG";
            std::printf("%s %s [%s]\n  missed: %s\n  wrong: %s\n  %s\n", what, qPrintable(record.id), qPrintable(record.note), qPrintable(missed.join(u" | "_s)),
                qPrintable(wrong.join(u" | "_s)), qPrintable(record.text));
        }
    }
    std::printf("Leaks: %lld texts, %d with a leak; flagged %d rightly, %d wrongly, missed %d\n", static_cast<long long>(records->size()), texts.hit + texts.missed,
        texts.hit, texts.wrong, texts.missed);
    bool ok = limit("precision", texts.precision(), 0.90);
    ok = limit("recall", texts.recall(), 0.90) && ok;
    ok = limit("span F1", spans.f1(), 0.75) && ok;
    std::printf("  span precision %.3f, span recall %.3f (%d right, %d wrong, %d missed)\n", spans.precision(), spans.recall(), spans.hit, spans.wrong, spans.missed);
    printGroup("negatives with conventional names", conventional);
    printGroup("other hard negatives", hard);
    printGroup("other negatives", others);
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        std::printf("  recall of %-25s %.3f of %d\n", qPrintable(it.key()), it->recall(), it->hit + it->missed);
    for (auto it = wrongRules.begin(); it != wrongRules.end(); ++it)
        std::printf("  %-35s %d spans too many\n", qPrintable(it.key()), it.value());
    return ok;
}

bool measureStale(const RuleSet &rules, const Options &options)
{
    const std::optional<QList<Record>> records = readRecords(options.folder + "/stale/dev.jsonl"_L1, u"stale_risk", options);
    if (!records)
        return true;
    Counts texts;
    for (const Record &record : *records) {
        const QList<Finding> findings = flagged(rules, record, "validity."_L1);
        texts.add(record.positive, !findings.isEmpty());
        if (options.showErrors && record.positive == findings.isEmpty()) {
            std::printf("%s %s [%s] %s\n  %s\n", record.positive ? "MISSED" : "WRONG", qPrintable(record.id), qPrintable(record.note),
                findings.isEmpty() ? "" : qPrintable(findings.front().rule + u' ' + findings.front().excerpt), qPrintable(record.text));
        }
    }
    std::printf("Stale: %lld texts, %d at risk; flagged %d rightly, %d wrongly, missed %d\n", static_cast<long long>(records->size()), texts.hit + texts.missed,
        texts.hit, texts.wrong, texts.missed);
    const bool ok = limit("precision", texts.precision(), 0.80);
    return limit("recall", texts.recall(), 0.80) && ok;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Options options;
    QStringList arguments = app.arguments().sliced(1);
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == "--show-errors"_L1)
            options.showErrors = true;
        else if (argument == "--only"_L1 && !arguments.isEmpty())
            options.only = arguments.takeFirst().split(u',');
        else if (argument == "--except"_L1 && !arguments.isEmpty())
            options.except = arguments.takeFirst().split(u',');
        else
            options.folder = argument;
    }
    if (options.folder.isEmpty()) {
        std::fputs("Name the folder with leaks/dev.jsonl and stale/dev.jsonl.\n", stderr);
        return 2;
    }
    const Result<std::shared_ptr<const RuleSet>> rules = RuleSet::make(builtInRules());
    if (!rules) {
        std::fputs(qPrintable(rules.error().message), stderr);
        return 1;
    }
    const bool leaks = measureLeaks(**rules, options);
    const bool stale = measureStale(**rules, options);
    return leaks && stale ? 0 : 1;
}
