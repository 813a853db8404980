// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;

namespace waymark::widgets {

class CheckBox;
class KeyCapButton;
class ProgressStrip;
class TextLabel;

/// What a job will take, before anything is sent: items, calls, tokens, money; who is asked, and the cap. Nothing begins without Start.
/// Ctrl+Enter starts, Esc does not.
/// Thread: GUI.
class EstimatePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EstimatePanel)

public:
    explicit EstimatePanel(QWidget *parent = nullptr);

    /// Without an endpoint nothing can begin: the panel says so and leads to the preferences.
    void open(const JobRequest &request, const QList<EndpointChoice> &endpoints);
    /// As it stands in the fields.
    JobRequest request() const;
    void setEstimate(const JobEstimate &estimate);
    /// It is being made.
    void setCounting();
    void setProblem(const QString &sentence);
    void takeFocus();

Q_SIGNALS:
    /// Endpoint, model or votes are other ones: the estimate does not hold any more.
    void requestChanged();
    void startRequested();
    void notNowRequested();
    void configureRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Figure { Items,
        Calls,
        Stored,
        Tokens,
        Likely,
        Most,
        FigureCount };

    QWidget *makeChoices();
    QWidget *makeFigures();
    void chooseEndpoint(int index);
    void changed();
    void showState();
    const EndpointChoice *endpoint() const;
    std::optional<qint64> cap() const;
    bool isCapAmount() const;

    JobRequest m_request;
    QList<EndpointChoice> m_endpoints;
    std::optional<JobEstimate> m_estimate;
    QString m_problem;
    bool m_suggestsCap = true; ///< nobody has typed one yet
    TextLabel *m_title;
    TextLabel *m_about;
    QComboBox *m_endpoint;
    QComboBox *m_model;
    QWidget *m_votesRow = nullptr;
    QComboBox *m_votes;
    CheckBox *m_anew;
    QLineEdit *m_cap;
    TextLabel *m_capNote;
    std::array<TextLabel *, FigureCount> m_figures {};
    ProgressStrip *m_counting;
    TextLabel *m_note;
    TextLabel *m_warning;
    KeyCapButton *m_start;
    KeyCapButton *m_notNow;
    KeyCapButton *m_configure;
};

} // namespace waymark::widgets
