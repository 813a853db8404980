// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/runtext.h"

#include "services/base/cuttext.h"
#include "services/llm/request.h"
#include "services/text/stepoutline.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace waymark::pipeline {

namespace {

constexpr int firstKept = 3;
constexpr int lastKept = 5;
constexpr qsizetype whole = -1;

/// The lengths of one measure; `whole` = uncut.
struct Lengths
{
    qsizetype observation = whole;
    qsizetype words = whole;
    qsizetype failing = whole;
};

constexpr Lengths measures[] = { {}, { 4000, whole, whole }, { 1000, whole, whole }, { 300, whole, whole }, { 300, 1000, whole }, { 300, 300, whole } };
constexpr Lengths lastMeasures[] = { { 300, 300, 1000 }, { 300, 300, 300 } };

/// First and last half, with a note of what is missing.
QString middleOut(const QString &text, qsizetype length, bool &cut)
{
    if (length == whole || text.size() <= length)
        return text;
    cut = true;
    const QString head = cutText(text, length / 2);
    qsizetype tail = text.size() - length / 2;
    if (text.at(tail).isLowSurrogate())
        ++tail;
    return QStringLiteral("%1\n[… %2 characters left out …]\n%3").arg(head).arg(tail - head.size()).arg(QStringView(text).mid(tail));
}

bool fails(const Step &step)
{
    return std::any_of(step.results.begin(), step.results.end(), [](const ToolResult &result) { return result.isError; });
}

QString stepText(const Step &step, int number, const Lengths &lengths, bool &cut)
{
    QString text = QStringLiteral("[step %1] %2\n").arg(number).arg(name(step.role));
    if (!step.thought.isEmpty())
        text += QStringLiteral("thought: ") + middleOut(step.thought, lengths.words, cut) + QLatin1Char('\n');
    if (!step.text.isEmpty())
        text += middleOut(step.text, lengths.words, cut) + QLatin1Char('\n');
    for (const ToolCall &call : step.calls)
        text += QStringLiteral("$ ") + middleOut(text::callText(call), lengths.words, cut) + QLatin1Char('\n');
    for (const ToolResult &result : step.results) {
        const QString label = result.isError ? QStringLiteral("observed (error): ") : QStringLiteral("observed: ");
        text += label + middleOut(result.text, result.isError ? lengths.failing : lengths.observation, cut) + QLatin1Char('\n');
    }
    return text;
}

class Cutter
{
public:
    Cutter(const Trajectory &run, const RunTextOptions &options)
        : m_budget(options.tokens)
    {
        const bool skipFirst = !options.withFirstStep && !run.steps.isEmpty() && run.steps.first().role == StepRole::System;
        for (qsizetype i = skipFirst ? 1 : 0; i < run.steps.size(); ++i) {
            m_steps.push_back(&run.steps.at(i));
            m_numbers.push_back(int(i) + 1);
        }
        m_kept.assign(m_steps.size(), true);
    }

    std::optional<RunText> fitted()
    {
        for (const Lengths &lengths : measures) {
            if (fits(lengths))
                return result();
        }
        if (dropMiddle(measures[std::size(measures) - 1], false))
            return result();
        for (const Lengths &lengths : lastMeasures) {
            if (fits(lengths))
                return result();
        }
        if (dropMiddle(lastMeasures[std::size(lastMeasures) - 1], true))
            return result();
        return std::nullopt;
    }

private:
    static qint64 size(const QString &text) { return llm::estimatedTokens(text); }

    bool fits(const Lengths &lengths)
    {
        m_texts.clear();
        m_cut.assign(m_steps.size(), false);
        m_total = 0;
        for (size_t i = 0; i < m_steps.size(); ++i) {
            bool cut = false;
            m_texts.push_back(stepText(*m_steps[i], m_numbers[i], lengths, cut));
            m_cut[i] = cut;
            if (m_kept[i])
                m_total += size(m_texts.back());
        }
        return m_total + notes() <= m_budget;
    }

    /// What the lines about gaps may take at most: steps that stay in the middle part them.
    qint64 notes() const { return m_dropped ? 16 * (1 + std::count_if(m_steps.begin(), m_steps.end(), [](const Step *step) { return fails(*step); })) : 0; }

    bool dropMiddle(const Lengths &lengths, bool alsoFailing)
    {
        fits(lengths);
        std::vector<size_t> order;
        for (size_t i = firstKept; i + lastKept < m_steps.size(); ++i) {
            if (m_kept[i] && (alsoFailing || !fails(*m_steps[i])))
                order.push_back(i);
        }
        // The middle first; of two equally far ones the earlier.
        const auto distance = [this](size_t i) { return std::abs(2 * qint64(i) - qint64(m_steps.size()) + 1); };
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return distance(a) < distance(b); });
        m_dropped = true;
        const qint64 budget = m_budget - notes();
        for (const size_t i : order) {
            if (m_total <= budget)
                break;
            m_kept[i] = false;
            m_total -= size(m_texts[i]);
        }
        return m_total <= budget;
    }

    RunText result() const
    {
        RunText run;
        run.steps = int(m_steps.size());
        int gap = 0;
        const auto closeGap = [&] {
            if (gap > 0)
                run.text += QStringLiteral("[… %1 steps left out …]\n").arg(gap);
            gap = 0;
        };
        for (size_t i = 0; i < m_steps.size(); ++i) {
            if (!m_kept[i]) {
                ++gap;
                ++run.leftOut;
                continue;
            }
            closeGap();
            run.text += m_texts[i];
            run.shortened += m_cut[i] ? 1 : 0;
        }
        closeGap();
        return run;
    }

    qint64 m_budget;
    std::vector<const Step *> m_steps;
    std::vector<int> m_numbers;
    std::vector<bool> m_kept;
    std::vector<QString> m_texts;
    std::vector<bool> m_cut;
    qint64 m_total = 0;
    bool m_dropped = false;
};

} // namespace

Result<RunText> runText(const Trajectory &run, const RunTextOptions &options)
{
    if (options.tokens <= 0)
        return failure(ErrorCode::LimitExceeded, QCoreApplication::translate("pipeline", "The task alone is longer than what the model takes, so that nothing is left for the run."));
    if (auto text = Cutter(run, options).fitted())
        return *text;
    return failure(ErrorCode::LimitExceeded,
        QCoreApplication::translate("pipeline", "The first and the last steps of the run alone are longer than the %1 tokens that the model leaves for them.").arg(options.tokens));
}

} // namespace waymark::pipeline
