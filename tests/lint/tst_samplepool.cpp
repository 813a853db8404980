// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/registry.h"
#include "services/lint/ruleset.h"
#include "tests/lint/plantedfaults.h"
#include "tests/support/sampleitems.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

QString textOf(const LintItem &item, MemoryField field)
{
    switch (field) {
    case MemoryField::Title:
        return item.title;
    case MemoryField::Description:
        return item.description;
    case MemoryField::Content:
        return item.content;
    case MemoryField::AppliesWhen:
        return item.appliesWhen;
    case MemoryField::NotWhen:
        return item.notWhen;
    case MemoryField::Whole:
        break;
    }
    return {};
}

// Whether a finding points into one of the places where the excerpt stands; one about the whole memory points everywhere.
bool pointsAt(const Finding &finding, const LintItem &item, const QString &excerpt)
{
    if (finding.field == MemoryField::Whole)
        return true;
    const QString text = textOf(item, finding.field);
    for (qsizetype at = text.indexOf(excerpt); at >= 0; at = text.indexOf(excerpt, at + 1)) {
        if (finding.start < at + excerpt.size() && at < finding.end)
            return true;
    }
    return false;
}

QString shown(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1 %2: %3"_s.arg(finding.rule, name(finding.severity), finding.excerpt));
    return lines.join(u'\n');
}

} // namespace

/// All rules over the sample pool: they find what is planted there, and nothing else at error level.
class tst_SamplePool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRuleExists();
    void planted_data();
    void planted();
    void nothingElseAtErrorLevel();

private:
    bool exists(const QString &rule) const;
    QList<Finding> alone(const LintItem &item, const QString &rule) const;

    SampleItems m_sample;
    QList<PlantedFault> m_faults;
    PoolFacts m_facts { m_sample.items };
    LintContext m_context;
    std::shared_ptr<const RuleSet> m_rules;
    QHash<QString, QList<Finding>> m_findings; ///< by uuid
};

void tst_SamplePool::initTestCase()
{
    QFile file(u":/sample/PLANTED.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_faults = readPlantedFaults(QString::fromUtf8(file.readAll()));
    QVERIFY(m_faults.size() > 60);

    auto rules = RuleSet::make(builtInRules());
    QVERIFY(rules);
    m_rules = *rules;
    m_context.today = QDate(2026, 11, 21);
    m_context.pool = &m_facts;
    for (const LintItem &item : m_sample.items)
        m_findings.insert(item.uuid, m_rules->lint(item, m_sample.run(item), m_context));
    const QList<Finding> ofPool = m_rules->lintPool(m_sample.entries, m_context);
    for (const Finding &finding : ofPool)
        m_findings[m_sample.items[size_t(finding.memory.value - 1)].uuid].append(finding);
}

bool tst_SamplePool::exists(const QString &rule) const
{
    return std::ranges::any_of(m_rules->rules(), [&rule](const Rule &known) { return known.info.id == rule; });
}

// What one rule says, without the longer leaks that swallow shorter ones.
QList<Finding> tst_SamplePool::alone(const LintItem &item, const QString &rule) const
{
    QList<Finding> found = m_rules->lint(item, m_sample.run(item), m_context, { rule });
    found.append(m_rules->lintPool(m_sample.entries, m_context, { rule }));
    found.removeIf([&item](const Finding &finding) { return finding.memory != item.id; });
    return found;
}

void tst_SamplePool::everyRuleExists()
{
    QStringList missing;
    for (const PlantedFault &fault : m_faults) {
        for (const QString &rule : fault.rules) {
            if (!exists(rule) && !missing.contains(rule))
                missing.append(rule);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void tst_SamplePool::planted_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_faults.size(); ++i)
        QTest::newRow(qPrintable(u"line %1 %2"_s.arg(m_faults[i].line).arg(m_faults[i].rules.join(u'+')))) << i;
}

void tst_SamplePool::planted()
{
    QFETCH(int, number);
    const PlantedFault &fault = m_faults[number];
    const LintItem *item = m_sample.item(fault.memory);
    QVERIFY2(item, qPrintable(fault.memory));
    QList<Finding> found;
    for (const QString &rule : fault.rules) {
        if (!exists(rule))
            QSKIP(qPrintable(rule + u" is not built yet"_s));
        const qsizetype before = found.size();
        found.append(alone(*item, rule));
        QVERIFY2(found.size() > before, qPrintable(u"%1 says nothing. All that was found:\n%2"_s.arg(rule, shown(m_findings.value(fault.memory)))));
    }
    for (const QString &excerpt : fault.excerpts) {
        QVERIFY2(std::ranges::any_of(found, [&](const Finding &finding) { return pointsAt(finding, *item, excerpt); }),
            qPrintable(u"Nothing points at \"%1\". Found:\n%2"_s.arg(excerpt, shown(found))));
    }
}

void tst_SamplePool::nothingElseAtErrorLevel()
{
    QStringList others;
    for (const LintItem &item : m_sample.items) {
        for (const Finding &finding : m_findings.value(item.uuid)) {
            const bool isPlanted = std::ranges::any_of(m_faults, [&](const PlantedFault &fault) { return fault.memory == item.uuid && fault.rules.contains(finding.rule); });
            if (finding.severity == Severity::Error && !isPlanted)
                others.append(u"%1 %2 (%3): %4"_s.arg(finding.rule, item.uuid, item.title, finding.excerpt));
        }
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_SamplePool)
#include "tst_samplepool.moc"
