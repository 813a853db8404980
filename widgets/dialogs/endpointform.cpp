// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/endpointform.h"

#include "services/text/displaysafe.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int fieldWidth = 300;
constexpr int longestText = 500;
constexpr int mostAtOnce = 32;
constexpr int mostPerMinute = 100'000;
constexpr int mostTokensPerMinute = 1'000'000'000;
constexpr int mostSeconds = 24 * 60 * 60;
const QString noProxy = u"-"_s; ///< what is typed for "none at all"

int secondsOf(std::chrono::milliseconds time)
{
    return int(std::chrono::round<std::chrono::seconds>(time).count());
}

} // namespace

EndpointForm::EndpointForm(AddressCheck check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_addressNote(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_kind(new QComboBox)
    , m_version(new QLineEdit)
    , m_keySource(new QComboBox)
    , m_keyName(new QLineEdit)
    , m_keyNote(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_model(new QComboBox)
    , m_caFile(new QLineEdit)
    , m_proxy(new QLineEdit)
{
    setObjectName(u"endpointForm"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addRow(*grid, tr("Name"), m_name, u"endpointName"_s, tr("Name of the endpoint"));
    addRow(*grid, tr("Address"), m_address, u"endpointAddress"_s, tr("Address of the endpoint"));
    //: An address of a server; stays as it is
    m_address->setPlaceholderText(u"https://…/v1"_s);
    m_addressNote->setObjectName(u"endpointAddressNote"_s);
    m_addressNote->setWordWrap(true);
    grid->addWidget(m_addressNote, grid->rowCount(), 1);
    m_kind->addItem(tr("OpenAI-compatible"), int(EndpointKind::OpenAiCompatible));
    m_kind->addItem(tr("Azure deployment"), int(EndpointKind::AzureDeployment));
    addRow(*grid, tr("Kind"), m_kind, u"endpointKind"_s, tr("Kind of the endpoint"));
    addRow(*grid, tr("Version"), m_version, u"endpointVersion"_s, tr("Version of the Azure interface"));
    m_versionCaption = qobject_cast<TextLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    m_version->setPlaceholderText(tr("Empty: the newer form"));
    addRow(*grid, tr("Key"), makeKey(), u"endpointKey"_s, {});
    m_keyNote->setObjectName(u"endpointKeyNote"_s);
    m_keyNote->setWordWrap(true);
    grid->addWidget(m_keyNote, grid->rowCount(), 1);
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setObjectName(u"endpointModelName"_s);
    m_model->lineEdit()->setAccessibleName(tr("Model that is asked when nobody names one"));
    addRow(*grid, tr("Usual model"), m_model, u"endpointModel"_s, tr("Model that is asked when nobody names one"));
    addRow(*grid, tr("Limits"), makeNumbers(), u"endpointLimits"_s, {});
    addRow(*grid, tr("CA file"), m_caFile, u"endpointCaFile"_s, tr("File with the certificates to trust"));
    m_caFile->setPlaceholderText(tr("Empty: the system's"));
    addRow(*grid, tr("Proxy"), m_proxy, u"endpointProxy"_s, tr("Address of a proxy"));
    m_proxy->setPlaceholderText(tr("Empty: the system's"));
    m_proxy->setToolTip(tr("The address of a proxy; empty for the system's, a single hyphen for none at all. On this machine none is used by itself."));
    for (QLineEdit *field : { m_name, m_address, m_version, m_keyName, m_caFile, m_proxy }) {
        field->setMaxLength(longestText);
        connect(field, &QLineEdit::textEdited, this, &EndpointForm::changed);
    }
    connect(m_model, &QComboBox::editTextChanged, this, &EndpointForm::changed);
    connect(m_kind, &QComboBox::activated, this, &EndpointForm::changed);
    connect(m_keySource, &QComboBox::activated, this, &EndpointForm::changed);
    for (QSpinBox *number : m_numbers)
        connect(number, &QSpinBox::valueChanged, this, &EndpointForm::changed);
    setEndpoint({});
}

void EndpointForm::addRow(QGridLayout &grid, const QString &caption, QWidget *field, const QString &name, const QString &spoken)
{
    const int row = grid.rowCount();
    auto *label = new TextLabel(caption, TextStyle::Interface, Token::Muted);
    label->setFixedHeight(heightFor(label->fontMetrics(), 28));
    label->setBuddy(field);
    grid.addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid.addWidget(field, row, 1);
    field->setObjectName(name);
    if (!spoken.isEmpty())
        field->setAccessibleName(spoken);
}

QWidget *EndpointForm::makeKey()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_keySource->addItem(tr("None"), int(KeySource::None));
    m_keySource->addItem(tr("Environment variable"), int(KeySource::Environment));
    m_keySource->addItem(tr("File"), int(KeySource::File));
    m_keySource->addItem(tr("Keychain"), int(KeySource::Keychain));
    m_keySource->setObjectName(u"endpointKeySource"_s);
    m_keySource->setAccessibleName(tr("Where the key is"));
    m_keyName->setObjectName(u"endpointKeyName"_s);
    row->addWidget(m_keySource);
    row->addWidget(m_keyName, 1);
    box->setMinimumWidth(widthFor(fieldWidth));
    return box;
}

QWidget *EndpointForm::makeNumbers()
{
    auto *flow = new FlowBox(16, 6);
    struct Entry
    {
        Number number;
        QString caption;
        QString name;
        int most;
        QString suffix;
        QString none;
    };
    const QString seconds = tr(" s", "seconds");
    const Entry entries[] = {
        { AtOnce, tr("at once"), u"endpointAtOnce"_s, mostAtOnce, {}, tr("as usual") },
        { Requests, tr("requests a minute"), u"endpointRequests"_s, mostPerMinute, {}, tr("no limit") },
        { Tokens, tr("tokens a minute"), u"endpointTokens"_s, mostTokensPerMinute, {}, tr("no limit") },
        { Connect, tr("to connect"), u"endpointConnect"_s, mostSeconds, seconds, {} },
        { FirstByte, tr("to begin to answer"), u"endpointFirstByte"_s, mostSeconds, seconds, {} },
        { Idle, tr("between two pieces"), u"endpointIdle"_s, mostSeconds, seconds, {} },
        { Total, tr("in all"), u"endpointTotal"_s, mostSeconds, seconds, {} },
    };
    for (const Entry &entry : entries) {
        auto *spin = new QSpinBox;
        spin->setObjectName(entry.name);
        spin->setAccessibleName(entry.caption);
        spin->setRange(entry.none.isEmpty() ? 1 : 0, entry.most);
        spin->setSpecialValueText(entry.none);
        spin->setSuffix(entry.suffix);
        spin->setGroupSeparatorShown(true);
        m_numbers[size_t(entry.number)] = spin;
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(spin);
        row->addWidget(new TextLabel(entry.caption, TextStyle::Secondary, Token::Muted));
        flow->flow()->addWidget(box);
    }
    return flow;
}

void EndpointForm::setEndpoint(const Endpoint &endpoint)
{
    m_loading = true;
    m_endpoint = endpoint;
    m_name->setText(endpoint.name);
    m_address->setText(endpoint.base.toString());
    m_kind->setCurrentIndex(m_kind->findData(int(endpoint.kind)));
    m_version->setText(endpoint.apiVersion);
    m_keySource->setCurrentIndex(m_keySource->findData(int(endpoint.keySource)));
    m_keyName->setText(endpoint.keyName);
    m_model->clear();
    m_model->setEditText(endpoint.model);
    const std::pair<Number, int> values[] = { { AtOnce, endpoint.limits.concurrent }, { Requests, endpoint.limits.requestsPerMinute }, { Tokens, int(std::min<qint64>(endpoint.limits.tokensPerMinute, mostTokensPerMinute)) },
        { Connect, secondsOf(endpoint.timeouts.connect) }, { FirstByte, secondsOf(endpoint.timeouts.firstByte) }, { Idle, secondsOf(endpoint.timeouts.idle) }, { Total, secondsOf(endpoint.timeouts.total) } };
    for (const auto &[number, value] : values)
        m_numbers[number]->setValue(value);
    m_caFile->setText(endpoint.caFile);
    m_proxy->setText(!endpoint.proxy ? QString() : endpoint.proxy->isEmpty() ? noProxy
                                                                             : *endpoint.proxy);
    m_loading = false;
    showState();
}

Endpoint EndpointForm::endpoint() const
{
    Endpoint endpoint = m_endpoint;
    endpoint.name = m_name->text().trimmed();
    const QString typed = m_address->text();
    if (const auto base = m_check(typed))
        endpoint.base = *base;
    else
        endpoint.base = QUrl(typed.trimmed());
    endpoint.kind = EndpointKind(m_kind->currentData().toInt());
    endpoint.apiVersion = endpoint.kind == EndpointKind::AzureDeployment ? m_version->text().trimmed() : QString();
    endpoint.keySource = KeySource(m_keySource->currentData().toInt());
    endpoint.keyName = endpoint.keySource == KeySource::None ? QString() : m_keyName->text().trimmed();
    endpoint.model = m_model->currentText().trimmed();
    // What is shown in whole seconds stays as exact as it was.
    const auto time = [this](Number number, std::chrono::milliseconds was) {
        const int seconds = m_numbers[number]->value();
        return seconds == secondsOf(was) ? was : std::chrono::milliseconds(std::chrono::seconds(seconds));
    };
    endpoint.limits = { m_numbers[AtOnce]->value(), m_numbers[Requests]->value(), m_numbers[Tokens]->value() };
    endpoint.timeouts = { time(Connect, m_endpoint.timeouts.connect), time(FirstByte, m_endpoint.timeouts.firstByte), time(Idle, m_endpoint.timeouts.idle), time(Total, m_endpoint.timeouts.total) };
    endpoint.caFile = m_caFile->text().trimmed();
    const QString proxy = m_proxy->text().trimmed();
    endpoint.proxy = proxy.isEmpty() ? std::nullopt : std::optional(proxy == noProxy ? QString() : proxy);
    return endpoint;
}

QString EndpointForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The endpoint needs a name.");
    if (const auto base = m_check(m_address->text()); !base)
        return base.error().message;
    if (KeySource(m_keySource->currentData().toInt()) != KeySource::None && m_keyName->text().trimmed().isEmpty())
        return tr("Say where the key of “%1” is, or that it has none.").arg(text::lineSafe(m_name->text().trimmed(), 60));
    return {};
}

void EndpointForm::setKnownModels(const QStringList &models)
{
    const QString now = m_model->currentText();
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    m_model->addItems(models);
    m_model->setEditText(now);
}

void EndpointForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void EndpointForm::changed()
{
    if (m_loading)
        return;
    showState();
    Q_EMIT edited();
}

void EndpointForm::showState()
{
    const QString typed = m_address->text().trimmed();
    const auto base = m_check(typed);
    m_addressNote->setToken(base || typed.isEmpty() ? Token::Muted : Token::Error);
    if (typed.isEmpty())
        m_addressNote->setText(tr("As the documentation of the server has it, with or without the path of a call."));
    else
        m_addressNote->setText(base ? tr("Used as %1").arg(base->toString()) : base.error().message);
    const bool azure = EndpointKind(m_kind->currentData().toInt()) == EndpointKind::AzureDeployment;
    m_version->setVisible(azure);
    m_versionCaption->setVisible(azure);
    const auto source = KeySource(m_keySource->currentData().toInt());
    m_keyName->setVisible(source != KeySource::None);
    switch (source) {
    case KeySource::None:
        m_keyNote->setText(tr("No key is sent: for a server on this machine."));
        break;
    case KeySource::Environment:
        m_keyName->setAccessibleName(tr("Name of the environment variable"));
        m_keyName->setPlaceholderText(tr("Name of the variable"));
        m_keyNote->setText(tr("Only the name is kept. The key is read from the variable when it is sent, and neither shown nor stored."));
        break;
    case KeySource::File:
        m_keyName->setAccessibleName(tr("Path of the file with the key"));
        m_keyName->setPlaceholderText(tr("Path of the file"));
        m_keyNote->setText(tr("Only the path is kept. The file holds nothing but the key, and nobody else may read it (mode 0600)."));
        break;
    case KeySource::Keychain:
        m_keyName->setAccessibleName(tr("Name of the item in the keychain"));
        m_keyName->setPlaceholderText(tr("Name of the item"));
        m_keyNote->setText(tr("Only the name is kept. The key is read from the keychain of the system when it is sent."));
        break;
    }
}

} // namespace waymark::widgets
