// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/rulecases.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

QString unescaped(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            result += text[i];
            continue;
        }
        const QChar c = text[++i];
        if (c == u'n') {
            result += u'\n';
        } else if (c == u't') {
            result += u'\t';
        } else if (c == u'x' || c == u'u') {
            const int digits = c == u'x' ? 2 : 4;
            result += QChar(text.mid(i + 1, digits).toUShort(nullptr, 16));
            i += digits;
        } else if (c == u'*') {
            const qsizetype open = text.indexOf(u'{', i);
            const qsizetype close = text.indexOf(u'}', open);
            result += unescaped(text.mid(open + 1, close - open - 1)).repeated(text.mid(i + 1, open - i - 1).toInt());
            i = close;
        } else {
            result += c;
        }
    }
    return result;
}

QString takeMarks(const QString &text, QList<text::Span> &spans)
{
    QString plain;
    for (QChar c : text) {
        if (c == u'«')
            spans.append({ plain.size(), plain.size() });
        else if (c == u'»')
            spans.last().end = plain.size();
        else
            plain += c;
    }
    return plain;
}

std::optional<QDate> date(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

class Reader
{
public:
    explicit Reader(const QString &file)
        : m_name(file)
    {
        reset();
    }

    std::vector<RuleCase> read()
    {
        QFile file(m_name);
        if (!file.open(QIODevice::ReadOnly))
            error(u"cannot be read"_s);
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            ++m_line;
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const qsizetype blank = line.indexOf(u' ');
            take(blank < 0 ? line : line.first(blank), blank < 0 ? QString() : line.sliced(blank + 1));
        }
        return m_cases;
    }

private:
    [[noreturn]] void error(const QString &what) const
    {
        throw std::runtime_error(u"%1:%2: %3"_s.arg(m_name).arg(m_line).arg(what).toStdString());
    }

    void reset()
    {
        m_now = {};
        m_now.item.id = MemoryId { 1 };
        m_now.item.uuid = u"m"_s;
        m_now.item.recorded = QDate(2026, 11, 1);
        m_now.item.title = u"When a case is given, look at it"_s;
    }

    void take(const QString &word, const QString &rest)
    {
        m_now.line = m_line;
        m_now.kind = word;
        if (word == "set"_L1) {
            const qsizetype equals = rest.indexOf(u'=');
            set(rest.first(equals), unescaped(rest.sliced(equals + 1)));
        } else if (word == "step"_L1) {
            if (!m_now.run)
                m_now.run.emplace();
            Step step;
            step.role = StepRole::Tool;
            step.results = { ToolResult { {}, unescaped(rest), false } };
            m_now.run->steps.append(step);
        } else if (word == "reset"_L1) {
            reset();
        } else if (word == "bad"_L1 || word == "good"_L1 || word == "info"_L1) {
            RuleCase made = m_now;
            made.item.content = takeMarks(unescaped(rest), made.spans);
            m_cases.push_back(made);
        } else if (word == "entry"_L1 || word == "entry!"_L1) {
            PoolEntry entry;
            entry.id = MemoryId { qint64(m_now.entries.size()) + 1 };
            entry.uuid = u"m%1"_s.arg(entry.id.value);
            entry.type = m_now.item.type;
            entry.domain = m_now.item.domain;
            entry.retired = m_now.item.retired;
            entry.title = unescaped(rest);
            entry.outdatedVector = m_now.outdatedVector;
            entry.standing = m_now.standing;
            m_now.entries.push_back(entry);
            m_now.reported.append(word == "entry!"_L1);
        } else if (word == "pool"_L1) {
            m_cases.push_back(m_now);
            m_now.entries.clear();
            m_now.reported.clear();
        } else {
            error(u"unknown word "_s + word);
        }
    }

    void set(const QString &key, const QString &value)
    {
        LintItem &item = m_now.item;
        if (key == "type"_L1)
            item.type = memoryTypeFromName(value).value();
        else if (key == "title"_L1)
            item.title = value;
        else if (key == "description"_L1)
            item.description = value;
        else if (key == "applies"_L1)
            item.appliesWhen = value;
        else if (key == "not"_L1)
            item.notWhen = value;
        else if (key == "from"_L1)
            item.validity.from = date(value);
        else if (key == "until"_L1)
            item.validity.until = date(value);
        else if (key == "superseded"_L1)
            item.validity.superseded = value == "yes"_L1;
        else if (key == "succeeded"_L1)
            item.succeeded = value == "yes"_L1;
        else if (key == "retired"_L1)
            item.retired = value == "yes"_L1;
        else if (key == "outside"_L1)
            item.id = value == "yes"_L1 ? MemoryId() : MemoryId { 1 };
        else if (key == "payload-empty"_L1)
            item.payloadEmpty = value == "yes"_L1;
        else if (key == "next"_L1)
            item.nextReview = date(value);
        else if (key == "recorded"_L1)
            item.recorded = date(value).value();
        else if (key == "today"_L1)
            m_now.today = date(value).value();
        else if (key == "outcome"_L1)
            item.outcome.value = outcomeFromName(value).value();
        else if (key == "source"_L1)
            item.outcome.source = outcomeSourceFromName(value).value();
        else if (key == "verdict"_L1)
            item.verdict.value = outcomeFromName(value).value();
        else if (key == "verdict-source"_L1)
            item.verdict.source = outcomeSourceFromName(value).value();
        else if (key == "review"_L1)
            item.review = reviewStatusFromName(value).value();
        else if (key == "domain"_L1)
            item.domain = value;
        else if (key == "task"_L1)
            item.task = value;
        else if (key == "outdated-vector"_L1)
            m_now.outdatedVector = value == "yes"_L1;
        else if (key == "tops"_L1)
            std::tie(m_now.standing.tops, m_now.standing.queries) = std::pair(value.section(u'/', 0, 0).toLongLong(), value.section(u'/', 1).toLongLong());
        else if (key == "own-task"_L1)
            setOwnTask(value.section(u'/', 0, 0).toDouble(), value.section(u'/', 1).toLongLong());
        else
            error(u"unknown key "_s + key);
    }

    void setOwnTask(double lead, qint64 tasks)
    {
        m_now.standing.tasks = tasks;
        m_now.standing.ownTaskFirst = lead > 0;
        m_now.standing.ownTaskLead = lead;
    }

    QString m_name;
    int m_line = 0;
    RuleCase m_now;
    std::vector<RuleCase> m_cases;
};

} // namespace

QString ruleCasesFolder()
{
    return QDir::cleanPath(QStringLiteral(WAYMARK_TEST_DATA "/../rules")) + u'/';
}

std::vector<RuleCase> readRuleCases(const QString &file)
{
    return Reader(file).read();
}

} // namespace waymark::lint
