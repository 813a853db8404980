// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/baseline.h"

#include "app/cli/call.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr int formatVersion = 1;

Unexpected damaged(const QString &path, qint64 line, const QString &reason)
{
    Unexpected error = failure(ErrorCode::Parse, reason);
    error.value().file = path;
    error.value().line = line;
    return error;
}

qint64 lineAt(const QByteArray &bytes, qsizetype offset)
{
    return bytes.first(qBound(qsizetype(0), offset, bytes.size())).count('\n') + 1;
}

/// The line on which the nth element of the findings starts: it stands two levels deep, whoever laid the file out.
qint64 lineOfEntry(const QByteArray &bytes, qsizetype number)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        if ((c == '{' || c == '[') && ++depth == 3 && number-- == 0)
            return lineAt(bytes, i);
        if (c == '}' || c == ']')
            --depth;
    }
    return 1;
}

} // namespace

Result<Baseline> Baseline::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, Tr::tr("The baseline “%1” cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return damaged(path, lineAt(bytes, error.offset), Tr::tr("The baseline is damaged: %1.").arg(error.errorString()));
    const int version = object.value("waymark_baseline"_L1).toInt();
    if (version > formatVersion)
        return damaged(path, 1, Tr::tr("The baseline was written by a newer version of Waymark."));
    if (version != formatVersion || !object.value("findings"_L1).isArray())
        return damaged(path, 1, Tr::tr("This file is no baseline; “waymark lint --write-baseline FILE” makes one."));
    Baseline baseline;
    const QJsonArray findings = object.value("findings"_L1).toArray();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QJsonObject fields = findings.at(i).toObject();
        BaselineEntry entry { fields.value("key"_L1).toString(), fields.value("rule"_L1).toString(), fields.value("id"_L1).toString(), fields.value("excerpt"_L1).toString() };
        if (entry.key.isEmpty())
            return damaged(path, lineOfEntry(bytes, i), Tr::tr("An entry of the baseline has no key."));
        baseline.m_entries.insert(entry.key, entry);
    }
    return baseline;
}

bool Baseline::hides(const Finding &finding)
{
    if (!m_entries.contains(finding.key))
        return false;
    m_seen.insert(finding.key);
    return true;
}

qint64 Baseline::gone(const std::function<bool(const BaselineEntry &)> &mayOccur) const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [&](const BaselineEntry &entry) { return !m_seen.contains(entry.key) && mayOccur(entry); });
}

void BaselineWriter::add(const ReportedFinding &reported, const QString &id)
{
    const Finding &finding = reported.finding;
    m_entries.insert(finding.key, { finding.key, finding.rule, id, shownExcerpt(finding) });
}

Result<void> BaselineWriter::write(const QString &path) const
{
    QList<BaselineEntry> entries = m_entries.values();
    std::sort(entries.begin(), entries.end(), [](const BaselineEntry &a, const BaselineEntry &b) {
        return std::tie(a.id, a.rule, a.excerpt, a.key) < std::tie(b.id, b.rule, b.excerpt, b.key);
    });
    QSaveFile file(path);
    const auto failed = [&] { return failure(ErrorCode::Io, Tr::tr("The baseline “%1” cannot be written: %2.").arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.write("{\"waymark_baseline\":1,\"findings\":[");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const BaselineEntry &entry = entries.at(i);
        file.write(i == 0 ? "\n" : ",\n");
        file.write(jsonLine({ { u"key"_s, entry.key }, { u"rule"_s, entry.rule }, { u"id"_s, entry.id }, { u"excerpt"_s, entry.excerpt } }));
    }
    file.write("\n]}\n");
    if (!file.commit())
        return failed();
    return {};
}

} // namespace waymark::cli
