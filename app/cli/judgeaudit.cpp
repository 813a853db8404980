// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/judgeaudit.h"

#include "app/cli/call.h"
#include "app/cli/objects.h"
#include "app/cli/table.h"
#include "services/evaluation/judgeaudit/judgeaudit.h"
#include "services/exchange/judgefile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A file, or all of them, held against its truths.
struct Audited
{
    QString path; ///< empty for the pool
    JudgeAudit audit;
};

/// Figures that nothing is known of are null.
QJsonObject figuresOf(const JudgeAudit &audit)
{
    const Confusion &confusion = audit.confusion;
    const bool isEmpty = confusion.n() == 0;
    return { { u"n"_s, confusion.n() }, { u"tp"_s, confusion.tp }, { u"fp"_s, confusion.fp }, { u"fn"_s, confusion.fn }, { u"tn"_s, confusion.tn },
        { u"accuracy"_s, isEmpty ? QJsonValue() : QJsonValue(confusion.accuracy()) }, { u"kappa"_s, isEmpty ? QJsonValue() : QJsonValue(audit.kappa) } };
}

QJsonObject caseObject(const JudgedCase &of)
{
    return { { u"id"_s, of.id }, { u"file"_s, orNull(of.source) }, { u"judged"_s, of.judged }, { u"verified"_s, of.verified }, { u"verified_by"_s, name(of.verifiedBy) },
        { u"judge"_s, orNull(of.judge) }, { u"domain"_s, orNull(of.domain) }, { u"title"_s, orNull(of.title) } };
}

QJsonObject mislabelledObject(const MislabelledMemory &memory)
{
    return { { u"id"_s, memory.uuid }, { u"type"_s, name(memory.type) }, { u"title"_s, memory.title }, { u"domain"_s, memory.domain }, { u"trajectory"_s, memory.trajectory },
        { u"outcome"_s, name(memory.stored.value) }, { u"outcome_source"_s, name(memory.stored.source) }, { u"verified"_s, name(memory.verified.value) },
        { u"verified_by"_s, name(memory.verified.source) } };
}

QJsonObject auditObject(const JudgeAudit &audit, const QList<Audited> &files)
{
    QJsonArray contradicting;
    for (const JudgedCase &of : audit.contradicting)
        contradicting.append(caseObject(of));
    QJsonArray perFile;
    for (const Audited &file : files) {
        QJsonObject object = figuresOf(file.audit);
        object.insert("path"_L1, file.path);
        perFile.append(object);
    }
    QJsonArray mislabelled;
    for (const MislabelledMemory &memory : audit.mislabelled)
        mislabelled.append(mislabelledObject(memory));
    QJsonObject object = figuresOf(audit);
    object.insert("contradicting"_L1, contradicting);
    object.insert("files"_L1, perFile);
    object.insert("mislabelled"_L1, mislabelled);
    return object;
}

void printTable(Call &call, const QString &title, const Table &table)
{
    if (table.isEmpty())
        return;
    call.print(QString());
    call.print(title);
    for (const QString &line : table.lines(call.environment().columns))
        call.print(line);
}

/// Of no case nothing can be said.
QString figure(const Confusion &of, double value)
{
    return of.n() > 0 ? QString::number(value, 'f', 3) : u"–"_s;
}

QString word(bool passed)
{
    return passed ? Tr::tr("pass") : Tr::tr("fail");
}

void printAudit(Call &call, const JudgeAudit &audit, const QList<Audited> &files)
{
    const Confusion &of = audit.confusion;
    if (of.n() == 0) {
        call.print(Tr::tr("Nothing was judged and verified."));
    } else {
        call.print(Tr::tr("Judged and verified: %1. Accuracy %2, Cohen's kappa %3.").arg(QString::number(of.n()), figure(of, of.accuracy()), figure(of, audit.kappa)));
        Table table({ { Tr::tr("Judge") }, { Tr::tr("In truth pass"), 0, Table::Align::Right }, { Tr::tr("In truth fail"), 0, Table::Align::Right } });
        table.addRow({ word(true), QString::number(of.tp), QString::number(of.fp) });
        table.addRow({ word(false), QString::number(of.fn), QString::number(of.tn) });
        for (const QString &line : table.lines())
            call.print(line);
    }
    if (files.size() > 1) {
        Table table({ { Tr::tr("File") }, { Tr::tr("Cases"), 0, Table::Align::Right }, { Tr::tr("TP"), 0, Table::Align::Right }, { Tr::tr("FP"), 0, Table::Align::Right },
            { Tr::tr("FN"), 0, Table::Align::Right }, { Tr::tr("TN"), 0, Table::Align::Right }, { Tr::tr("Accuracy"), 0, Table::Align::Right }, { Tr::tr("Kappa"), 0, Table::Align::Right } });
        for (const Audited &file : files) {
            const Confusion &one = file.audit.confusion;
            table.addRow({ file.path, QString::number(one.n()), QString::number(one.tp), QString::number(one.fp), QString::number(one.fn), QString::number(one.tn), figure(one, one.accuracy()),
                figure(one, file.audit.kappa) });
        }
        printTable(call, Tr::tr("Files: %1.").arg(files.size()), table);
    }
    Table wrong({ { Tr::tr("Id"), 40 }, { Tr::tr("Judge") }, { Tr::tr("Truth") }, { Tr::tr("Where") } });
    for (const JudgedCase &one : audit.contradicting)
        wrong.addRow({ one.id, word(one.judged), word(one.verified), one.source.isEmpty() ? one.domain + u": "_s + one.title : one.source });
    printTable(call, Tr::tr("Cases in which the judge is wrong: %1.").arg(audit.contradicting.size()), wrong);
    Table memories({ { Tr::tr("Id") }, { Tr::tr("Type") }, { Tr::tr("Made under") }, { Tr::tr("In truth") }, { Tr::tr("Title"), 100 } });
    for (const MislabelledMemory &memory : audit.mislabelled)
        memories.addRow({ memory.uuid.left(8), name(memory.type), name(memory.stored.value), name(memory.verified.value), memory.title });
    printTable(call, Tr::tr("Memories made under an outcome that does not hold: %1.").arg(audit.mislabelled.size()), memories);
}

Result<ExitCode> runJudgeAudit(Call &call)
{
    JudgeAudit audit;
    QList<Audited> files;
    if (call.arguments().words().isEmpty()) {
        WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
        WAYMARK_TRY_ASSIGN(audit, curation::judgeAudit(pool->database()));
    } else {
        QList<JudgedCase> all;
        for (const QString &path : call.arguments().words()) {
            WAYMARK_TRY(call.checkCancelled());
            WAYMARK_TRY_ASSIGN(const QList<JudgedCase> cases, exchange::readJudgeFile(path));
            files.append({ path, evaluation::auditOf(cases) });
            all += cases;
        }
        audit = evaluation::auditOf(all);
    }
    if (call.isJson())
        call.print(auditObject(audit, files));
    else
        printAudit(call, audit, files);
    return ExitCode::Done;
}

} // namespace

Verb judgeAuditVerb()
{
    return { u"judge-audit"_s,
        Tr::tr("holds a judge against verified outcomes"),
        u"[FILE…]"_s,
        Tr::tr("A file is one JSON document {preds, gts, cases}: what the judge said and what is true, as lists of true (pass) and false,\n"
               "and, if it has them, the names of the cases as [{id}]. No pool is needed then. Without a file the runs of the pool are\n"
               "taken that have a judge's verdict, of which the latest counts, beside a person's or the ground truth.\n\n"
               "JSON: {n, tp, fp, fn, tn, accuracy, kappa, contradicting, files, mislabelled}, over all files. Positive is pass: fp are\n"
               "failures that the judge passed. kappa is Cohen's; it is 0 where it is not defined, that is when judge and truth both say the\n"
               "same one thing throughout. accuracy and kappa are null when n is 0. contradicting has the cases in which the judge is wrong:\n"
               "{id, file, judged, verified, verified_by, judge, domain, title}; id is the case's name or place in the file, or the run.\n"
               "files: {path, n, tp, fp, fn, tn, accuracy, kappa} for each. mislabelled has the memories in use of the pool that were made\n"
               "under an outcome that does not hold: {id, type, title, domain, trajectory, outcome, outcome_source, verified, verified_by}."),
        {},
        0,
        -1,
        &runJudgeAudit };
}

} // namespace waymark::cli
