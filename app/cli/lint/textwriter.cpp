// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/writer.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr int longestTitle = 100;
constexpr int longestExcerpt = 60;
constexpr qsizetype shownIdLength = 8;
constexpr qsizetype shownKeyLength = 10; // as much as `suppress` needs

QString onOneLine(const QString &text, int length)
{
    return text::elided(text::terminalSafe(text, text::TerminalLines::Escape), length);
}

QString headline(const ReportedMemory &memory)
{
    const QString id = memory.line > 0 ? text::terminalSafe(memory.idText(), text::TerminalLines::Escape) : memory.idText().left(shownIdLength);
    return memory.title.isEmpty() ? id : id + u"  "_s + onOneLine(memory.title, longestTitle);
}

/// For people: a line for each finding below the memory that it is about.
class TextWriter final : public FindingWriter
{
public:
    explicit TextWriter(Call &call)
        : m_call(call)
    {
    }

    void add(const ReportedMemory &memory) override
    {
        bool isTold = false;
        for (const ReportedFinding &reported : memory.findings) {
            if (reported.finding.suppressed)
                continue;
            if (!isTold)
                m_call.print(headline(memory));
            isTold = true;
            m_call.print(u"  "_s + findingLine(reported));
        }
    }

private:
    Call &m_call;
};

class JsonWriter final : public FindingWriter
{
public:
    explicit JsonWriter(Call &call)
        : m_call(call)
    {
    }

    void add(const ReportedMemory &memory) override
    {
        for (const ReportedFinding &reported : memory.findings) {
            if (!reported.finding.suppressed)
                m_call.print(findingObject(reported, memory.id));
        }
    }

private:
    Call &m_call;
};

} // namespace

QString findingLine(const ReportedFinding &reported)
{
    const Finding &finding = reported.finding;
    QString text = name(finding.severity).leftJustified(8) + finding.rule;
    if (finding.field != MemoryField::Whole) {
        text += u' ' + reported.field + u' ' + QString::number(reported.start) + u'-' + QString::number(reported.end) + u' '
            + Tr::tr("“%1”").arg(onOneLine(shownExcerpt(finding), longestExcerpt));
    }
    text += u": "_s + text::terminalSafe(messageText(finding), text::TerminalLines::Escape);
    if (!finding.steps.isEmpty()) {
        QStringList steps;
        for (const int step : finding.steps)
            steps.append(QString::number(step));
        text += u' ' + Tr::tr("(Seen in step %1.)").arg(steps.join(u", "_s));
    }
    return text + u" ["_s + finding.key.left(shownKeyLength) + u']';
}

std::unique_ptr<FindingWriter> textWriter(Call &call)
{
    return std::make_unique<TextWriter>(call);
}

std::unique_ptr<FindingWriter> jsonWriter(Call &call)
{
    return std::make_unique<JsonWriter>(call);
}

} // namespace waymark::cli
