// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actionset.h"
#include "app/languages.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

using namespace waymark::app;
using namespace Qt::StringLiterals;

/// The action table: names, keys without a clash, mnemonics, and what each action needs.
class tst_Actions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasANameAndAText()
    {
        QSet<QString> names;
        for (const ActionInfo &info : actionTable()) {
            QVERIFY2(!names.contains(QLatin1StringView(info.name)), info.name);
            names.insert(QLatin1StringView(info.name));
            QVERIFY(!plainActionText(info).isEmpty());
            QVERIFY(info.menu != MenuId::None);
        }
    }

    void noTwoActionsAnswerTheSameKey()
    {
        const auto meet = [](Context a, Context b) { return a == b || a == Context::Everywhere || b == Context::Everywhere; };
        for (const ActionInfo &a : actionTable()) {
            for (const QKeySequence &key : actionKeys(a)) {
                QVERIFY2(!key.isEmpty() && key.count() == 1 && key[0].key() != Qt::Key_unknown, a.name);
                for (const ActionInfo &b : actionTable()) {
                    if (a.id >= b.id || !meet(a.context, b.context))
                        continue;
                    QVERIFY2(!actionKeys(b).contains(key), qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), QLatin1StringView(a.name), QLatin1StringView(b.name))));
                }
            }
        }
    }

    void noNavigationKeyIsTakenByAnAction()
    {
        // In its own place a list answers before the window does, so only keys that the window would take first clash: those
        // without a modifier that the list does not claim. They must not mean two things.
        QHash<QString, QString> actions;
        for (const ActionInfo &info : actionTable()) {
            for (const QKeySequence &key : actionKeys(info))
                actions.insert(key.toString(), QLatin1StringView(info.name));
        }
        // A chip claims these while it has the focus.
        const QStringList claimed { u"Del"_s, u"F2"_s };
        QHash<QString, QStringList> inPlace;
        for (const NavigationKey &entry : navigationKeys()) {
            for (const QKeySequence &key : keySequences(entry.keys)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, entry.text);
                if (!claimed.contains(key.toString()))
                    QVERIFY2(!actions.contains(key.toString()), qPrintable(key.toString()));
                QStringList &keys = inPlace[QLatin1StringView(entry.where)];
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.append(key.toString());
            }
        }
    }

    void mnemonicsAreUniqueInTheirMenus_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : Languages::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void mnemonicsAreUniqueInTheirMenus()
    {
        QFETCH(QString, code);
        Languages languages(*QCoreApplication::instance());
        languages.use(code);
        const auto letter = [](const QString &text) {
            static const QRegularExpression marked(u"&([^&])"_s);
            return marked.match(text).captured(1).toUpper();
        };
        QStringList faults;
        QSet<QString> bar;
        for (const MenuId menu : allMenus()) {
            const QString title = menuTitle(menu);
            if (letter(title).isEmpty() || bar.contains(letter(title)))
                faults << title;
            bar.insert(letter(title));
            QHash<QString, QString> used;
            for (const ActionInfo &info : actionTable()) {
                if (info.menu != menu)
                    continue;
                const QString text = actionText(info);
                if (letter(text).isEmpty())
                    faults << title + u": no mnemonic in "_s + text;
                else if (used.contains(letter(text)))
                    faults << title + u": "_s + used.value(letter(text)) + u" and "_s + text;
                used.insert(letter(text), text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void mnemonicsAreLeftOutOfPlainTexts()
    {
        QCOMPARE(withoutMnemonic(u"&Open pool…"_s), u"Open pool"_s);
        QCOMPARE(withoutMnemonic(u"打开记忆池(&O)…"_s), u"打开记忆池"_s);
        QCOMPARE(withoutMnemonic(u"Undo: Edit “Q&&A”"_s), u"Undo: Edit “Q&A”"_s);
    }

    void whatCannotBeDoneSaysWhy()
    {
        QWidget window;
        ActionSet set(&window);
        set.setState({});
        for (const ActionInfo &info : actionTable()) {
            const bool special = info.id == ActionId::Undo || info.id == ActionId::Redo; // the edit controller enables them
            if (!special)
                QCOMPARE(set.whyDisabled(info.id).isEmpty(), set.action(info.id)->isEnabled());
        }
        QCOMPARE(set.whyDisabled(ActionId::Accept), u"This needs an open pool."_s);
        ActionSet::State state;
        state.pool = true;
        state.writable = true;
        set.setState(state);
        QCOMPARE(set.whyDisabled(ActionId::Accept), u"Select a memory first."_s);
        state.selected = 1;
        set.setState(state);
        QVERIFY(set.action(ActionId::Accept)->isEnabled());
        QVERIFY(!set.action(ActionId::NextStep)->isEnabled());
        state.sourceRun = true;
        set.setState(state);
        QVERIFY(set.action(ActionId::NextStep)->isEnabled());
        // The memory is out of sight on the page of a trajectory: no key may decide about it.
        state.place = Context::Trajectory;
        state.runPage = true;
        set.setState(state);
        QVERIFY(!set.action(ActionId::Accept)->isEnabled());
        QVERIFY(set.action(ActionId::NextStep)->isEnabled());
        QVERIFY(set.action(ActionId::CloseRun)->isEnabled());
        QVERIFY(!set.action(ActionId::ClosePool)->isEnabled());
    }
};

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
