// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importpanel.h"

#include "services/domain/evaluation.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/labels.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/progresstext.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

enum Column { FileColumn,
    FormatColumn,
    TrajectoryColumn,
    MemoryColumn,
    OutcomeColumn,
    UnchangedColumn,
    QuarantinedColumn,
    ColumnCount };

QString counted(qint64 value)
{
    return QLocale().toString(value);
}

TextLabel *caption(const QString &text, QWidget *buddy)
{
    auto *result = new TextLabel(text, TextStyle::Interface, Token::Muted);
    result->setBuddy(buddy);
    return result;
}

} // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Title, Token::Text, this))
    , m_summary(new TextLabel({}, TextStyle::Interface, Token::Muted, this))
    , m_table(new QTreeWidget(this))
    , m_questions(new QWidget(this))
    , m_domainQuestion(new QWidget(this))
    , m_domain(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_condition(new QComboBox(this))
    , m_kindHint(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
    , m_bar(new ProgressStrip(this))
    , m_progress(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
    , m_import(new KeyCapButton(tr("Import"), applyKeyText(), this))
    , m_cancel(new KeyCapButton(tr("Cancel"), u"Esc"_s, this))
    , m_details(new KeyCapButton(tr("Show quarantined"), {}, this))
{
    setObjectName(u"importPanel"_s);
    m_title->setObjectName(u"importTitle"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);

    m_table->setObjectName(u"importFiles"_s);
    m_table->setAccessibleName(tr("Files"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAllColumnsShowFocus(true);
    m_table->setStyleSheet(u"QTreeView::item { border: none; padding: 0 8px; }"_s);
    m_table->setColumnCount(ColumnCount);
    m_table->setHeaderLabels({ tr("File"), tr("Format"), tr("Trajectories"), tr("Memories"), tr("Outcomes"), tr("Already there"), tr("Quarantined") });
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    for (int column = FormatColumn; column < ColumnCount; ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (int column = TrajectoryColumn; column < ColumnCount; ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);

    m_domain->setObjectName(u"importDomain"_s);
    m_domain->setAccessibleName(tr("Domain of records that name none"));
    m_domain->setEditable(true);
    m_domain->setInsertPolicy(QComboBox::NoInsert);
    m_domain->lineEdit()->setObjectName(u"importDomainText"_s);
    m_domain->lineEdit()->setFocusPolicy(Qt::ClickFocus); // Shift+Tab would find it behind the buttons and come back
    m_domain->lineEdit()->setAccessibleName(m_domain->accessibleName());
    m_domain->lineEdit()->setPlaceholderText(tr("Benchmark or project"));
    m_domain->setMinimumWidth(240);
    m_kind->setObjectName(u"importDomainKind"_s);
    m_kind->setAccessibleName(tr("Kind of the domain"));
    m_kind->addItem(label(DomainKind::Benchmark), int(DomainKind::Benchmark));
    m_kind->addItem(label(DomainKind::Project), int(DomainKind::Project));
    m_kind->setCurrentIndex(1); // records of a benchmark mostly name it; rules and sessions are of projects
    m_outcome->setObjectName(u"importOutcome"_s);
    m_outcome->setAccessibleName(tr("Outcome of records that name none"));
    m_outcome->addItem(tr("Leave unknown"), int(OutcomeValue::Unknown));
    m_outcome->addItem(outcomeChoice(OutcomeValue::Success), int(OutcomeValue::Success));
    m_outcome->addItem(outcomeChoice(OutcomeValue::Failure), int(OutcomeValue::Failure));
    m_condition->setObjectName(u"importCondition"_s);
    m_condition->setAccessibleName(tr("Condition of results that name none"));
    m_condition->setEditable(true);
    m_condition->setInsertPolicy(QComboBox::NoInsert);
    m_condition->lineEdit()->setFocusPolicy(Qt::ClickFocus);
    m_condition->lineEdit()->setAccessibleName(m_condition->accessibleName());
    m_condition->lineEdit()->setPlaceholderText(Condition::unstatedName());
    m_condition->addItem(Condition::zeroShotName());
    for (const MemoryType type : allMemoryTypes())
        m_condition->addItem(name(type));
    m_condition->setCurrentText({});
    m_condition->setMinimumWidth(240);

    auto *questions = new QGridLayout(m_questions);
    questions->setContentsMargins(16, 12, 16, 12);
    questions->setHorizontalSpacing(12);
    questions->setVerticalSpacing(8);
    auto *domainRow = new QHBoxLayout(m_domainQuestion);
    domainRow->setContentsMargins(0, 0, 0, 0);
    domainRow->setSpacing(8);
    domainRow->addWidget(m_domain);
    domainRow->addWidget(m_kind);
    domainRow->addWidget(m_kindHint, 1);
    m_domainCaption = caption(tr("Some records name no domain. It is"), m_domain);
    questions->addWidget(m_domainCaption, 0, 0);
    questions->addWidget(m_domainQuestion, 0, 1);
    m_outcomeCaption = caption(tr("Outcome of records that name none"), m_outcome);
    questions->addWidget(m_outcomeCaption, 1, 0);
    questions->addWidget(m_outcome, 1, 1, Qt::AlignLeft);
    m_conditionCaption = caption(tr("Some results do not say how they were made. It is"), m_condition);
    questions->addWidget(m_conditionCaption, 2, 0);
    questions->addWidget(m_condition, 2, 1, Qt::AlignLeft);
    questions->setColumnStretch(1, 1);

    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_progress->setObjectName(u"importProgressText"_s);
    m_import->setObjectName(u"importApply"_s);
    m_import->setAccessibleName(m_import->text());
    m_import->setPrimary(true);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    m_details->setObjectName(u"importShowReport"_s);
    m_details->setAccessibleName(m_details->text());

    auto *head = new QWidget(this);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(16, 14, 16, 12);
    headColumn->setSpacing(4);
    headColumn->addWidget(m_title);
    headColumn->addWidget(m_summary);
    auto *actions = new Bar(Token::Alternate, Qt::TopEdge, 0, this);
    auto *actionColumn = new QVBoxLayout(actions);
    actionColumn->setContentsMargins(16, 8, 16, 8);
    actionColumn->setSpacing(8);
    actionColumn->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_progress, 1);
    row->addWidget(m_details);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    actionColumn->addLayout(row);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_questions);
    column->addWidget(actions);
    setTabOrder(m_outcome, m_condition);
    setTabOrder(m_condition, m_details);
    setTabOrder(m_details, m_cancel);
    setTabOrder(m_cancel, m_import);

    connect(m_domain, &QComboBox::editTextChanged, this, &ImportPanel::takeDomain);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPanel::leave);
    connect(m_details, &QPushButton::clicked, this, &ImportPanel::reportRequested);
    setStage(Stage::Looking);
}

QString ImportPanel::outcomeChoice(OutcomeValue value)
{
    return value == OutcomeValue::Success ? tr("All succeeded (by my word)") : tr("All failed (by my word)");
}

void ImportPanel::setDomains(const QList<Domain> &domains, const QString &suggestion)
{
    m_domains = domains;
    const QString before = m_domain->currentText();
    m_domain->clear();
    for (const Domain &domain : domains)
        m_domain->addItem(domain.name);
    m_domain->setCurrentText(before.isEmpty() ? suggestion : before);
    takeDomain(m_domain->currentText());
}

void ImportPanel::takeDomain(const QString &name)
{
    const QString wanted = name.trimmed();
    const auto known = std::find_if(m_domains.cbegin(), m_domains.cend(), [&](const Domain &domain) { return domain.name == wanted; });
    const bool exists = known != m_domains.cend();
    if (exists)
        m_kind->setCurrentIndex(m_kind->findData(int(known->kind)));
    m_kind->setEnabled(!exists);
    m_kindHint->setText(wanted.isEmpty() ? QString() : exists ? tr("is in the pool")
                                                              : tr("will be new"));
    updateButtons();
}

void ImportPanel::setStage(Stage stage)
{
    m_stage = stage;
    m_questions->setVisible(stage == Stage::Ready);
    m_bar->setVisible(stage == Stage::Looking || stage == Stage::Running);
    m_import->setVisible(stage != Stage::Finished);
    m_cancel->setText(stage == Stage::Finished ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setEnabled(true);
    m_details->setVisible(stage == Stage::Finished && !m_report.totals().quarantined.isEmpty());
    m_started.restart();
    m_timeLeft = {};
    updateButtons();
}

void ImportPanel::setLooking(const Progress &progress)
{
    if (m_stage != Stage::Looking || m_table->topLevelItemCount() > 0 || m_title->text().isEmpty()) {
        m_report = {};
        m_table->clear();
        setStage(Stage::Looking);
        m_title->setText(tr("Looking at the files…"));
        m_summary->setText(tr("Nothing is written yet."));
    }
    showProgress(progress);
}

void ImportPanel::setDryRun(const ImportReport &report)
{
    m_report = report;
    const ImportedFile totals = report.totals();
    qsizetype unrecognised = 0;
    for (const ImportedFile &file : report.files)
        unrecognised += file.recognised ? 0 : 1;
    fillTable(report);
    setStage(Stage::Ready);
    const bool asks = totals.needsDomain;
    m_domainQuestion->setVisible(asks);
    m_domainCaption->setVisible(asks);
    const bool hasRecords = totals.memories + totals.trajectories > 0;
    m_outcome->setVisible(hasRecords);
    m_outcomeCaption->setVisible(hasRecords);
    m_condition->setVisible(totals.needsCondition);
    m_conditionCaption->setVisible(totals.needsCondition);
    m_questions->setVisible(hasRecords || asks || totals.needsCondition);

    m_title->setText(tr("Import %n files", nullptr, int(report.files.size() - unrecognised)));
    QStringList parts;
    if (totals.trajectories > 0)
        parts << tr("%n trajectories", nullptr, int(totals.trajectories));
    if (totals.memories > 0)
        parts << tr("%n memories", nullptr, int(totals.memories));
    if (totals.outcomesInAll() > 0)
        parts << tr("%n outcomes", nullptr, int(totals.outcomesInAll()));
    if (totals.evidence > 0)
        parts << tr("%n rulings on evidence", nullptr, int(totals.evidence));
    QString words = parts.isEmpty() ? tr("There is nothing new in these files.") : tr("New: %1.").arg(QLocale().createSeparatedList(parts));
    if (totals.unchanged > 0)
        words += u' ' % tr("%n records are already in the pool.", nullptr, int(totals.unchanged));
    if (!totals.quarantined.isEmpty())
        words += u' ' % tr("%n records cannot be read and will be quarantined.", nullptr, int(totals.quarantined.size()));
    if (unrecognised > 0)
        words += u' ' % tr("%n files are of no known format and are left out.", nullptr, int(unrecognised));
    m_summary->setText(words);
    m_progress->setText({});
    updateButtons();
    if (asks)
        m_domain->setFocus(Qt::OtherFocusReason);
    else
        m_import->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::fillTable(const ImportReport &report)
{
    // The table is a preview: what a person looks through. The report dock holds all of it.
    constexpr qsizetype mostShown = 2000;
    m_table->clear();
    QList<QTreeWidgetItem *> rows;
    for (const ImportedFile &file : report.files.mid(0, mostShown)) {
        auto *row = new QTreeWidgetItem;
        row->setText(FileColumn, text::lineSafe(file.path));
        row->setToolTip(FileColumn, plainToolTip(file.path));
        row->setText(FormatColumn, file.recognised ? file.format : tr("Not recognised"));
        const auto number = [row](int column, qint64 value, Token token) {
            row->setText(column, counted(value));
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            row->setForeground(column, color(value == 0 ? Token::Faint : token));
        };
        if (file.recognised) {
            number(TrajectoryColumn, file.trajectories, Token::Text);
            number(MemoryColumn, file.memories, Token::Text);
            number(OutcomeColumn, file.outcomesInAll(), Token::Text);
            number(UnchangedColumn, file.unchanged, Token::Muted);
            number(QuarantinedColumn, file.quarantined.size(), Token::Warning);
            if (!file.quarantined.isEmpty())
                row->setIcon(QuarantinedColumn, icon(IconName::SeverityWarning));
        } else {
            row->setForeground(FileColumn, color(Token::Muted));
            row->setForeground(FormatColumn, color(Token::Muted));
        }
        row->setSizeHint(FileColumn, { 0, heightFor(fontMetrics(), 28) });
        rows << row;
    }
    m_table->addTopLevelItems(rows);
    if (report.files.size() > mostShown) {
        auto *more = new QTreeWidgetItem(m_table);
        more->setText(FileColumn, tr("and %n more files", nullptr, int(report.files.size() - mostShown)));
    }
}

void ImportPanel::updateButtons()
{
    const ImportedFile totals = m_report.totals();
    const qint64 news = totals.trajectories + totals.memories + totals.outcomesInAll() + totals.evidence;
    const qsizetype bad = totals.quarantined.size();
    if (m_stage == Stage::Ready) {
        m_import->setText(bad > 0 ? tr("Import %1, %n quarantined", nullptr, int(bad)).arg(counted(news))
                                  : tr("Import %1").arg(counted(news)));
    } else if (m_stage == Stage::Running) {
        m_import->setText(tr("Importing…"));
    } else {
        m_import->setText(tr("Import"));
    }
    m_import->setAccessibleName(m_import->text());
    const bool answered = !totals.needsDomain || !m_domain->currentText().trimmed().isEmpty();
    m_import->setEnabled(m_stage == Stage::Ready && news > 0 && answered);
    m_import->setToolTip(answered ? QString() : tr("Say first which domain the records belong to."));
}

void ImportPanel::showProgress(const Progress &progress)
{
    m_timeLeft.add(progress, std::chrono::milliseconds(m_started.elapsed()));
    showIn(*m_bar, progress);
    QStringList words;
    if (!progress.stage.isEmpty())
        words << text::displaySafe(progress.stage);
    words << countsText(progress) << m_timeLeft.text();
    words.removeAll(QString());
    m_progress->setText(words.join(u" \u00b7 "_s));
}

void ImportPanel::setProgress(const Progress &progress)
{
    if (m_stage != Stage::Running) {
        setStage(Stage::Running);
        m_title->setText(tr("Importing"));
        m_summary->setText(tr("You can go on working. Cancelling leaves nothing behind."));
    }
    showProgress(progress);
}

void ImportPanel::setFinished(const ImportReport &report)
{
    m_report = report;
    const ImportedFile totals = report.totals();
    setStage(Stage::Finished);
    if (report.cancelled) {
        m_title->setText(tr("The import was cancelled"));
        m_summary->setText(tr("Nothing was added to the pool."));
    } else {
        m_title->setText(tr("The import is done"));
        QString words = tr("%n memories", nullptr, int(totals.memories));
        QStringList added { tr("%n trajectories", nullptr, int(totals.trajectories)), words };
        if (totals.outcomesInAll() > 0)
            added << tr("%n outcomes", nullptr, int(totals.outcomesInAll()));
        words = tr("Added: %1.").arg(QLocale().createSeparatedList(added));
        if (!totals.quarantined.isEmpty())
            words += u' ' % tr("%n records could not be read.", nullptr, int(totals.quarantined.size()));
        m_summary->setText(words);
        fillTable(report);
    }
    m_progress->setText({});
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::setFailed(const QString &message)
{
    m_report = {};
    setStage(Stage::Finished);
    m_title->setText(tr("The import failed"));
    m_summary->setText(message);
    m_progress->setText({});
    m_cancel->setFocus(Qt::OtherFocusReason);
}

ImportPanel::Answers ImportPanel::answers() const
{
    Answers result;
    if (m_report.totals().needsDomain)
        result.domain = m_domain->currentText().trimmed();
    result.domainKind = DomainKind(m_kind->currentData().toInt());
    result.outcome.value = OutcomeValue(m_outcome->currentData().toInt());
    if (result.outcome.value != OutcomeValue::Unknown)
        result.outcome.source = OutcomeSource::Human;
    if (m_report.totals().needsCondition)
        result.condition = m_condition->currentText().trimmed();
    return result;
}

bool ImportPanel::isRunning() const
{
    return m_stage == Stage::Looking || m_stage == Stage::Running;
}

void ImportPanel::start()
{
    if (m_stage != Stage::Ready || !m_import->isEnabled())
        return;
    const Answers wanted = answers();
    setProgress({ 0, -1, tr("Starting") });
    Q_EMIT importRequested(wanted);
}

void ImportPanel::leave()
{
    if (m_stage == Stage::Finished) {
        Q_EMIT closed();
        return;
    }
    if (isRunning()) {
        m_cancel->setEnabled(false);
        m_progress->setText(tr("Stopping…"));
    }
    Q_EMIT cancelled();
}

bool ImportPanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        if (m_cancel->isEnabled())
            leave();
    } else if (isApplyKey(*event)) {
        start();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ImportPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Colours of the rows are those of the theme at the time of filling.
    if (event->type() == QEvent::PaletteChange && m_table->topLevelItemCount() > 0)
        fillTable(m_report);
}

void ImportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
