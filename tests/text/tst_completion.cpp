// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/completion.h"
#include "services/text/queryparser.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::text;

namespace {

const CompletionWords words { { u"LiveCodeBench v6"_s, u"SWE-bench Verified"_s, u"swe-mini"_s },
                              { u"django__django-1"_s },
                              { u"codex"_s },
                              { u"gpt-5"_s, u"open/model"_s },
                              { u"retry, backoff"_s, u"retry"_s },
                              { u"leak.path"_s } };

/// `|` is the cursor; gives the whole text after each proposal, with the cursor gone.
QStringList completed(QString text)
{
    const int cursor = int(text.indexOf(u'|'));
    text.remove(cursor, 1);
    QStringList result;
    for (const Completion &completion : complete(text, cursor, words))
        result.append(QString(text).replace(completion.replaceFrom, completion.replaceLength, completion.text));
    return result;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void offersEveryKeyInAnEmptyBox();
    void neverLeavesTheText();
    void isBounded();
};

void TestCompletion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const char *text, const QStringList &results) { QTest::newRow(text) << QString::fromUtf8(text) << results; };
    row("ty|", { u"type:"_s });
    row("TY|", { u"type:"_s });
    row("a -ag|", { u"a -agent:"_s, u"a -age>"_s });
    row("(dom|)", { u"(domain:)"_s });
    row("ty|pe:insight", { u"type:insight"_s });
    row("type:|", { u"type:trajectory"_s, u"type:workflow"_s, u"type:summary"_s, u"type:insight"_s });
    row("type:s,in|", { u"type:s,insight"_s });
    row("type:in| b", { u"type:insight b"_s });
    row("valid:exp|", { u"valid:expiring"_s, u"valid:expired"_s });
    row("is:|", { u"is:retired"_s, u"is:harmful"_s });
    row("inj|", { u"injected>"_s });
    row("effect:|", { u"effect:none"_s });
    row("domain:swe|", { u"domain:\"SWE-bench Verified\""_s, u"domain:swe-mini"_s });
    row("domain:bench|", { u"domain:\"LiveCodeBench v6\""_s, u"domain:\"SWE-bench Verified\""_s });
    row("domain:\"live|", { u"domain:\"LiveCodeBench v6\""_s });
    row("tag:retry|", { u"tag:\"retry, backoff\""_s, u"tag:retry"_s });
    row("tag:no|", { u"tag:none"_s });
    row("finding:err|", { u"finding:error"_s });
    row("finding:pa|", { u"finding:leak.path"_s });
    row("until<to|", { u"until<today"_s, u"until<today-30d"_s, u"until<today+30d"_s });
    row("until:no|", { u"until:none"_s });
    row("until<no|", {});
    row("\"a ty|", {});
    row("/ty|", {});
    row("task:/dj|", {});
    row("xyz|", {});
    row("used:|", {});
}

void TestCompletion::completes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, results);
    QCOMPARE(completed(text), results);
}

void TestCompletion::offersEveryKeyInAnEmptyBox()
{
    const QList<Completion> proposals = complete(u"", 0, words);
    QCOMPARE(proposals.size(), 21);
    for (const Completion &proposal : proposals)
        QVERIFY(!proposal.detail.isEmpty());
    QCOMPARE(complete(u"a  b", 2, words).size(), 21);
    QCOMPARE(complete(u"ab", 0, words).value(0), (Completion { u"type:"_s, proposals[0].detail, 0, 0 }));
}

void TestCompletion::neverLeavesTheText()
{
    static const QStringList pieces { u"ty"_s, u"type:"_s, u"domain:"_s, u"\""_s, u" "_s, u","_s, u"("_s, u")"_s, u"-"_s, u"/"_s, u"<"_s, u"s"_s };
    QVERIFY(rc::check("proposals replace a piece of the text around the cursor", [] {
        QString text;
        for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
            text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
        const int cursor = *rc::gen::inRange(-2, int(text.size()) + 3);
        for (const Completion &proposal : complete(text, cursor, words)) {
            RC_ASSERT(proposal.replaceFrom >= 0);
            RC_ASSERT(proposal.replaceLength >= 0);
            RC_ASSERT(proposal.replaceFrom + proposal.replaceLength <= text.size());
        }
    }));
}

void TestCompletion::isBounded()
{
    CompletionWords many;
    for (int i = 0; i < 5000; ++i)
        many.tasks.append(u"task %1"_s.arg(i));
    QCOMPARE(complete(u"task:ta", 7, many).size(), maxCompletions);
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
