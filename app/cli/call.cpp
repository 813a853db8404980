// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"

#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

bool actsOnTerminal(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    const QByteArray plain = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(plain);
    QString safe;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (character >= 0x7F && actsOnTerminal(character)) {
            safe += QStringView(text).sliced(copied, i - copied);
            for (qsizetype unit = i; unit < i + length; ++unit)
                safe += u"\\u%1"_s.arg(uint(text[unit].unicode()), 4, 16, QChar(u'0'));
            copied = i + length;
        }
        i += length;
    }
    if (copied == 0)
        return plain;
    safe += QStringView(text).sliced(copied);
    return safe.toUtf8();
}

Call::Call(const Environment &environment, const Arguments &arguments, const std::vector<Verb> &verbs)
    : m_environment(environment)
    , m_arguments(arguments)
    , m_verbs(verbs)
{
}

Result<QString> Call::poolPath() const
{
    const QString path = m_arguments.value(u"pool"_s).value_or(m_environment.variables.value(u"WAYMARK_POOL"_s));
    if (path.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” needs a pool: name it with --pool FILE or in the variable WAYMARK_POOL.").arg(m_arguments.verb().name));
    return path;
}

Result<std::unique_ptr<storage::PoolFile>> Call::openPool()
{
    WAYMARK_TRY_ASSIGN(const QString path, poolPath());
    WAYMARK_TRY_ASSIGN(auto pool, storage::PoolFile::open(path, clock(), workHooks()));
    if (!pool->migrationBackup().isEmpty())
        remark(Tr::tr("The pool was upgraded; “%1” holds it as it was before.").arg(pool->migrationBackup()));
    return pool;
}

Result<std::unique_ptr<storage::PoolFile>> Call::openPoolForReading()
{
    WAYMARK_TRY_ASSIGN(const QString path, poolPath());
    WAYMARK_TRY_ASSIGN(auto pool, storage::PoolFile::openForReading(path, clock(), workHooks()));
    if (!pool->migrationBackup().isEmpty())
        remark(Tr::tr("The pool was upgraded; “%1” holds it as it was before.").arg(pool->migrationBackup()));
    return pool;
}

Act Call::act() const
{
    return { m_arguments.value(u"author"_s).value_or(m_environment.user), ChangeTool::CommandLine, m_arguments.value(u"reason"_s).value_or(QString()) };
}

const std::vector<lint::Rule> &Call::lintRules() const
{
    if (!m_lintRules)
        m_lintRules = m_environment.lintRules();
    return *m_lintRules;
}

Result<std::optional<QDate>> Call::date(const QString &option) const
{
    const std::optional<QString> given = m_arguments.value(option);
    if (!given)
        return std::optional<QDate>();
    const QDate day = QDate::fromString(*given, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--%1” is a date such as 2026-11-18, not “%2”.").arg(option, *given));
    return day;
}

Result<std::optional<qint64>> Call::number(const QString &option) const
{
    const std::optional<QString> given = m_arguments.value(option);
    if (!given)
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 value = given->toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--%1” is a number, not “%2”.").arg(option, *given));
    return value;
}

Result<QString> Call::inputText()
{
    const QByteArray bytes = m_environment.input->readAll();
    WAYMARK_TRY(checkCancelled());
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(bytes);
    if (decode.hasError())
        return failure(ErrorCode::Parse, Tr::tr("Standard input is not UTF-8 text."));
    return text;
}

Result<void> Call::checkCancelled() const
{
    if (m_environment.cancel.isCancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    return {};
}

void Call::print(const QJsonObject &object)
{
    m_spool.write(jsonLine(object) + '\n');
}

void Call::print(const QString &line)
{
    m_spool.write(text::terminalSafe(line).toUtf8() + '\n');
}

void Call::report(const QJsonObject &object)
{
    m_report += jsonLine(object) + '\n';
}

WorkHooks Call::workHooks()
{
    WorkHooks hooks;
    hooks.cancel = m_environment.cancel;
    hooks.progress = [this](const Progress &progress) {
        showProgress(progress.total > 0 ? Tr::tr("%1 (%2 %)").arg(progress.stage).arg(qBound(qint64(0), progress.done * 100 / progress.total, qint64(100))) : progress.stage);
    };
    return hooks;
}

void Call::showProgress(const QString &text)
{
    if (!showsProgress())
        return;
    const QString line = text::elided(text::terminalSafe(text, text::TerminalLines::Escape), m_environment.columns > 1 ? m_environment.columns - 1 : 79);
    m_environment.errors->write(QString(u'\r' + line.leftJustified(m_progressWidth)).toUtf8());
    m_progressWidth = line.size();
}

void Call::endProgress()
{
    if (m_progressWidth > 0)
        m_environment.errors->write('\r' + QByteArray(m_progressWidth, ' ') + '\r');
    m_progressWidth = 0;
}

Result<void> Call::flush()
{
    WAYMARK_TRY(m_spool.copyTo(*m_environment.output));
    if (!m_arguments.isQuiet()) {
        for (const QString &sentence : std::as_const(m_remarks))
            m_environment.errors->write(text::terminalSafe(sentence, text::TerminalLines::Escape).toUtf8() + '\n');
    }
    m_environment.errors->write(m_report);
    return {};
}

} // namespace waymark::cli
