// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/reportednumber.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/results/yamllist.h"
#include "services/exchange/wholefile.h"

#include <QCoreApplication>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AiderLeaderboard)
};

constexpr QByteArrayView family = "aider-leaderboard";
constexpr int mostTries = 9; ///< pass_rate_1 … pass_rate_9

std::optional<double> numberOf(const YamlEntry &entry, const QString &key)
{
    const auto number = reportedNumber(QStringView(entry.value(key)));
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<qint64> countOf(const YamlEntry &entry, const QString &key)
{
    bool isNumber = false;
    const qint64 count = entry.value(key).toLongLong(&isNumber);
    return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
}

/// The three benchmarks of these lists. What the file or run is called tells them apart, else how many exercises there are:
/// 225 for polyglot, 133 for edit, 89 for refactor; a run that was cut short has fewer.
QString benchmarkOf(const YamlEntry &entry, const QString &fileName)
{
    constexpr qint64 editCases = 133;
    constexpr qint64 refactorCases = 89;
    for (const QString &name : { entry.value(u"dirname"_s), fileName }) {
        if (name.contains("polyglot"_L1))
            return u"Aider-Polyglot"_s;
        if (name.contains("refac"_L1))
            return u"Aider-Refactor"_s;
    }
    const qint64 cases = countOf(entry, u"test_cases"_s).value_or(0);
    if (cases > editCases)
        return u"Aider-Polyglot"_s;
    return cases > refactorCases || fileName.contains("edit"_L1) ? u"Aider-Edit"_s : QString();
}

/// "aider, diff", or "aider, architect with claude-3.5-sonnet" when another model edits.
QString agentOf(const YamlEntry &entry)
{
    QString agent = u"aider"_s;
    if (const QString form = entry.value(u"edit_format"_s); !form.isEmpty())
        agent += u", "_s + form;
    if (const QString editor = entry.value(u"editor_model"_s); !editor.isEmpty())
        agent += u" with "_s + editor;
    return agent;
}

/// What all figures of an entry share.
ReportedRate commonOf(const YamlEntry &entry, const QString &fileName)
{
    ReportedRate rate;
    rate.benchmark = benchmarkOf(entry, fileName);
    rate.model = entry.value(u"model"_s);
    rate.agent = agentOf(entry);
    rate.condition.name = Condition::unstatedName();
    rate.tasks = countOf(entry, u"test_cases"_s);
    // Aider writes 0.0000 where it knows no price.
    if (const auto cost = numberOf(entry, u"total_cost"_s); cost && *cost > 0)
        rate.cost = cost;
    rate.seconds = numberOf(entry, u"seconds_per_case"_s);
    rate.on = QDate::fromString(entry.value(u"date"_s), Qt::ISODate);
    return rate;
}

/// All keys with their values, in an order of their own: what the entry is, wherever it stands.
QByteArray identityOf(const YamlEntry &entry)
{
    QStringList keys = entry.fields.keys();
    keys.sort();
    QByteArray identity;
    for (const QString &key : std::as_const(keys))
        identity += key.toUtf8() + '\0' + entry.fields.value(key).toUtf8() + '\n';
    return identity;
}

Result<void> addRates(const YamlEntry &entry, const QString &fileName, ResultWriter &writer)
{
    const QByteArray identity = identityOf(entry);
    for (int tries = 1; tries <= mostTries; ++tries) {
        const QString metric = u"pass_rate_%1"_s.arg(tries);
        const auto percent = numberOf(entry, metric);
        if (!percent)
            continue;
        ReportedRate rate = commonOf(entry, fileName);
        rate.metric = metric;
        rate.value = shareOfPercent(*percent);
        rate.solved = countOf(entry, u"pass_num_%1"_s.arg(tries));
        rate.text = entry.value(metric);
        WAYMARK_TRY(writer.add(std::move(rate), QByteArray(identity + metric.toLatin1()), { entry.line, entry.offset }));
    }
    return {};
}

/// Why an entry gives no figures; empty when it does.
QString problemOf(const YamlEntry &entry)
{
    if (!entry.problem.isEmpty())
        return entry.problem;
    if (entry.value(u"model"_s).isEmpty())
        return Tr::tr("The entry names no model.");
    for (int tries = 1; tries <= mostTries; ++tries) {
        const QString key = u"pass_rate_%1"_s.arg(tries);
        const QString text = entry.value(key);
        if (const auto value = numberOf(entry, key); !text.isEmpty() && (!value || *value < 0 || *value > 100))
            return Tr::tr("The field “%1” must be a number from 0 to 100, and is “%2”.").arg(key, text);
        if (!text.isEmpty())
            return {};
    }
    return Tr::tr("The entry has no pass rate.");
}

class AiderLeaderboard final : public Format
{
public:
    FormatInfo info() const override
    {
        return { u"aider-leaderboard"_s, Tr::tr("Aider leaderboard (YAML)"), true, false, u"results"_s };
    }

    bool recognises(const Sample &sample) const override
    {
        return looksLikeYamlList(sample.head) && sample.head.contains("pass_rate_1:") && sample.head.contains("model:");
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        YamlListReader reader(*source.device);
        ResultWriter writer(sink, family);
        while (true) {
            if (sink.isCancelled())
                return cancelled();
            WAYMARK_TRY_ASSIGN(const auto entry, reader.next());
            sink.read(reader.bytesRead());
            if (!entry)
                return {};
            if (const QString problem = problemOf(*entry); !problem.isEmpty()) {
                const qint64 line = entry->problemLine > 0 ? entry->problemLine : entry->line;
                sink.quarantine(quarantined(entry->bytes, { line, entry->offset }, problem));
                continue;
            }
            WAYMARK_TRY(addRates(*entry, source.fileName(), writer));
        }
    }
};

} // namespace

std::unique_ptr<Format> makeAiderLeaderboard()
{
    return std::make_unique<AiderLeaderboard>();
}

} // namespace waymark::exchange
