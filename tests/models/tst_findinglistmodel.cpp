// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findinglistmodel.h"
#include "models/lintrecordmodels.h"
#include "models/rulelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FindingListModel;
using models::RuleListModel;

namespace {

Finding finding(qint64 memory, const QString &rule, Severity severity, const QString &excerpt)
{
    Finding result;
    result.memory = MemoryId { memory };
    result.rule = rule;
    result.severity = severity;
    result.excerpt = excerpt;
    result.field = MemoryField::Content;
    result.message = u"Nothing of this kind."_s;
    result.key = u"%1-%2"_s.arg(memory).arg(rule);
    return result;
}

QList<Finding> someFindings()
{
    return { finding(2, u"leak.path"_s, Severity::Error, u"b.py"_s), finding(2, u"type.reads-as-workflow"_s, Severity::Warning, {}),
        finding(1, u"leak.path"_s, Severity::Info, u"a\u202E.py"_s) };
}

RuleState rule(const QString &id, qint64 findings, bool user = false)
{
    RuleState state;
    state.id = id;
    state.title = u"What "_s + id + u" looks for"_s;
    state.findings = findings;
    state.user = user;
    return state;
}

QStringList shown(const FindingListModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.finding(row).key;
    return keys;
}

} // namespace

/// The models of the list of findings, of the rules and of the records of lint.
class TestFindingListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndSorts()
    {
        FindingListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(someFindings(), { { MemoryId { 1 }, u"zebra"_s }, { MemoryId { 2 }, u"ant"_s } });
        QCOMPARE(shown(model), (QStringList { u"2-leak.path"_s, u"2-type.reads-as-workflow"_s, u"1-leak.path"_s }));
        const QPersistentModelIndex kept = model.index(0, 0);
        model.sort(FindingListModel::Severity, Qt::AscendingOrder);
        QCOMPARE(shown(model).first(), u"1-leak.path"_s);
        QCOMPARE(kept.row(), 2);
        model.sort(FindingListModel::Memory, Qt::AscendingOrder);
        QCOMPARE(shown(model), (QStringList { u"2-leak.path"_s, u"2-type.reads-as-workflow"_s, u"1-leak.path"_s }));
        model.sort(FindingListModel::Memory, Qt::DescendingOrder);
        QCOMPARE(shown(model).first(), u"1-leak.path"_s);
        // The order stays for what comes next.
        model.setFindings(someFindings().mid(0, 2), {});
        QCOMPARE(model.rowCount(), 2);
        model.sort(-1);
        QCOMPARE(shown(model).first(), u"2-leak.path"_s);
        QCOMPARE(model.rowOf(MemoryId { 2 }, u"2-type.reads-as-workflow"_s), 1);
        QCOMPARE(model.rowOf(MemoryId { 1 }, u"1-leak.path"_s), -1);
    }

    void cellsSayTheirColumnAndHideNothing()
    {
        FindingListModel model;
        model.setFindings(someFindings(), {});
        QCOMPARE(model.index(0, FindingListModel::Severity).data(Qt::AccessibleTextRole).toString(), u"Severity: Error"_s);
        QCOMPARE(model.index(1, FindingListModel::Excerpt).data(Qt::AccessibleTextRole).toString(), u"Words: none"_s);
        QVERIFY(!model.index(2, FindingListModel::Excerpt).data().toString().contains(QChar(0x202E)));
    }

    void rulesStandInTheirFamilies()
    {
        RuleListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRules({ rule(u"leak.path"_s, 3), rule(u"leak.url"_s, 1), rule(u"form.length"_s, 0), rule(u"user.mine"_s, 2, true) });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, RuleListModel::Findings).data(RuleListModel::CountRole).toLongLong(), 4);
        QCOMPARE(model.index(0, 0).data(RuleListModel::FamilyRole).toString(), u"leak"_s);
        const QModelIndex url = model.indexOf(u"leak.url"_s);
        QCOMPARE(url.row(), 1);
        QCOMPARE(url.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);

        // The check box is a wish.
        QSignalSpy wishes(&model, &RuleListModel::enableRequested);
        QVERIFY(model.setData(url, QVariant::fromValue(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(wishes.count(), 1);
        QCOMPARE(wishes.first().at(0).toString(), u"leak.url"_s);
        QCOMPARE(wishes.first().at(1).toBool(), false);
        QCOMPARE(url.data(RuleListModel::EnabledRole).toBool(), true);

        // Other figures of the same rules move nothing.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRules({ rule(u"leak.path"_s, 0), rule(u"leak.url"_s, 9), rule(u"form.length"_s, 0), rule(u"user.mine"_s, 2, true) });
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.indexOf(u"leak.url"_s).siblingAtColumn(RuleListModel::Findings).data().toString(), u"9"_s);

        model.setFilter(u"URL"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(u"leak.path"_s).isValid());
        QVERIFY(model.rule(u"leak.path"_s) != nullptr);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 3);
    }

    void recordsAreListed()
    {
        models::SuppressionModel accepted;
        const QAbstractItemModelTester tester(&accepted, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Suppression suppression;
        suppression.rule = u"leak.path"_s;
        suppression.reason = u"An example"_s;
        suppression.scope = SuppressionScope::Excerpt;
        accepted.setSuppressions({ suppression });
        QCOMPARE(accepted.index(0, models::SuppressionModel::Scope).data().toString(), u"This text everywhere"_s);
        QCOMPARE(accepted.index(0, models::SuppressionModel::Reason).data(Qt::AccessibleTextRole).toString(), u"Reason: An example"_s);

        models::LintPassModel passes;
        const QAbstractItemModelTester otherTester(&passes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LintPass pass;
        pass.started = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        pass.ended = pass.started.addMSecs(1500);
        pass.tool = ChangeTool::Job;
        pass.memories = 431;
        passes.setPasses({ pass });
        QCOMPARE(passes.index(0, models::LintPassModel::Author).data().toString(), u"by schedule"_s);
        QVERIFY(passes.index(0, models::LintPassModel::Took).data().toString().startsWith(u"1.5"_s));
    }
};

QTEST_MAIN(TestFindingListModel)
#include "tst_findinglistmodel.moc"
