// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/choicebar.h"

#include "services/text/displaysafe.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int endpointWidth = 220;

QString entryLabel(const EndpointChoice &endpoint, const QString &model)
{
    // The model of recorded answers has their name.
    if (endpoint.isRecorded || model.isEmpty())
        return text::lineSafe(endpoint.name);
    //: Whom one can ask: an endpoint, one of its models
    return ChoiceBar::tr("%1, %2").arg(text::lineSafe(endpoint.name), text::lineSafe(model));
}

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent)
    : Bar(Token::Alternate, Qt::TopEdge, 0, parent)
    , m_sentence(new TextLabel)
    , m_problem(new TextLabel({}, TextStyle::Secondary, Token::Warning))
    , m_row(new FlowBox(8, 6))
    , m_endpoint(new ChoiceBox)
    , m_ask(new KeyCapButton(tr("Ask model"), {}))
    , m_askAnew(new QPushButton(tr("Ask anew")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_configure(new QPushButton(tr("Preferences…")))
{
    setObjectName(u"choiceBar"_s);
    m_sentence->setObjectName(u"choiceSentence"_s);
    m_problem->setObjectName(u"choiceProblem"_s);
    for (TextLabel *label : { m_sentence, m_problem })
        label->setWordWrap(true);
    m_endpoint->setObjectName(u"choiceEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Model that is asked"));
    m_endpoint->setFixedWidth(widthFor(endpointWidth));
    m_ask->setObjectName(u"choiceAsk"_s);
    m_ask->setAccessibleName(tr("Ask the model to choose"));
    m_ask->setPrimary(true);
    m_askAnew->setObjectName(u"choiceAskAnew"_s);
    m_askAnew->setAccessibleName(tr("Ask the model once more"));
    m_askAnew->setToolTip(tr("Asks past the stored answer, and pays for it again"));
    m_cancel->setObjectName(u"choiceCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the question"));
    m_configure->setObjectName(u"choiceConfigure"_s);
    m_configure->setAccessibleName(tr("Configure endpoints in the preferences"));
    for (QWidget *part : std::initializer_list<QWidget *> { m_endpoint, m_ask, m_askAnew, m_cancel, m_configure })
        m_row->flow()->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_problem);
    column->addWidget(m_row);
    connect(m_endpoint, &QComboBox::activated, this, &ChoiceBar::endpointChosen);
    connect(m_ask, &QPushButton::clicked, this, &ChoiceBar::askRequested);
    connect(m_askAnew, &QPushButton::clicked, this, &ChoiceBar::askAnewRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ChoiceBar::cancelRequested);
    connect(m_configure, &QPushButton::clicked, this, &ChoiceBar::configureRequested);
    showState();
}

void ChoiceBar::setEndpoints(const QList<EndpointChoice> &endpoints, const QString &endpoint, const QString &model)
{
    m_endpoint->clear();
    const auto add = [this](const EndpointChoice &choice, const QString &name) {
        const QStringList who { choice.id, name };
        if (m_endpoint->findData(who) < 0)
            m_endpoint->addItem(entryLabel(choice, name), who);
    };
    for (const EndpointChoice &choice : endpoints) {
        // The usual one first, and one that was typed elsewhere.
        add(choice, choice.model);
        for (const QString &name : choice.models)
            add(choice, name);
        if (choice.id == endpoint && !choice.isRecorded && !model.isEmpty())
            add(choice, model);
    }
    m_endpoint->setCurrentIndex(std::max(0, m_endpoint->findData(QStringList { endpoint, model })));
    showState();
}

QString ChoiceBar::endpoint() const
{
    return m_endpoint->currentData().toStringList().value(0);
}

QString ChoiceBar::model() const
{
    return m_endpoint->currentData().toStringList().value(1);
}

void ChoiceBar::setState(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
}

void ChoiceBar::setKey(const QString &key)
{
    m_ask->setKey(key);
}

void ChoiceBar::showState()
{
    m_sentence->setText(m_state.sentence);
    m_sentence->setVisible(!m_state.sentence.isEmpty());
    m_problem->setText(m_state.problem);
    m_problem->setVisible(!m_state.problem.isEmpty());
    m_endpoint->setVisible(m_endpoint->count() > 0);
    m_endpoint->setEnabled(!m_state.runs);
    m_ask->setEnabled(m_state.canAsk);
    m_askAnew->setVisible(m_state.canAskAnew);
    m_cancel->setVisible(m_state.runs);
    m_configure->setVisible(m_state.needsSettings);
}

} // namespace waymark::widgets
