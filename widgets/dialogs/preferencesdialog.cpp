// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/preferencesdialog.h"

#include "widgets/common/checkbox.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/dialogs/servicespage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int servicesWidth = 860;
constexpr int servicesHeight = 660;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const Languages &languages, const QString &systemLanguage, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
    , m_theme(new QButtonGroup(this))
    , m_density(new QButtonGroup(this))
    , m_language(new QComboBox(this))
    , m_textSize(new QComboBox(this))
    , m_restore(new CheckBox(tr("Open the last pool as I left it"), this))
    , m_supported(new QSpinBox(this))
    , m_author(new QLineEdit(preferences.author, this))
    , m_authorProblem(new TextLabel(tr("A name is needed: every change is recorded with it."), TextStyle::Secondary, Token::Error, this))
    , m_servicesProblem(new TextLabel({}, TextStyle::Secondary, Token::Error, this))
    , m_tabs(new QTabWidget(this))
    , m_ok(nullptr)
{
    setObjectName(u"preferences"_s);
    setWindowTitle(tr("Preferences"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const auto addRow = [grid](int row, const QString &text) {
        auto *caption = new TextLabel(text, TextStyle::Interface, Token::Muted);
        caption->setFixedHeight(heightFor(caption->fontMetrics(), 28));
        grid->addWidget(caption, row, 0, Qt::AlignTop | Qt::AlignLeft);
        return caption;
    };
    const auto addChoice = [this](QButtonGroup *group, QHBoxLayout *row, const QString &text, const QString &about, int id, bool on) {
        auto *button = new RadioButton(text, this);
        button->setObjectName(about);
        button->setAccessibleName(text);
        button->setChecked(on);
        group->addButton(button, id);
        row->addWidget(button);
    };
    addRow(0, tr("Theme"));
    auto *themes = new QHBoxLayout;
    themes->setSpacing(16);
    addChoice(m_theme, themes, tr("System"), u"themeSystem"_s, int(ThemeChoice::System), preferences.theme == ThemeChoice::System);
    addChoice(m_theme, themes, tr("Light"), u"themeLight"_s, int(ThemeChoice::Light), preferences.theme == ThemeChoice::Light);
    addChoice(m_theme, themes, tr("Dark"), u"themeDark"_s, int(ThemeChoice::Dark), preferences.theme == ThemeChoice::Dark);
    themes->addStretch();
    grid->addLayout(themes, 0, 1);
    addRow(1, tr("Rows"));
    auto *densities = new QHBoxLayout;
    densities->setSpacing(16);
    addChoice(m_density, densities, tr("Comfortable"), u"densityComfortable"_s, int(Density::Comfortable),
        preferences.density == Density::Comfortable);
    addChoice(m_density, densities, tr("Compact"), u"densityCompact"_s, int(Density::Compact), preferences.density == Density::Compact);
    densities->addStretch();
    grid->addLayout(densities, 1, 1);
    addRow(2, tr("Text size"))->setBuddy(m_textSize);
    m_textSize->setObjectName(u"textSize"_s);
    m_textSize->setAccessibleName(tr("Text size"));
    QList<int> sizes { 80, 90, 100, 110, 120, 130, 150, 175, 200 };
    if (!sizes.contains(preferences.textPercent))
        sizes.append(preferences.textPercent);
    std::sort(sizes.begin(), sizes.end());
    for (const int percent : std::as_const(sizes))
        m_textSize->addItem(percent == 100 ? tr("%1 %, as the system's").arg(percent) : tr("%1 %").arg(percent), percent);
    m_textSize->setCurrentIndex(m_textSize->findData(preferences.textPercent));
    grid->addWidget(m_textSize, 2, 1, Qt::AlignLeft);
    addRow(3, tr("Language"))->setBuddy(m_language);
    m_language->setObjectName(u"language"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("The system's (%1)").arg(systemLanguage), QString());
    for (const auto &[code, ownName] : languages)
        m_language->addItem(ownName, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    grid->addWidget(m_language, 3, 1, Qt::AlignLeft);
    addRow(4, tr("At start"));
    m_restore->setObjectName(u"restoreSession"_s);
    m_restore->setAccessibleName(m_restore->text());
    m_restore->setChecked(preferences.restoreSession);
    grid->addWidget(m_restore, 4, 1, Qt::AlignLeft);
    addRow(5, tr("Supported from"))->setBuddy(m_supported);
    m_supported->setObjectName(u"supportedFrom"_s);
    m_supported->setAccessibleName(tr("Support from which a sentence counts as supported"));
    m_supported->setRange(5, 95);
    m_supported->setSingleStep(5);
    m_supported->setSuffix(tr(" %", "per cent"));
    m_supported->setValue(preferences.supportedFromPercent);
    grid->addWidget(m_supported, 5, 1, Qt::AlignLeft);
    TextLabel *name = addRow(6, tr("Your name"));
    name->setBuddy(m_author);
    m_author->setObjectName(u"authorName"_s);
    m_author->setAccessibleName(tr("Your name, as it stands in the history"));
    m_author->setMinimumWidth(280);
    auto *author = new QVBoxLayout;
    author->setSpacing(4);
    author->addWidget(m_author);
    auto *hint = new TextLabel(tr("It stands in the history of every change and decision, also in exports."), TextStyle::Secondary,
        Token::Muted);
    hint->setWordWrap(true);
    author->addWidget(hint);
    m_authorProblem->setObjectName(u"authorProblem"_s);
    author->addWidget(m_authorProblem);
    grid->addLayout(author, 6, 1);
    grid->setColumnStretch(1, 1);

    auto *buttons = new QDialogButtonBox(this);
    m_ok = new QPushButton(tr("Save"), this);
    m_ok->setObjectName(u"preferencesSave"_s);
    m_ok->setAccessibleName(m_ok->text());
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"preferencesCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *general = new QWidget;
    auto *above = new QVBoxLayout(general);
    above->setContentsMargins(0, 16, 0, 0);
    above->addLayout(grid);
    above->addStretch(1);
    m_tabs->setObjectName(u"preferencesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"preferencesTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the preferences"));
    m_tabs->tabBar()->setAutoHide(true);
    m_tabs->addTab(general, tr("General"));
    m_servicesProblem->setObjectName(u"servicesProblem"_s);
    m_servicesProblem->setWordWrap(true);
    m_servicesProblem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_servicesProblem);
    column->addWidget(buttons);

    connect(m_theme, &QButtonGroup::idClicked, this, &PreferencesDialog::changed);
    connect(m_density, &QButtonGroup::idClicked, this, &PreferencesDialog::changed);
    connect(m_textSize, &QComboBox::activated, this, &PreferencesDialog::changed);
    connect(m_author, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_authorProblem->setVisible(text.trimmed().isEmpty());
        updateSave();
    });
    // As they stand on the screen.
    QWidget *before = m_tabs->tabBar();
    const auto after = [&before](QWidget *next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    for (QButtonGroup *group : { m_theme, m_density }) {
        for (QAbstractButton *button : group->buttons())
            after(button);
    }
    for (QWidget *widget : std::initializer_list<QWidget *> { m_textSize, m_language, m_restore, m_supported, m_author })
        after(widget);
    m_authorProblem->setVisible(preferences.author.trimmed().isEmpty());
    updateSave();
}

void PreferencesDialog::addServices(ServicesPage *page)
{
    m_services = page;
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"servicesScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_tabs->addTab(scroll, tr("Endpoints and budgets"));
    // Qt gives no place to what takes no focus at the moment, such as a list without entries.
    // The buttons at the foot stay where they are, behind the box that they lie in.
    const QList<QWidget *> fields = QList<QWidget *> { m_author } + page->fields();
    for (qsizetype i = 1; i < fields.size(); ++i) {
        const Qt::FocusPolicy before = fields[i - 1]->focusPolicy();
        const Qt::FocusPolicy own = fields[i]->focusPolicy();
        fields[i - 1]->setFocusPolicy(Qt::StrongFocus);
        fields[i]->setFocusPolicy(Qt::StrongFocus);
        setTabOrder(fields[i - 1], fields[i]);
        fields[i - 1]->setFocusPolicy(before);
        fields[i]->setFocusPolicy(own);
    }
    connect(page, &ServicesPage::edited, this, &PreferencesDialog::updateSave);
    const QSize room = screen() ? screen()->availableSize() * 0.9 : QSize(widthFor(servicesWidth), servicesHeight);
    resize(QSize(widthFor(servicesWidth), heightFor(fontMetrics(), servicesHeight)).boundedTo(room));
    updateSave();
}

void PreferencesDialog::showServices()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

void PreferencesDialog::updateSave()
{
    const QString problem = m_services ? m_services->problem() : QString();
    m_servicesProblem->setText(problem);
    m_servicesProblem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty() && !m_author->text().trimmed().isEmpty());
}

PreferencesDialog::Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.theme = ThemeChoice(m_theme->checkedId());
    chosen.density = Density(m_density->checkedId());
    chosen.author = m_author->text().trimmed();
    chosen.language = m_language->currentData().toString();
    chosen.textPercent = m_textSize->currentData().toInt();
    chosen.restoreSession = m_restore->isChecked();
    chosen.supportedFromPercent = m_supported->value();
    return chosen;
}

void PreferencesDialog::changed()
{
    Q_EMIT previewRequested(preferences());
}

void PreferencesDialog::done(int result)
{
    if (result != Accepted && preferences() != m_before)
        Q_EMIT previewRequested(m_before);
    QDialog::done(result);
}

} // namespace waymark::widgets
