// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/stackprofile.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class tst_StackProfile : public QObject
{
    Q_OBJECT

private:
    static QString shown(const QString &text)
    {
        QStringList names;
        for (const lint::Stack stack : lint::stacksOf(text)) {
            const std::string_view name = lint::stackName(stack);
            names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
        return names.join(u' ');
    }

private Q_SLOTS:
    void stacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
        row("", "");
        row("Fix the migration of the Django app", "Python");
        row("Implement a clock (C++)", "C and C++");
        row("Implement the type Roster in ring_roster.go.", "Go");
        row("We go on with the rest and use what is there.", "");
        row("Go through all files.", "");
        row("It is written in Go.", "Go");
        row("Write a Go module for it.", "Go");
        row("Write an R script.", "R");
        row("Variant R is the second one. R comes after Q.", "");
        row("Build a C library whose configure script is lost.", "C and C++");
        row("Plan C failed. C is a constant.", "");
        row("Julia and Ruby share a swift boat with rust on it.", "");
        row("Rewrite the parser in Rust.", "Rust");
        row("The rust on the hull.", "");
        row("Call `cargo test` and look at Cargo.toml.", "Rust");
        row("Use `npm ci`, then `pytest -q`.", "Node Python");
        row("e.g. and/or 1.5 a.m. i.e. something", "");
        row("See /app/data/members.csv and README.txt.", "");
        row("the `*.tsx` files", "Node");
        row("make, find and test are words", "");
    }
    void stacks()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shown(text), expected);
    }

    void presupposed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
        row("When using Django, run the migrations first.", { u"Django"_s });
        row("If you are working with pandas 2, copy first.", { u"pandas"_s });
        row("In Rust projects, prefer the workspace.", { u"Rust"_s });
        row("When the tests fail, read the first error.", {});
        row("When you use git, commit often.", {});
        row("Use Django when it helps.", {});
        row("Run it in bash when the shell is bash.", {});
        row("When a project uses Docker, rebuild the image.", { u"Docker"_s });
        row("When you use an API or a CLI, read its help.", {});
        row("When it depends on PostgreSQL, start the service.", { u"PostgreSQL"_s });
    }
    void presupposed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(lint::presupposedNames(text), expected);
    }

    void namesOfStacks()
    {
        QCOMPARE(lint::stackOfName(u"Django"), lint::Stack::Python);
        QCOMPARE(lint::stackOfName(u"npm"), lint::Stack::Node);
        QCOMPARE(lint::stackOfName(u"C++"), lint::Stack::CFamily);
        QCOMPARE(lint::stackOfName(u"rust"), lint::Stack::Rust);
        QCOMPARE(lint::stackOfName(u"docker"), lint::Stack::General);
        QCOMPARE(lint::softwareNames(u"Docker, the numpy of git and Docker"), QStringList({ u"docker"_s, u"numpy"_s }));
    }
};

QTEST_GUILESS_MAIN(tst_StackProfile)
#include "tst_stackprofile.moc"
