// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/environment.h"
#include "app/cli/spool.h"
#include "services/domain/journal.h"
#include "services/domain/workhooks.h"
#include "services/storage/poolfile.h"

#include <QJsonObject>

namespace waymark::cli {

/// One verb on its way: what was typed, where it runs and what it has to say. What is printed reaches standard output only
/// when the verb succeeds.
/// Thread: main.
class Call final
{
    Q_DISABLE_COPY_MOVE(Call)

public:
    Call(const Environment &environment, const Arguments &arguments, const std::vector<Verb> &verbs);

    const Environment &environment() const { return m_environment; }
    const Arguments &arguments() const { return m_arguments; }
    const std::vector<Verb> &verbs() const { return m_verbs; }
    const Clock &clock() const { return *m_environment.clock; }
    QDate today() const { return clock().today(); }
    bool isJson() const { return m_arguments.isJson(); }
    bool isDryRun() const { return m_arguments.isSet(QStringLiteral("dry-run")); }

    /// From --pool or the environment. Errors: InvalidArgument when neither names one.
    Result<QString> poolPath() const;
    /// Errors: those of PoolFile::open().
    Result<std::unique_ptr<storage::PoolFile>> openPool();
    Result<std::unique_ptr<storage::PoolFile>> openPoolForReading();
    Act act() const;
    /// The rules of this version, made once: compiling their patterns takes a while.
    const std::vector<lint::Rule> &lintRules() const;

    /// The value of an option as a date, YYYY-MM-DD. Nothing when it was not given. Errors: InvalidArgument.
    Result<std::optional<QDate>> date(const QString &option) const;
    /// Not negative.
    Result<std::optional<qint64>> number(const QString &option) const;
    /// Everything on standard input as text. Errors: Io, Cancelled, Parse when it is no UTF-8.
    Result<QString> inputText();
    /// Errors: Cancelled when an interrupt came; asked between the steps of long work.
    Result<void> checkCancelled() const;

    /// One JSON object and a line end. Characters that act on a terminal are written as escapes.
    void print(const QJsonObject &object);
    /// Text for people and a line end; made safe for the terminal, line by line.
    void print(const QString &line);
    /// For documents that are written as they are.
    Spool &output() { return m_spool; }
    /// A remark on standard error, given when the verb has succeeded and nobody asked for quiet.
    void remark(const QString &sentence) { m_remarks.append(sentence); }
    /// The same, whatever else was asked for.
    void report(const QJsonObject &object);

    /// For long work: an interrupt cancels it, and it says on a terminal how far it has come. Good for as long as the call.
    WorkHooks workHooks();
    /// Shows how far long work has come, on a terminal only.
    void showProgress(const QString &text);
    void endProgress();

    /// The exit code of an error that this verb is about to return, where the code of the error says less.
    void failWith(ExitCode code) { m_failure = code; }
    std::optional<ExitCode> failureCode() const { return m_failure; }

    /// After success.
    Result<void> flush();

private:
    bool showsProgress() const { return m_environment.errorsIsTerminal && !m_arguments.isQuiet(); }

    mutable std::optional<std::vector<lint::Rule>> m_lintRules; ///< once somebody asked
    const Environment &m_environment;
    const Arguments &m_arguments;
    const std::vector<Verb> &m_verbs;
    Spool m_spool;
    QStringList m_remarks;
    QByteArray m_report;
    std::optional<ExitCode> m_failure;
    qsizetype m_progressWidth = 0;
};

/// One line of JSON: like QJsonDocument's, but with every control, format and separator character beyond ASCII as an escape,
/// so that no data acts on a terminal. Without line end.
QByteArray jsonLine(const QJsonObject &object);

} // namespace waymark::cli
