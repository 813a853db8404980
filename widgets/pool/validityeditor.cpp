// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/validityeditor.h"

#include "services/text/displaysafe.h"
#include "widgets/common/datefield.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/labels.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/validityband.h"
#include "widgets/common/validityglyph.h"
#include "widgets/pool/reasonfield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ValidityEditor::ValidityEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_from(new DateField(tr("open"), this))
    , m_until(new DateField(tr("open end"), this))
    , m_review(new DateField(tr("none"), this))
    , m_reason(new ReasonField(this))
    , m_stateIcon(new IconLabel({}, 14, this))
    , m_state(new TextLabel({}, TextStyle::Secondary, Token::Text, this))
    , m_band(new ValidityBand(this))
    , m_problem(new TextLabel({}, TextStyle::Secondary, Token::Error, this))
    , m_apply(new KeyCapButton(tr("Apply"), applyKeyText(), this))
{
    setObjectName(u"validityEditor"_s);
    m_from->setObjectName(u"validFrom"_s);
    m_from->setAccessibleLabel(tr("Valid from"));
    m_until->setObjectName(u"validUntil"_s);
    m_until->setAccessibleLabel(tr("Valid until"));
    m_review->setObjectName(u"nextReview"_s);
    m_review->setAccessibleLabel(tr("Next review"));
    m_title->setObjectName(u"validityTitle"_s);
    m_title->setFont(fontFor(TextStyle::Strong));
    m_state->setObjectName(u"validityState"_s);
    m_problem->setObjectName(u"validityProblem"_s);
    m_apply->setObjectName(u"validityApply"_s);
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setPrimary(true);
    auto *cancel = new KeyCapButton(tr("Cancel"), u"Esc"_s, this);
    cancel->setObjectName(u"validityCancel"_s);
    cancel->setAccessibleName(cancel->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 11, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_title);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto caption = [this](const QString &text, QWidget *buddy) {
        auto *result = new TextLabel(text, TextStyle::Interface, Token::Muted, this);
        result->setBuddy(buddy);
        return result;
    };
    grid->addWidget(caption(tr("Valid from"), m_from), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(caption(tr("until"), m_until), 0, 2, Qt::AlignRight);
    grid->addWidget(m_until, 0, 3);
    grid->addWidget(caption(tr("Next review"), m_review), 1, 0);
    grid->addWidget(m_review, 1, 1);

    auto *quick = new QHBoxLayout;
    quick->setSpacing(4);
    QWidget *before = m_review;
    const auto addQuick = [&](const QString &text, const QString &name, const QString &spoken, auto date) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, [this, date] { setUntil(date()); });
        quick->addWidget(button);
        setTabOrder(before, button);
        before = button;
    };
    // From the end that is set, so that pressing "+1 year" twice gives two years.
    const auto start = [this] { return m_until->date() && *m_until->date() > m_today ? *m_until->date() : m_today; };
    addQuick(tr("Ends today"), u"endsToday"_s, tr("Valid until today"), [this] { return std::optional(m_today); });
    addQuick(tr("+30 d"), u"plus30d"_s, tr("Thirty days longer"), [start] { return std::optional(start().addDays(30)); });
    addQuick(tr("+1 year"), u"plus1y"_s, tr("One year longer"), [start] { return std::optional(start().addYears(1)); });
    addQuick(tr("Open end"), u"openEnd"_s, tr("Valid without end"), [] { return std::optional<QDate>(); });
    quick->addStretch();
    grid->addLayout(quick, 1, 3, 1, 2);
    grid->setColumnStretch(4, 1);
    auto *preview = new QHBoxLayout;
    preview->setSpacing(8);
    m_band->setObjectName(u"validityBand"_s);
    preview->addWidget(m_band);
    preview->addWidget(m_stateIcon);
    preview->addWidget(m_state, 1);
    grid->addLayout(preview, 0, 4);
    column->addLayout(grid);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(caption(tr("Reason"), m_reason));
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    column->addWidget(m_problem);
    column->addLayout(row);
    setTabOrder(before, m_reason);
    setTabOrder(m_reason, cancel);
    setTabOrder(cancel, m_apply);

    const auto touched = [this](bool ValidityEditor::*flag) {
        return [this, flag] {
            if (m_loading)
                return;
            this->*flag = true;
            updateState();
        };
    };
    connect(m_from, &DateField::dateChanged, this, touched(&ValidityEditor::m_fromTouched));
    connect(m_until, &DateField::dateChanged, this, touched(&ValidityEditor::m_untilTouched));
    connect(m_review, &DateField::dateChanged, this, touched(&ValidityEditor::m_reviewTouched));
    connect(m_reason, &QLineEdit::textChanged, this, &ValidityEditor::updateState);
    connect(m_apply, &QPushButton::clicked, this, &ValidityEditor::apply);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

void ValidityEditor::open(const Subject &subject, QDate asOf, QDate today)
{
    m_loading = true;
    m_subject = subject;
    m_asOf = asOf;
    m_today = today.isValid() ? today : asOf;
    m_title->setText(subject.count == 1 && !subject.title.isEmpty()
            ? tr("Validity of “%1”").arg(text::displaySafe(subject.title))
            : tr("Validity of %n memories", nullptr, int(subject.count)));
    setAccessibleName(m_title->text());
    const auto put = [this](DateField *field, std::optional<QDate> date, bool mixed, const QString &empty) {
        field->setToday(m_today);
        field->setDate(mixed ? std::nullopt : date);
        field->lineEdit()->setPlaceholderText(mixed ? tr("several") : empty);
    };
    put(m_from, subject.span.from, subject.mixedFrom, tr("open"));
    put(m_until, subject.span.until, subject.mixedUntil, tr("open end"));
    put(m_review, subject.nextReview, subject.mixedReview, tr("none"));
    m_fromTouched = m_untilTouched = m_reviewTouched = false;
    m_reason->clear();
    m_loading = false;
    updateState();
    show();
    m_until->lineEdit()->setFocus(Qt::OtherFocusReason);
    m_until->lineEdit()->selectAll();
}

void ValidityEditor::setRecentReasons(const QStringList &reasons)
{
    m_reason->setRecentReasons(reasons);
}

void ValidityEditor::setUntil(std::optional<QDate> date)
{
    m_until->setDate(date);
    m_untilTouched = true; // also when several ends become none
    m_until->lineEdit()->setPlaceholderText(tr("open end"));
    updateState();
}

ValidityEdit ValidityEditor::edit() const
{
    ValidityEdit result;
    const auto take = [](std::optional<std::optional<QDate>> &field, const DateField *date, bool touched, bool mixed,
                          std::optional<QDate> before) {
        if (touched && date->isAcceptable() && (mixed || date->date() != before))
            field = date->date();
    };
    take(result.from, m_from, m_fromTouched, m_subject.mixedFrom, m_subject.span.from);
    take(result.until, m_until, m_untilTouched, m_subject.mixedUntil, m_subject.span.until);
    take(result.nextReview, m_review, m_reviewTouched, m_subject.mixedReview, m_subject.nextReview);
    return result;
}

QString ValidityEditor::reason() const
{
    return m_reason->reason();
}

bool ValidityEditor::canApply() const
{
    const bool dates = m_from->isAcceptable() && m_until->isAcceptable() && m_review->isAcceptable();
    const bool ordered = !m_from->date() || !m_until->date() || *m_from->date() <= *m_until->date();
    return dates && ordered && !(edit() == ValidityEdit {}) && !reason().isEmpty();
}

void ValidityEditor::updateState()
{
    const bool dates = m_from->isAcceptable() && m_until->isAcceptable() && m_review->isAcceptable();
    const bool ordered = !m_from->date() || !m_until->date() || *m_from->date() <= *m_until->date();
    m_problem->setText(!dates ? tr("This is not a date. Type one such as 2026-11-20, today or +30d.")
            : !ordered        ? tr("It cannot end before it begins.")
                              : QString());
    m_problem->setVisible(!dates || !ordered);

    const bool unknown = (m_subject.mixedFrom && !m_fromTouched) || (m_subject.mixedUntil && !m_untilTouched);
    m_band->setVisible(!unknown);
    m_stateIcon->setVisible(!unknown);
    if (unknown) {
        m_state->setText(tr("The memories differ. Fields that you leave alone stay as they are."));
        m_state->setToken(Token::Muted);
    } else {
        const ValiditySpan span { m_from->date(), m_until->date(), m_subject.span.superseded };
        const Validity state = validityAsOf(span, m_asOf);
        m_band->setSpan(span, m_asOf);
        m_stateIcon->setIcon(validityIcon(state));
        const QString phrase = validityPhrase(span, m_asOf);
        const bool told = state == Validity::Valid || state == Validity::Expired || state == Validity::Superseded;
        m_state->setText(told || phrase.isEmpty() ? label(state) : tr("%1, %2").arg(label(state), phrase));
        m_state->setToken(state == Validity::Valid ? Token::Text : validityToken(state));
    }
    m_apply->setEnabled(canApply());
    m_apply->setToolTip(reason().isEmpty() ? tr("A reason is required.") : QString());
}

void ValidityEditor::apply()
{
    if (!canApply() || isHidden())
        return;
    const ValidityEdit wanted = edit();
    hide();
    Q_EMIT applyRequested(wanted, reason());
}

bool ValidityEditor::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ValidityEditor::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        hide();
        Q_EMIT cancelled();
    } else if (isApplyKey(*event)) {
        apply();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ValidityEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Lit));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
    painter.fillRect(QRect(0, 0, 3, height()), color(Token::Accent));
}

} // namespace waymark::widgets
