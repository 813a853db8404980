// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicemodel.h"
#include "models/fuzzymatch.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::models;
using namespace Qt::StringLiterals;

class tst_ChoiceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningsOfWordsArePreferred()
    {
        QCOMPARE(fuzzyMatch(u"gm"_s, u"Go to a memory"_s)->positions, (QList<int> { 0, 8 }));
        QCOMPARE(fuzzyMatch(u"exp"_s, u"Import or export"_s)->positions, (QList<int> { 10, 11, 12 }));
        QVERIFY(fuzzyMatch(u"exp"_s, u"Export"_s)->score > fuzzyMatch(u"exp"_s, u"Next pane"_s).value_or(FuzzyMatch { -1000, {} }).score);
        QVERIFY(!fuzzyMatch(u"xyz"_s, u"Export"_s));
        QCOMPARE(fuzzyMatch(u""_s, u"Export"_s)->score, 0);
    }

    void caseAndAccentsDoNotCount()
    {
        QVERIFY(fuzzyMatch(u"uberspringen"_s, u"Überspringen"_s));
        QVERIFY(fuzzyMatch(u"ÜBER"_s, u"Darüber hinaus"_s));
        QVERIFY(fuzzyMatch(u"记忆"_s, u"打开记忆池"_s));
        QCOMPARE(fuzzyMatch(u"记忆"_s, u"打开记忆池"_s)->positions, (QList<int> { 2, 3 }));
    }

    void positionsSpellThePattern()
    {
        QVERIFY(rc::check("the marked characters are the pattern, in rising order", [] {
            const auto label = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcdE F-g"))));
            const auto pattern = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcef"))));
            const auto match = fuzzyMatch(pattern, label);
            // The plain answer to whether it fits at all.
            qsizetype at = 0;
            for (const QChar c : label) {
                if (at < pattern.size() && c.toCaseFolded() == pattern[at].toCaseFolded())
                    ++at;
            }
            RC_ASSERT(match.has_value() == (at == pattern.size()));
            if (!match)
                return;
            RC_ASSERT(match->positions.size() == pattern.size());
            for (qsizetype i = 0; i < pattern.size(); ++i) {
                RC_ASSERT(label[match->positions[i]].toCaseFolded() == pattern[i].toCaseFolded());
                if (i > 0) // not inside the macro: it looks at both sides
                    RC_ASSERT(match->positions[i] > match->positions[i - 1]);
            }
        }));
    }

    void ranking()
    {
        const QList<Choice> all { { u"next"_s, u"Next pane"_s, {}, {}, {}, {}, {} },
            { u"export"_s, u"Exportieren"_s, {}, u"Export"_s, {}, {}, u"This needs an open pool."_s },
            { u"preferences"_s, u"Einstellungen"_s, {}, u"Preferences"_s, {}, {}, {} } };
        const auto ids = [](const QList<Choice> &choices) {
            QStringList names;
            for (const Choice &choice : choices)
                names << choice.id;
            return names;
        };
        // Nothing typed: what was used lately first, what cannot be done last.
        QCOMPARE(ids(rankedChoices(all, {}, { u"preferences"_s })), (QStringList { u"preferences"_s, u"next"_s, u"export"_s }));
        // Also by the English name.
        QCOMPARE(ids(rankedChoices(all, u"prefer"_s, {})), QStringList { u"preferences"_s });
        QVERIFY(rankedChoices(all, u"zzz"_s, {}).isEmpty());
    }

    void model()
    {
        ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChoices({ { u"a"_s, u"Tidy\u202E up"_s, u"Domain"_s, {}, u"Ctrl+K"_s, MemoryType::Insight, u"Select a memory first."_s } }, u"up"_s);
        const QModelIndex index = model.index(0, 0);
        QCOMPARE(index.data().toString(), u"Tidy‹U+202E› up"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Insight, Tidy‹U+202E› up, Domain, key Ctrl+K, Select a memory first."_s);
        const auto marks = index.data(ChoiceModel::MarksRole).value<QList<int>>();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(index.data().toString()[marks.first()], u'u');
        model.setChoices({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ChoiceModel)
#include "tst_choicemodel.moc"
