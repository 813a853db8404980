// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/servicespage.h"

#include "models/joblabels.h"
#include "models/pricetablemodel.h"
#include "services/text/displaysafe.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int listWidth = 200;
constexpr int capWidth = 120;
constexpr int shownPrices = 4;

using What = ConnectionCheck::What;
using State = ConnectionCheck::State;

TextLabel *head(const QString &text)
{
    return new TextLabel(text, TextStyle::Strong);
}

QPushButton *button(const QString &text, const QString &name, const QString &spoken)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(spoken);
    made->setAutoDefault(false);
    return made;
}

QString capText(const std::optional<Nano> &cap)
{
    return cap ? models::moneyText(*cap) : QString();
}

/// What is typed; as it was where it was not touched, since what is shown is rounded.
std::optional<Nano> capIn(const QLineEdit &field, const std::optional<Nano> &was)
{
    return field.text().trimmed() == capText(was) ? was : models::moneyFromText(field.text());
}

bool isAmount(const QLineEdit &field)
{
    return field.text().trimmed().isEmpty() || models::moneyFromText(field.text());
}

QIcon signOf(State state)
{
    switch (state) {
    case State::Running:
        return icon(IconName::Clock, Token::Muted);
    case State::Passed:
        return icon(IconName::Check, Token::Ok);
    case State::Failed:
        return icon(IconName::SeverityError, Token::Error);
    case State::Skipped:
        return icon(IconName::Minus, Token::Muted);
    }
    Q_UNREACHABLE();
}

QString stateWord(State state)
{
    switch (state) {
    case State::Running:
        return ServicesPage::tr("under way");
    case State::Passed:
        return ServicesPage::tr("passed");
    case State::Failed:
        return ServicesPage::tr("failed");
    case State::Skipped:
        return ServicesPage::tr("left out");
    }
    Q_UNREACHABLE();
}

} // namespace

QString label(What what)
{
    switch (what) {
    case What::Key:
        return ServicesPage::tr("Key");
    case What::Models:
        return ServicesPage::tr("List of models");
    case What::Chat:
        return ServicesPage::tr("Answer of one token");
    case What::Form:
        return ServicesPage::tr("Answer in a fixed form");
    case What::Embeddings:
        return ServicesPage::tr("Vectors of two texts");
    }
    Q_UNREACHABLE();
}

ServicesPage::ServicesPage(const ServiceConfig &config, const std::optional<PoolCaps> &pool, QDate today, EndpointForm::AddressCheck check, QWidget *parent)
    : QWidget(parent)
    , m_config(config)
    , m_pool(pool)
    , m_today(today)
    , m_list(new QListWidget)
    , m_add(button(tr("Add"), u"endpointAdd"_s, tr("Add an endpoint")))
    , m_remove(button(tr("Remove"), u"endpointRemove"_s, tr("Remove the endpoint")))
    , m_usual(button(tr("Make it the usual one"), u"endpointUsual"_s, tr("Make it the usual endpoint")))
    , m_form(new EndpointForm(std::move(check)))
    , m_test(button(tr("Test connection"), u"endpointTest"_s, tr("Test the connection")))
    , m_none(new TextLabel(tr("No endpoint is configured: nothing is sent anywhere. Add a server that speaks the interface of OpenAI, on this machine or elsewhere."), TextStyle::Interface, Token::Muted))
    , m_prices(new models::PriceTableModel(this))
    , m_priceTable(new QTableView)
    , m_addPrice(button(tr("Add"), u"priceAdd"_s, tr("Add a price")))
    , m_removePrice(button(tr("Remove"), u"priceRemove"_s, tr("Remove the price")))
    , m_jobCap(new QLineEdit)
    , m_dayCap(new QLineEdit)
    , m_poolCap(new QLineEdit)
    , m_hidePersonal(new CheckBox(tr("Put placeholders for account names before anything is sent; secrets are always taken out")))
{
    setObjectName(u"servicesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(head(tr("Endpoints")));
    column->addWidget(makeEndpoints());
    column->addWidget(head(tr("Prices, in $ per million tokens")));
    column->addWidget(makePrices());
    column->addWidget(head(tr("Budgets")));
    column->addWidget(makeBudgets());
    column->addStretch(1);
    showList();
    choose(m_config.endpoints.isEmpty() ? -1 : 0);
}

QWidget *ServicesPage::makeEndpoints()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    m_list->setObjectName(u"endpointList"_s);
    m_list->setAccessibleName(tr("Endpoints"));
    m_list->setFixedWidth(widthFor(listWidth));
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addWidget(m_usual);
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    m_none->setObjectName(u"endpointNone"_s);
    m_none->setWordWrap(true);
    right->addWidget(m_none);
    right->addWidget(m_form);
    auto *test = new QHBoxLayout;
    test->addWidget(m_test);
    test->addStretch(1);
    right->addLayout(test);
    m_test->setToolTip(tr("Asks for the list of models, for one token and for two vectors, and says what came."));
    m_checkColumn = new QVBoxLayout;
    m_checkColumn->setContentsMargins(0, 0, 0, 0);
    right->addLayout(m_checkColumn);
    right->addStretch(1);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServicesPage::choose);
    connect(m_add, &QPushButton::clicked, this, &ServicesPage::addEndpoint);
    connect(m_remove, &QPushButton::clicked, this, &ServicesPage::removeEndpoint);
    connect(m_usual, &QPushButton::clicked, this, &ServicesPage::makeUsual);
    connect(m_form, &EndpointForm::edited, this, &ServicesPage::takeForm);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_current >= 0)
            Q_EMIT testRequested(m_form->endpoint());
    });
    return box;
}

QWidget *ServicesPage::makePrices()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_prices->setPrices(m_config.prices);
    m_priceTable->setObjectName(u"priceTable"_s);
    m_priceTable->setAccessibleName(tr("Prices of models"));
    m_priceTable->setModel(m_prices);
    m_priceTable->verticalHeader()->hide();
    m_priceTable->verticalHeader()->setDefaultSectionSize(heightFor(fontMetrics(), 28));
    m_priceTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_priceTable->horizontalHeader()->setSectionResizeMode(models::PriceTableModel::Model, QHeaderView::Stretch);
    m_priceTable->horizontalHeader()->setHighlightSections(false);
    m_priceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_priceTable->setCornerButtonEnabled(false);
    m_priceTable->setTabKeyNavigation(false);
    m_priceTable->setFixedHeight(m_priceTable->verticalHeader()->defaultSectionSize() * (shownPrices + 1) + 8);
    column->addWidget(m_priceTable);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_addPrice);
    row->addWidget(m_removePrice);
    auto *hint = new TextLabel(tr("Without a price only tokens are counted, and a cap in $ cannot hold."), TextStyle::Secondary, Token::Muted);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    column->addLayout(row);
    connect(m_addPrice, &QPushButton::clicked, this, [this] {
        const QModelIndex cell = m_prices->index(m_prices->add(m_today), models::PriceTableModel::Model);
        m_priceTable->setCurrentIndex(cell);
        m_priceTable->setFocus();
        m_priceTable->edit(cell);
    });
    connect(m_removePrice, &QPushButton::clicked, this, [this] { m_prices->remove(m_priceTable->currentIndex().row()); });
    for (const auto moved : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_prices, moved, this, &ServicesPage::showState);
    connect(m_prices, &QAbstractItemModel::dataChanged, this, &ServicesPage::showState);
    return box;
}

QWidget *ServicesPage::makeBudgets()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    const auto add = [&](QLineEdit *field, const QString &caption, const QString &name, const QString &spoken, const QString &about, const std::optional<Nano> &cap) {
        const int row = grid->rowCount();
        auto *label = new TextLabel(caption, TextStyle::Interface, Token::Muted);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setPlaceholderText(tr("No cap"));
        field->setFixedWidth(widthFor(capWidth));
        field->setText(capText(cap));
        auto *words = new TextLabel(about, TextStyle::Secondary, Token::Muted);
        words->setWordWrap(true);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(words, row, 2);
        connect(field, &QLineEdit::textEdited, this, &ServicesPage::showState);
    };
    add(m_jobCap, tr("Each job"), u"jobCapField"_s, tr("Cap that is suggested for each job"), tr("Suggested for every new job; empty: half as much again as is likely."), m_config.jobCap);
    const QString ofPool = m_pool ? tr("Belongs to the pool that is open.") : tr("Open a pool to set it: it belongs to the pool.");
    add(m_dayCap, tr("Each day"), u"dayCapField"_s, tr("Cap on what this pool spends in a day"), ofPool, m_pool ? m_pool->day : std::nullopt);
    add(m_poolCap, tr("This pool"), u"poolCapField"_s, tr("Cap on what this pool ever spends"), ofPool, m_pool ? m_pool->pool : std::nullopt);
    m_dayCap->setEnabled(m_pool.has_value());
    m_poolCap->setEnabled(m_pool.has_value());
    m_hidePersonal->setObjectName(u"hidePersonal"_s);
    m_hidePersonal->setAccessibleName(m_hidePersonal->text());
    m_hidePersonal->setChecked(m_config.hidePersonal);
    grid->addWidget(m_hidePersonal, grid->rowCount(), 0, 1, 3);
    return box;
}

void ServicesPage::showList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_config.endpoints.size(); ++i) {
        const QString name = text::lineSafe(m_config.endpoints[i].name, 60);
        const QString shown = name.isEmpty() ? tr("(without a name)") : name;
        auto *item = new QListWidgetItem(i == 0 ? tr("%1, usual", "the usual endpoint").arg(shown) : shown, m_list);
        item->setSizeHint({ 0, heightFor(m_list->fontMetrics(), 28) });
    }
    m_list->setCurrentRow(m_current);
}

void ServicesPage::choose(int row)
{
    m_current = row >= 0 && row < m_config.endpoints.size() ? row : -1;
    if (m_current >= 0)
        m_form->setEndpoint(m_config.endpoints[m_current]);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_current);
    showChecks();
    showState();
}

void ServicesPage::addEndpoint()
{
    Endpoint endpoint;
    endpoint.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    endpoint.name = tr("New endpoint");
    m_config.endpoints.append(endpoint);
    m_current = int(m_config.endpoints.size()) - 1;
    showList();
    choose(m_current);
    m_form->takeFocus();
}

void ServicesPage::removeEndpoint()
{
    if (m_current < 0)
        return;
    m_checks.remove(m_config.endpoints[m_current].id);
    m_config.endpoints.removeAt(m_current);
    m_current = std::min(m_current, int(m_config.endpoints.size()) - 1);
    showList();
    choose(m_current);
    (m_current >= 0 ? static_cast<QWidget *>(m_list) : m_add)->setFocus();
}

void ServicesPage::makeUsual()
{
    if (m_current <= 0)
        return;
    m_config.endpoints.move(m_current, 0);
    m_current = 0;
    showList();
    choose(0);
    m_list->setFocus();
}

void ServicesPage::takeForm()
{
    if (m_current < 0)
        return;
    const Endpoint now = m_form->endpoint();
    const bool isRenamed = now.name != m_config.endpoints[m_current].name;
    m_config.endpoints[m_current] = now;
    // What was found is about the server that it was.
    m_checks.remove(now.id);
    if (isRenamed)
        showList();
    showChecks();
    showState();
}

void ServicesPage::setChecks(const QString &endpoint, const QList<ConnectionCheck> &checks, const QStringList &models)
{
    m_checks.insert(endpoint, checks);
    if (m_current < 0 || m_config.endpoints[m_current].id != endpoint)
        return;
    if (!models.isEmpty())
        m_form->setKnownModels(models);
    showChecks();
}

void ServicesPage::setTestOffered(bool offered)
{
    m_testOffered = offered;
    showState();
}

QList<QWidget *> ServicesPage::fields() const
{
    // As they were laid out, without the parts of compound ones: the line of a spin box hands the focus on, lists of boxes are windows.
    QList<QWidget *> fields = findChildren<QWidget *>();
    // Lists without entries take no focus yet.
    const auto takesTab = [this](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) || widget == m_list || widget == m_priceTable; };
    fields.removeIf([&](const QWidget *widget) { return !takesTab(widget) || widget->focusProxy() || widget->window() != window(); });
    return fields;
}

void ServicesPage::showChecks()
{
    delete m_checkLines;
    m_checkLines = new QWidget;
    m_checkLines->setObjectName(u"endpointChecks"_s);
    auto *column = new QVBoxLayout(m_checkLines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QList<ConnectionCheck> checks = m_current >= 0 ? m_checks.value(m_config.endpoints[m_current].id) : QList<ConnectionCheck>();
    for (const ConnectionCheck &check : checks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *sign = new IconLabel(signOf(check.state), 14);
        sign->setAccessibleName(stateWord(check.state));
        row->addWidget(sign, 0, Qt::AlignTop);
        auto *words = new TextLabel({}, TextStyle::Secondary, check.state == State::Failed ? Token::Error : Token::Text);
        QString text = tr("%1: %2").arg(label(check.what), check.sentence.isEmpty() ? stateWord(check.state) : text::elided(check.sentence, 400));
        if (check.latency)
            text = tr("%1 (%2)").arg(text, models::secondsText(*check.latency));
        words->setUntrusted(text);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        column->addLayout(row);
    }
    m_checkColumn->addWidget(m_checkLines); // first: without a parent it would be a window
    m_checkLines->setVisible(!checks.isEmpty());
}

void ServicesPage::showState()
{
    const bool any = m_current >= 0;
    m_none->setVisible(!any);
    m_form->setVisible(any);
    m_test->setVisible(any && m_testOffered);
    m_test->setEnabled(any && m_form->problem().isEmpty());
    m_remove->setEnabled(any);
    m_usual->setEnabled(m_current > 0);
    m_removePrice->setEnabled(m_prices->rowCount() > 0);
    // What is empty has nothing to walk through, and could not show that it has the focus.
    m_list->setFocusPolicy(m_config.endpoints.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_priceTable->setFocusPolicy(m_prices->rowCount() == 0 ? Qt::NoFocus : Qt::StrongFocus);
    Q_EMIT edited();
}

ServiceConfig ServicesPage::config() const
{
    ServiceConfig config = m_config;
    config.prices = m_prices->prices();
    config.jobCap = capIn(*m_jobCap, m_config.jobCap);
    config.hidePersonal = m_hidePersonal->isChecked();
    return config;
}

std::optional<PoolCaps> ServicesPage::poolCaps() const
{
    if (!m_pool)
        return std::nullopt;
    return PoolCaps { capIn(*m_dayCap, m_pool->day), capIn(*m_poolCap, m_pool->pool) };
}

QString ServicesPage::problem() const
{
    QSet<QString> names;
    for (qsizetype i = 0; i < m_config.endpoints.size(); ++i) {
        const QString name = m_config.endpoints[i].name;
        if (names.contains(name))
            return tr("Two endpoints are called “%1”.").arg(text::lineSafe(name, 60));
        names.insert(name);
    }
    if (m_current >= 0) {
        if (const QString form = m_form->problem(); !form.isEmpty())
            return form;
    }
    for (const Endpoint &endpoint : m_config.endpoints) {
        if (!endpoint.base.isValid() || endpoint.base.host().isEmpty())
            return tr("“%1” has no address yet.").arg(text::lineSafe(endpoint.name, 60));
        if (endpoint.keySource != KeySource::None && endpoint.keyName.isEmpty())
            return tr("Say where the key of “%1” is, or that it has none.").arg(text::lineSafe(endpoint.name, 60));
    }
    if (const QString model = m_prices->duplicate(); !model.isEmpty())
        return tr("There are two prices for “%1”.").arg(text::lineSafe(model, 60));
    for (const QLineEdit *field : { m_jobCap, m_dayCap, m_poolCap }) {
        if (!isAmount(*field))
            return tr("“%1” is no amount.").arg(text::lineSafe(field->text().trimmed(), 40));
    }
    return {};
}

} // namespace waymark::widgets
