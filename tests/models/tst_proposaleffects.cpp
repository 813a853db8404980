// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calltexts.h"
#include "models/proposaleffects.h"
#include "models/proposaltexts.h"
#include "tests/models/jobrows.h"

#include <QJsonArray>
#include <QTest>

using namespace waymark;
using namespace waymark::models;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString &key, bool suppressed = false)
{
    Finding made;
    made.rule = u"leak.path"_s;
    made.key = key;
    made.suppressed = suppressed;
    return made;
}

Proposal generalisation()
{
    Proposal proposal;
    proposal.kind = ProposalKind::Generalisation;
    proposal.target = u"memory-1"_s;
    proposal.revision = 3;
    proposal.base = { { u"target"_s, QJsonObject { { u"type"_s, u"insight"_s }, { u"title"_s, u"A title"_s }, { u"description"_s, u"As it was"_s }, { u"content"_s, u"Open the file query.py first"_s } } } };
    proposal.payload = { { u"content"_s, u"Open the file first"_s } };
    return proposal;
}

JobItemDetails detailsOf(const Proposal &proposal)
{
    JobItemDetails details;
    details.proposals = { proposal };
    details.target.emplace();
    details.target->revision = proposal.revision;
    return details;
}

QStringList said(const QList<ProposalEffect> &effects)
{
    static const QString signs = u"+.-"_s;
    QStringList lines;
    for (const ProposalEffect &effect : effects)
        lines << signs.mid(int(effect.kind), 1) + u' ' + effect.text;
    return lines;
}

} // namespace

class tst_ProposalEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAGeneralisationChanges()
    {
        Proposal proposal = generalisation();
        proposal.findings = { finding(u"stays"_s), finding(u"new"_s) };
        JobItemDetails details = detailsOf(proposal);
        details.findings = { finding(u"stays"_s), finding(u"closes"_s), finding(u"closes too"_s), finding(u"accepted"_s, true) };
        details.abstractionBefore = 0.91;
        details.abstractionAfter = 1.0;
        QCOMPARE(said(proposalEffects(proposal, details)),
            (QStringList { u"+ 2 finding(s) close"_s, u". 1 finding(s) stay"_s, u"- 1 new finding(s)"_s, u"+ abstraction 0.91 to 1.00"_s,
                u". its key text stays, and so does its embedding"_s, u". 1 words removed, 0 added"_s }));
        // A title is what is embedded of an insight.
        proposal.payload.insert(u"title"_s, u"Another title"_s);
        proposal.findings.clear();
        details.findings.clear();
        details.abstractionAfter = 0.5;
        const QStringList lines = said(proposalEffects(proposal, details));
        QVERIFY(lines.contains(u"+ no new finding"_s));
        QVERIFY(lines.contains(u"- abstraction 0.91 to 0.50"_s));
        QVERIFY(lines.contains(u". its key text changes, and is embedded anew"_s));
    }

    void theKeyTextOfASummaryIsThatOfItsTask()
    {
        Proposal proposal = generalisation();
        QJsonObject base = proposal.base.value(u"target"_s).toObject();
        base.insert(u"type"_s, u"summary"_s);
        proposal.base = { { u"target"_s, base } };
        proposal.payload = { { u"title"_s, u"Another"_s } };
        QVERIFY(said(proposalEffects(proposal, detailsOf(proposal))).contains(u". its key text stays, and so does its embedding"_s));
        proposal.payload = { { u"description"_s, u"Another"_s } };
        QVERIFY(said(proposalEffects(proposal, detailsOf(proposal))).contains(u". its key text changes, and is embedded anew"_s));
    }

    void everyKindSaysWhatItDoes()
    {
        for (const ProposalKind kind : { ProposalKind::Memory, ProposalKind::Generalisation, ProposalKind::Verdict, ProposalKind::Relation, ProposalKind::Category }) {
            Proposal proposal;
            proposal.kind = kind;
            QVERIFY(proposalEffects(proposal, {}).size() >= 2);
        }
        Proposal category;
        category.kind = ProposalKind::Category;
        category.payload = { { u"category"_s, u"a\u202Eb"_s } };
        QCOMPARE(said(proposalEffects(category, {})).first(), u". adds the tag transfer:a‹U+202E›b"_s);
    }

    void whatCannotBeAccepted()
    {
        Proposal proposal = generalisation();
        JobItemDetails details = detailsOf(proposal);
        QVERIFY(whyNotAcceptable(proposal, details).isEmpty());
        details.target->revision = 4;
        QVERIFY(whyNotAcceptable(proposal, details).contains(u"changed meanwhile"_s));
        details.target.reset();
        QVERIFY(whyNotAcceptable(proposal, details).contains(u"not in the pool"_s));
        proposal.state = ProposalState::Accepted;
        proposal.decidedBy = u"reviewer 2"_s;
        QCOMPARE(whyNotAcceptable(proposal, details), u"It was accepted by reviewer 2."_s);
        proposal.state = ProposalState::Rejected;
        QCOMPARE(whyNotAcceptable(proposal, details), u"It was rejected by reviewer 2."_s);
        // One of no memory is bound to none.
        Proposal made;
        made.kind = ProposalKind::Memory;
        QVERIFY(whyNotAcceptable(made, {}).isEmpty());
    }

    void theTextsOfAGeneralisation()
    {
        const Proposal proposal = generalisation();
        const QList<ProposalText> texts = proposalTexts(proposal);
        QCOMPARE(texts.size(), 3);
        QCOMPARE(texts[0], (ProposalText { u"title"_s, u"Title"_s, u"A title"_s, u"A title"_s, false }));
        QVERIFY(!texts[1].isChanged());
        QCOMPARE(texts[2], (ProposalText { u"content"_s, u"Content"_s, u"Open the file query.py first"_s, u"Open the file first"_s, false }));
        QCOMPARE(proposalTitle(proposal), u"A title"_s);
        QCOMPARE(proposedType(proposal), std::optional(MemoryType::Insight));
        // Only what was typed moves.
        QCOMPARE(payloadWith(proposal, { { u"title"_s, u"A title"_s }, { u"content"_s, u"Open it"_s } }), (QJsonObject { { u"content"_s, u"Open it"_s } }));
        QCOMPARE(payloadWith(proposal, {}), proposal.payload);
    }

    void theTextsOfANewMemory()
    {
        Proposal proposal;
        proposal.kind = ProposalKind::Memory;
        proposal.target = u"run-1"_s;
        proposal.payload = { { u"type"_s, u"summary"_s }, { u"outcome"_s, u"success"_s },
            { u"payload"_s, QJsonObject { { u"task_summary"_s, u"Fix it. Then rest."_s }, { u"experience_summary"_s, u"It was fixed."_s } } } };
        const QList<ProposalText> texts = proposalTexts(proposal);
        // The title of a summary comes from its text: nobody writes it.
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].name, u"description"_s);
        QCOMPARE(texts[0].after, u"Fix it. Then rest."_s);
        QVERIFY(texts[0].before.isEmpty());
        const QJsonObject edited = payloadWith(proposal, { { u"content"_s, u"It was repaired."_s } });
        QCOMPARE(edited.value(u"payload"_s).toObject().value(u"experience_summary"_s).toString(), u"It was repaired."_s);
        QCOMPARE(edited.value(u"payload"_s).toObject().value(u"task_summary"_s).toString(), u"Fix it. Then rest."_s);
        QCOMPARE(edited.value(u"outcome"_s).toString(), u"success"_s);
        QCOMPARE(payloadWith(proposal, {}), proposal.payload);
    }

    void theTextsOfAWorkflow()
    {
        Proposal proposal;
        proposal.kind = ProposalKind::Memory;
        proposal.payload = { { u"type"_s, u"workflow"_s }, { u"payload"_s, QJsonObject { { u"goal"_s, u"Run the tests"_s }, { u"workflow"_s, QJsonArray { u"make"_s, u"make check"_s } } } } };
        const QList<ProposalText> texts = proposalTexts(proposal);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].caption, u"Goal"_s);
        QVERIFY(texts[1].isCommands);
        const QJsonObject edited = payloadWith(proposal, { { u"content"_s, u"make\nmake test"_s } });
        QCOMPARE(edited.value(u"payload"_s).toObject().value(u"workflow"_s).toArray(), (QJsonArray { u"make"_s, u"make test"_s }));
    }

    void theOtherKindsHaveTheirReasons()
    {
        Proposal proposal;
        proposal.kind = ProposalKind::Verdict;
        proposal.payload = { { u"passed"_s, false }, { u"reasons"_s, u"It never ran."_s } };
        QCOMPARE(proposalTitle(proposal), u"Failure"_s);
        QCOMPARE(proposalTexts(proposal).first().after, u"It never ran."_s);
        QCOMPARE(payloadWith(proposal, { { u"reasons"_s, u"Not once."_s } }), (QJsonObject { { u"passed"_s, false }, { u"reasons"_s, u"Not once."_s } }));
        proposal.kind = ProposalKind::Relation;
        proposal.base = { { u"other"_s, QJsonObject { { u"title"_s, u"Another"_s } } } };
        proposal.payload = { { u"kind"_s, u"conflicts_with"_s }, { u"context"_s, u"only with a lock"_s } };
        QVERIFY(proposalTitle(proposal).endsWith(u": Another"_s));
        QCOMPARE(proposalTexts(proposal).first().after, u"only with a lock"_s);
        proposal.kind = ProposalKind::Category;
        proposal.payload = { { u"category"_s, u"tooling"_s } };
        QCOMPARE(proposalTitle(proposal), u"tooling"_s);
    }

    void whatWasAskedIsReadFromTheRequest()
    {
        const QByteArray request = R"({"model": "m", "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": [{"type": "text", "text": "One"}, {"type": "text", "text": "Two"}]}]})";
        QCOMPARE(saidTexts(request), (QList<SaidText> { { u"system"_s, u"Be brief."_s }, { u"user"_s, u"One\nTwo"_s } }));
        QCOMPARE(saidTexts(R"({"input": ["a", 3, "b"]})").size(), 2);
        QCOMPARE(saidTexts(R"({"input": "a"})"), (QList<SaidText> { { u"input"_s, u"a"_s } }));
        for (const QByteArray &other : { QByteArray(), QByteArray("no JSON"), QByteArray("[1]"), QByteArray(R"({"messages": 3})") })
            QVERIFY(saidTexts(other).isEmpty());
    }

    void whatWasAnsweredIsReadFromTheReply()
    {
        QCOMPARE(answeredText(R"({"choices": [{"message": {"content": "Yes."}}]})"), u"Yes."_s);
        QCOMPARE(answeredText(R"({"choices": [{"message": {"content": null, "refusal": "No."}}]})"), u"No."_s);
        QCOMPARE(answeredText("data: {\"choices\": [{\"delta\": {\"content\": \"Ye\"}}]}\n\n: ping\ndata: {\"choices\": [{\"delta\": {\"content\": \"s.\"}}]}\n\ndata: [DONE]\n"), u"Yes."_s);
        for (const QByteArray &other : { QByteArray(), QByteArray("<html>"), QByteArray(R"({"error": "x"})"), QByteArray(R"({"choices": []})") })
            QVERIFY(answeredText(other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ProposalEffects)
#include "tst_proposaleffects.moc"
