// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "widgets/common/bar.h"

class QComboBox;
class QPushButton;

namespace waymark::widgets {

class FlowBox;
class KeyCapButton;
class TextLabel;

/// Asks a model to choose among the candidates: whom, what it takes before anything is sent, and what came of it. It only shows and asks;
/// nothing is sent by itself.
/// Thread: GUI.
class ChoiceBar final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBar)

public:
    struct State
    {
        QString sentence; ///< what asking takes, what is going on, or what came
        QString problem; ///< why nobody can be asked, or why it waits; empty for nothing
        bool canAsk = false;
        bool canAskAnew = false; ///< an answer is there, and can be paid for once more
        bool runs = false;
        bool needsSettings = false; ///< the way to the preferences

        bool operator==(const State &) const = default;
    };

    explicit ChoiceBar(QWidget *parent = nullptr);

    /// Whom one can ask: an entry for each endpoint and model. Selects these when they are among them, else the first.
    void setEndpoints(const QList<EndpointChoice> &endpoints, const QString &endpoint, const QString &model);
    QString endpoint() const; ///< id; empty without any
    QString model() const; ///< empty when the endpoint names none
    void setState(const State &state);
    const State &state() const { return m_state; }
    /// The key of asking, as it is shown.
    void setKey(const QString &key);

Q_SIGNALS:
    void endpointChosen();
    void askRequested();
    void askAnewRequested(); ///< past the stored answer
    void cancelRequested();
    void configureRequested();

private:
    void showState();

    State m_state;
    TextLabel *m_sentence;
    TextLabel *m_problem;
    FlowBox *m_row;
    QComboBox *m_endpoint;
    KeyCapButton *m_ask;
    QPushButton *m_askAnew;
    QPushButton *m_cancel;
    QPushButton *m_configure;
};

} // namespace waymark::widgets
