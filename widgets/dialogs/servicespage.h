// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/serviceconfig.h"
#include "widgets/dialogs/endpointform.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace waymark::models {
class PriceTableModel;
}

namespace waymark::widgets {

class CheckBox;
class TextLabel;

/// The page "Endpoints and budgets" of the preferences: which servers may be asked, whether they answer, what their models cost, and how
/// much may be spent. It edits plain values and sends nothing itself.
/// Thread: GUI.
class ServicesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesPage)

public:
    /// `pool`: caps of the pool that is open; none without one. `today` dates new prices.
    ServicesPage(const ServiceConfig &config, const std::optional<PoolCaps> &pool, QDate today, EndpointForm::AddressCheck check, QWidget *parent = nullptr);

    ServiceConfig config() const;
    std::optional<PoolCaps> poolCaps() const;
    /// The first thing that has to be mended before all this can be kept; empty when nothing has.
    QString problem() const;

    /// What a test has found so far; of an endpoint that is gone it is dropped.
    void setChecks(const QString &endpoint, const QList<ConnectionCheck> &checks, const QStringList &models = {});
    void setTestOffered(bool offered);
    /// In the order of Tab.
    QList<QWidget *> fields() const;

Q_SIGNALS:
    void edited();
    /// As it stands in the fields.
    void testRequested(const waymark::Endpoint &endpoint);

private:
    QWidget *makeEndpoints();
    QWidget *makePrices();
    QWidget *makeBudgets();
    void addEndpoint();
    void removeEndpoint();
    void makeUsual();
    void choose(int row);
    void takeForm();
    void showList();
    void showChecks();
    void showState();

    ServiceConfig m_config;
    std::optional<PoolCaps> m_pool;
    QDate m_today;
    int m_current = -1;
    bool m_testOffered = false;
    QHash<QString, QList<ConnectionCheck>> m_checks; ///< by id
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_usual;
    EndpointForm *m_form;
    QPushButton *m_test;
    QWidget *m_checkLines = nullptr;
    QVBoxLayout *m_checkColumn = nullptr;
    TextLabel *m_none;
    models::PriceTableModel *m_prices;
    QTableView *m_priceTable;
    QPushButton *m_addPrice;
    QPushButton *m_removePrice;
    QLineEdit *m_jobCap;
    QLineEdit *m_dayCap;
    QLineEdit *m_poolCap;
    CheckBox *m_hidePersonal;
};

/// A word for each check: "Key", "List of models", …
QString label(ConnectionCheck::What what);

} // namespace waymark::widgets
