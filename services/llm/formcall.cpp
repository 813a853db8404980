// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/formcall.h"

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

/// One question for a form, over both of its calls. Kept alive by the callback that is to come.
class FormCall : public std::enable_shared_from_this<FormCall>
{
public:
    FormCall(Provider &provider, Endpoint endpoint, ChatRequest request, CallOptions options, CancelToken cancel, FormDone done)
        : m_provider(provider)
        , m_endpoint(std::move(endpoint))
        , m_request(std::move(request))
        , m_options(std::move(options))
        , m_cancel(std::move(cancel))
        , m_done(std::move(done))
    {
    }

    void ask()
    {
        m_provider.chat(m_endpoint, m_request, m_options, m_cancel, [self = shared_from_this()](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) { self->onAnswer(answer, trace); });
    }

private:
    void onAnswer(const LlmResult<ChatAnswer> &answer, const CallTrace &trace)
    {
        m_traces.append(trace);
        if (!answer) {
            m_done(tl::unexpected(answer.error()), m_answer, m_traces);
            return;
        }
        m_answer = *answer;
        auto form = readForm(m_answer.text, *m_request.form);
        if (!form && m_traces.size() == 1) {
            askAgain(form.error());
            return;
        }
        if (!form)
            form.error().reaction = Reaction::Fail;
        m_done(std::move(form), m_answer, m_traces);
    }

    /// The fault is named in the question, which makes it another one: the ledger does not answer it with what was wrong.
    void askAgain(const LlmError &fault)
    {
        const QString what = fault.fault.isEmpty() ? u"it was not the JSON object that was asked for"_s : fault.fault;
        m_request.user += u"\n\nYour last answer could not be used: "_s + what + u". Answer again, with that one JSON object and nothing else."_s;
        ask();
    }

    Provider &m_provider;
    const Endpoint m_endpoint;
    ChatRequest m_request;
    const CallOptions m_options;
    const CancelToken m_cancel;
    const FormDone m_done;
    ChatAnswer m_answer;
    QList<CallTrace> m_traces;
};

} // namespace

void askForm(Provider &provider, const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, FormDone done)
{
    Q_ASSERT_X(request.form.has_value(), "askForm", "there is no form to ask for");
    std::make_shared<FormCall>(provider, endpoint, request, options, cancel, std::move(done))->ask();
}

} // namespace waymark::llm
