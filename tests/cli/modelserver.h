// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/wire.h"
#include "tests/cli/commandline.h"
#include "tests/llm/faultserver.h"

namespace waymark::cli {

/// A server of models for the verbs: it answers each form that is asked for, says what it was asked, and fails where it is told to.
///   good      right answers in every form; embeddings of 4 numbers as base64
///   strict    a judge who lets nobody pass
///   floats    embeddings as numbers
///   badkey    401; silent: nothing at all; the listener "closed" refuses
class ModelServer
{
public:
    FaultServer server;

    bool start()
    {
        using namespace Qt::StringLiterals;
        llm::initialiseWire();
        const QJsonObject unauthorised { { u"status"_s, 401 }, { u"json"_s, QJsonObject { { u"error"_s, QJsonObject { { u"message"_s, u"Incorrect key"_s } } } } } };
        const auto always = [](const QJsonObject &step) { return QJsonArray { QJsonArray { step } }; };
        return server.start({ { u"listeners"_s, QJsonObject { { u"plain"_s, QJsonObject() }, { u"closed"_s, QJsonObject { { u"refuse"_s, true } } } } },
            { u"routes"_s,
                QJsonObject { { u"good"_s, models() }, { u"strict"_s, always({ { u"chat"_s, QJsonObject { { u"content"_s, u"{\"reasons\":[\"No check was run.\"],\"verdict\":\"FAIL\"}"_s } } } }) },
                    { u"floats"_s, always({ { u"embed"_s, QJsonObject() } }) }, { u"badkey"_s, always({ { u"answer"_s, unauthorised } }) },
                    { u"silent"_s, always({ { u"await_close_ms"_s, 60'000 } }) } } } });
    }

    QString address(const QString &route = QStringLiteral("good"), const QString &listener = QStringLiteral("plain")) const { return server.address(listener, route); }
    QStringList options(const QString &route = QStringLiteral("good")) const
    {
        return { QStringLiteral("--endpoint"), address(route), QStringLiteral("--model"), QStringLiteral("m") };
    }
    qsizetype requests(const QString &route = QStringLiteral("good")) const { return server.requests(route).size(); }

    /// Runs of three tasks with their memories: one that passed, one that failed, one without any verdict.
    static QByteArray runs()
    {
        const auto run = [](int number, const QByteArray &verdicts) -> QByteArray {
            const QByteArray n = QByteArray::number(number);
            return R"({"kind":"trajectory","uuid":"00000000-0000-4000-9000-00000000000)" + n + R"(","domain":"payments","task":"task-)" + n
                + R"(","task_text":"Round the totals of invoice )" + n + R"(.","agent":"a","model":"agent-model","steps":[{"role":"user","text":"Round the totals."},)"
                  R"({"role":"agent","thought":"Look.","calls":[{"id":"c1","name":"bash","args":{"command":"sed -i s/a/b/ total.c"}}],)"
                  R"("results":[{"call_id":"c1","text":"done"}]},{"role":"agent","calls":[{"id":"c2","name":"bash","args":{"command":"make check"}}],)"
                  R"("results":[{"call_id":"c2","text":"ok"}]}],"verdicts":[)"
                + verdicts + "]}\n";
        };
        const auto memory = [](int number, const QByteArray &outcome) -> QByteArray {
            const QByteArray n = QByteArray::number(number);
            return R"({"kind":"memory","uuid":"00000000-0000-4000-8000-00000000000)" + n + R"(","type":"trajectory","domain":"payments","task":"task-)" + n
                + R"(","task_text":"Round the totals of invoice )" + n + R"(.","trajectory":"00000000-0000-4000-9000-00000000000)" + n + R"(",)" + outcome
                + R"("payload":{"task":"Round the totals of invoice )" + n + R"(.","steps":[]}})" + "\n";
        };
        return run(1, R"({"source":"ground_truth","passed":true})") + run(2, R"({"source":"ground_truth","passed":false})") + run(3, {})
            + memory(1, R"("outcome":"success","outcome_source":"ground_truth",)") + memory(2, R"("outcome":"failure","outcome_source":"ground_truth",)") + memory(3, {});
    }

private:
    static QJsonArray models()
    {
        using namespace Qt::StringLiterals;
        QJsonArray rules;
        const auto form = [&](const QString &name, const QJsonObject &answer) {
            const QString content = QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
            const QJsonArray steps { QJsonObject { { u"chat"_s, QJsonObject { { u"content"_s, content }, { u"usage"_s, QJsonArray { 1000, 100 } } } } } };
            rules.append(QJsonObject { { u"path"_s, u"/chat/completions"_s }, { u"body"_s, u"\"name\":\"%1\""_s.arg(name) }, { u"steps"_s, steps } });
        };
        const auto pick = [](int number, const QString &key, const QString &words) { return QJsonObject { { u"memory_index"_s, number }, { key, words } }; };
        form(u"verdict"_s, { { u"reasons"_s, QJsonArray { u"The check ran."_s } }, { u"verdict"_s, u"PASS"_s } });
        form(u"workflow"_s, { { u"goal"_s, u"Fix a rounding error"_s }, { u"workflow"_s, QJsonArray { u"grep -rn round"_s, u"make check"_s } } });
        form(u"summary"_s, { { u"task_summary"_s, u"Totals were off. A rounding was moved."_s }, { u"experience_summary"_s, u"The check showed it."_s } });
        form(u"insight"_s, { { u"title"_s, u"Round once, at the end"_s }, { u"description"_s, u"When amounts are added."_s }, { u"content"_s, u"Round the sum, not its parts."_s } });
        form(u"plan"_s, { { u"plan"_s, u"Find where totals are rounded. Round once."_s } });
        form(u"relation"_s, { { u"relation"_s, u"duplicate"_s }, { u"context"_s, QString() }, { u"reason"_s, u"They say the same."_s } });
        form(u"guess"_s, { { u"task"_s, 1 }, { u"confidence"_s, 0.5 }, { u"clue"_s, u"invoice"_s } });
        form(u"category"_s, { { u"category"_s, u"input-validation"_s }, { u"reason"_s, u"It checks."_s } });
        form(u"order"_s, { { u"order"_s, QJsonArray { pick(2, u"reason"_s, u"It fits."_s), pick(1, u"reason"_s, u"It helps."_s) } } });
        form(u"guides"_s, { { u"memories"_s, QJsonArray { pick(2, u"memory"_s, u"You may round the sum."_s) } } });
        rules.append(QJsonObject { { u"path"_s, u"/embeddings"_s }, { u"steps"_s, QJsonArray { QJsonObject { { u"embed"_s, QJsonObject { { u"obeys"_s, true } } } } } } });
        return rules;
    }
};

} // namespace waymark::cli
