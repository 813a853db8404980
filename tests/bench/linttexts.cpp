// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/linttexts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark::bench {

namespace {

struct Sentences
{
    QHash<MemoryType, QStringList> sound;
    QHash<MemoryType, QStringList> all; ///< those of memories with planted faults too
};

/// What each type of the sample pool says, sentence by sentence.
Sentences sentences()
{
    QFile planted(u":/sample/PLANTED.md"_s);
    const QStringList lines = planted.open(QIODevice::ReadOnly) ? QString::fromUtf8(planted.readAll()).split(u'\n') : QStringList();
    const QString faults = lines.filter(QRegularExpression(u"^\\|"_s)).join(u'\n'); // the tables; sound ones are in lists
    Sentences made;
    const QDir folder(u":/sample"_s);
    for (const QString &name : folder.entryList({ u"*.jsonl"_s })) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            const auto type = memoryTypeFromName(record[u"type"_s].toString());
            if (record[u"kind"_s] != u"memory"_s || !type)
                continue;
            const bool sound = !faults.contains(record[u"uuid"_s].toString());
            const QJsonObject payload = record[u"payload"_s].toObject();
            QStringList own;
            for (const QJsonValue &value : payload) {
                if (value.isString())
                    own.append(value.toString().split(u". "_s, Qt::SkipEmptyParts));
                for (const QJsonValue &element : value.toArray())
                    own.append(element.isString() ? element.toString() : u"$ "_s + element[u"command"].toString() + u'\n' + element[u"result"].toString().left(300));
            }
            made.all[*type].append(own);
            if (sound)
                made.sound[*type].append(own);
        }
    }
    return made;
}

} // namespace

std::vector<lint::LintItem> lintTexts(int memories, int bytes, quint64 seed)
{
    const Sentences pool = sentences();
    std::mt19937_64 dice(seed);
    const auto below = [&dice](qsizetype limit) { return qsizetype(dice() % quint64(limit)); };
    static const QStringList stems = u"parser ledger cache router session worker billing invoice tracker reader"_s.split(u' ');
    static const QStringList endings = u"py ts go rs cpp yaml"_s.split(u' ');
    // As in real pools: more insights than anything else.
    const std::array types { MemoryType::Insight, MemoryType::Insight, MemoryType::Insight, MemoryType::Summary, MemoryType::Workflow, MemoryType::Trajectory };
    std::vector<lint::LintItem> items;
    items.reserve(size_t(memories));
    for (int i = 0; i < memories; ++i) {
        lint::LintItem item;
        item.id = MemoryId { i + 1 };
        item.uuid = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        item.type = types[size_t(below(types.size()))];
        // The sample is full of planted faults; in a pool that people work on one memory in ten has some.
        const QStringList own = (i % 10 == 0 ? pool.all : pool.sound)[item.type];
        item.domain = u"Domain %1"_s.arg(i % 30);
        item.recorded = QDate(2026, 11, 1).addDays(-below(300));
        item.title = own[below(own.size())].left(90);
        item.description = own[below(own.size())].left(200);
        while (item.content.size() + item.description.size() + item.title.size() < bytes) {
            item.content += own[below(own.size())] % (item.type == MemoryType::Workflow ? u"\n"_s : u". "_s);
            if (below(12) == 0) {
                const QString &stem = stems[below(stems.size())];
                item.content += u"In src/%1/%2_%1.%3 the call %2_%1(%4) failed at line %4. "_s.arg(stem, stems[below(stems.size())], endings[below(endings.size())]).arg(below(900));
            }
        }
        item.content.truncate(bytes);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace waymark::bench
