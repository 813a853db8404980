// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/writer.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

QString level(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

/// A text of a message. Viewers make links of [words](place) and take {0} for an argument; data may be neither.
QJsonObject message(const QString &text)
{
    QString safe = text::terminalSafe(text);
    if (safe.contains("]("_L1))
        safe.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1);
    safe.replace(u'{', "{{"_L1).replace(u'}', "}}"_L1);
    return { { u"text"_s, safe } };
}

/// Markdown without its signs for headings and blocks, for viewers that show plain text.
QString plainPage(const QString &page)
{
    QStringList lines;
    for (QString line : page.split(u'\n')) {
        if (line.startsWith("```"_L1))
            continue;
        if (line.startsWith(u'#'))
            line = line.sliced(line.indexOf(u' ') + 1);
        lines.append(line);
    }
    return lines.join(u'\n').trimmed();
}

/// "leak.file-name" -> LeakFileName
QString ruleName(const QString &id)
{
    QString name;
    bool atStart = true;
    for (const QChar c : id) {
        if (!c.isLetterOrNumber()) {
            atStart = true;
            continue;
        }
        name += atStart ? c.toUpper() : c;
        atStart = false;
    }
    return name;
}

QJsonObject descriptor(const ListedRule &rule)
{
    const RuleState &state = rule.state;
    const QString said = state.userRule ? state.userRule->message : state.title;
    const QString title = said.isEmpty() ? state.id : said;
    const Result<QString> page = explanation(state.id);
    const QString family = state.id.section(u'.', 0, 0);
    QJsonObject help { { u"text"_s, page ? plainPage(*page) : title } };
    if (page)
        help.insert("markdown"_L1, *page);
    return { { u"id"_s, state.id },
        { u"name"_s, ruleName(state.id) },
        { u"shortDescription"_s, QJsonObject { { u"text"_s, title } } },
        { u"fullDescription"_s, QJsonObject { { u"text"_s, page ? plainPage(page->section(u"## "_s, 1, 1)).section(u'\n', 1).trimmed() : title } } },
        { u"help"_s, help },
        { u"defaultConfiguration"_s, QJsonObject { { u"level"_s, level(state.ownSeverity) } } },
        { u"properties"_s,
            QJsonObject { { u"tags"_s, QJsonArray { family } },
                { u"problem.severity"_s, state.ownSeverity == Severity::Info ? u"recommendation"_s : waymark::name(state.ownSeverity) },
                { u"fixable"_s, state.fixable } } } };
}

QString uriOf(const QString &path)
{
    const QString name = reportedPath(path);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
    return QDir::isAbsolutePath(name) ? u"file://"_s + encoded : encoded;
}

/// A log of one run, written as it comes: the array of results is the last thing in it.
class SarifWriter final : public FindingWriter
{
public:
    SarifWriter(Call &call, ReportContext context)
        : m_call(call)
        , m_context(std::move(context))
        , m_uri(uriOf(m_context.file))
    {
        for (size_t i = 0; i < m_context.rules.size(); ++i)
            m_indexOf.insert(m_context.rules[i].state.id, int(i));
    }

    void begin() override
    {
        QJsonArray rules;
        for (const ListedRule &rule : m_context.rules)
            rules.append(descriptor(rule));
        const QString version = QCoreApplication::applicationVersion();
        QJsonObject driver { { u"name"_s, u"Waymark"_s }, { u"rules"_s, rules } };
        if (!version.isEmpty()) {
            driver.insert("version"_L1, version);
            driver.insert("semanticVersion"_L1, version);
        }
        const QJsonObject run { { u"tool"_s, QJsonObject { { u"driver"_s, driver } } },
            { u"columnKind"_s, u"unicodeCodePoints"_s },
            { u"automationDetails"_s, QJsonObject { { u"id"_s, u"waymark/lint/"_s } } },
            { u"invocations"_s, QJsonArray { QJsonObject { { u"executionSuccessful"_s, true } } } } };
        QByteArray head = jsonLine(run);
        head.chop(1); // the results follow
        m_call.output().write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[\n" + head + ",\"results\":[");
    }

    void add(const ReportedMemory &memory) override
    {
        for (const ReportedFinding &reported : memory.findings) {
            m_call.output().write(m_isFirst ? "\n" : ",\n");
            m_call.output().write(jsonLine(result(reported, memory)));
            m_isFirst = false;
        }
    }

    void end() override { m_call.output().write("\n]}]}\n"); }

private:
    QJsonObject result(const ReportedFinding &reported, const ReportedMemory &memory) const
    {
        const Finding &finding = reported.finding;
        const QString id = memory.idText();
        // A pool has no lines: the memory and its field say where, the region only satisfies viewers that ask for one.
        const QJsonObject location {
            { u"physicalLocation"_s,
                QJsonObject { { u"artifactLocation"_s, QJsonObject { { u"uri"_s, m_uri } } },
                    { u"region"_s, QJsonObject { { u"startLine"_s, qMax(qint64(1), memory.line) } } } } },
            { u"logicalLocations"_s,
                QJsonArray { QJsonObject { { u"name"_s, reported.field }, { u"fullyQualifiedName"_s, u"%1/%2"_s.arg(id, reported.field) }, { u"kind"_s, u"property"_s } } } }
        };
        QJsonObject properties = findingObject(reported, memory.id);
        properties.insert("excerpt"_L1, shownExcerpt(finding));
        for (const auto name : { "rule"_L1, "message"_L1, "severity"_L1 })
            properties.remove(name);
        QJsonObject object { { u"ruleId"_s, finding.rule },
            { u"level"_s, level(finding.severity) },
            { u"message"_s, message(messageText(finding)) },
            { u"locations"_s, QJsonArray { location } },
            { u"partialFingerprints"_s, QJsonObject { { u"waymarkKey/v1"_s, finding.key } } },
            { u"properties"_s, properties } };
        if (const auto index = m_indexOf.constFind(finding.rule); index != m_indexOf.constEnd())
            object.insert("ruleIndex"_L1, *index);
        if (finding.suppressed)
            object.insert("suppressions"_L1, QJsonArray { QJsonObject { { u"kind"_s, u"external"_s }, { u"justification"_s, reported.reason } } });
        return object;
    }

    Call &m_call;
    ReportContext m_context;
    QString m_uri;
    QHash<QString, int> m_indexOf;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<FindingWriter> sarifWriter(Call &call, ReportContext context)
{
    return std::make_unique<SarifWriter>(call, std::move(context));
}

} // namespace waymark::cli
