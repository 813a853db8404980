// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/findingcard.h"

#include "services/text/displaysafe.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/labels.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/lint/excerptlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int sideMargin = 16;
constexpr int barWidth = 2;
constexpr qsizetype mostSteps = 4;
constexpr double certain = 0.995;

/// In bold monospace, whatever the theme does to the font.
class RuleName final : public QWidget
{
public:
    explicit RuleName(const QString &rule)
        : m_rule(text::lineSafe(rule))
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(wanted());
        return { metrics.horizontalAdvance(m_rule) + 1, heightFor(metrics, 18) };
    }
    QSize minimumSizeHint() const override { return { qMin(80, sizeHint().width()), sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(wanted());
        painter.setPen(color(Token::Text));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(painter.font()).elidedText(m_rule, Qt::ElideRight, width()));
    }

private:
    static QFont wanted()
    {
        QFont font = fontFor(TextStyle::Mono);
        font.setBold(true);
        return font;
    }

    QString m_rule;
};

KeyCapButton *actionButton(const QString &text, const QString &key, const QString &name)
{
    auto *button = new KeyCapButton(text, key);
    button->setDesignHeight(24);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

std::optional<MemoryType> readsAs(const Finding &finding)
{
    const auto type = ruleFamily(finding.rule) == "type"_L1 ? memoryTypeFromName(finding.kind) : std::nullopt;
    // A trajectory is what happened: nothing becomes one.
    return type == MemoryType::Trajectory ? std::nullopt : type;
}

FindingCard::FindingCard(const Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(finding)
{
    setObjectName(u"findingCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    const QString message = messageText(finding);
    const QString excerpt = text::lineSafe(text::elided(finding.excerpt, 80));
    //: What a screen reader says of a finding: severity, rule, the words it is about, what is wrong
    setAccessibleName(excerpt.isEmpty() ? tr("%1, %2. %3").arg(label(finding.severity), finding.rule, message)
                                        : tr("%1, %2: %3. %4").arg(label(finding.severity), finding.rule, excerpt, message));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 7, sideMargin, 8);
    row->setSpacing(8);
    auto *mark = new IconLabel(severityIcon(finding.severity), 14);
    mark->setToolTip(label(finding.severity));
    auto *markBox = new QVBoxLayout;
    markBox->setContentsMargins(0, 2, 0, 0);
    markBox->addWidget(mark);
    markBox->addStretch();
    row->addLayout(markBox);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3);
    m_column->addWidget(makeHead());
    auto *words = new TextLabel(message, TextStyle::Secondary, Token::Text);
    words->setObjectName(u"findingMessage"_s);
    words->setWordWrap(true);
    m_column->addWidget(words);
    row->addLayout(m_column, 1);
}

QWidget *FindingCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *what = new FlowBox(8, 2);
    what->flow()->addWidget(new RuleName(m_finding.rule));
    if (!m_finding.excerpt.isEmpty() && m_finding.field != MemoryField::Whole)
        what->flow()->addWidget(new ExcerptLabel(m_finding.excerpt, m_finding.severity));
    row->addWidget(what, 1, Qt::AlignTop);
    if (QWidget *steps = makeSteps())
        row->addWidget(steps, 0, Qt::AlignTop);
    return head;
}

QWidget *FindingCard::makeSteps()
{
    if (m_finding.steps.isEmpty()) {
        if (m_finding.confidence >= certain)
            return nullptr;
        const QString figure = QLocale().toString(m_finding.confidence, 'f', 2);
        // Rules about types measure how much a text reads as another one.
        const bool isMeasured = ruleFamily(m_finding.rule) == "type"_L1;
        auto *measure = new TextLabel(isMeasured ? tr("score %1").arg(figure) : tr("confidence %1").arg(figure), TextStyle::Secondary, Token::Muted);
        measure->setObjectName(u"findingConfidence"_s);
        measure->setToolTip(isMeasured ? tr("How much it reads as the other type, from 0 to 1") : tr("How sure the rule is, from 0 to 1"));
        return measure;
    }
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    //: Before the numbers of the steps of a run where the words of a finding were seen
    row->addWidget(new TextLabel(m_finding.steps.size() == 1 ? tr("step") : tr("steps"), TextStyle::Secondary, Token::Muted));
    const qsizetype shown = qMin(mostSteps, m_finding.steps.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const int step = m_finding.steps[i];
        const bool more = i + 1 == shown && shown < m_finding.steps.size();
        auto *link = new LinkButton(more ? tr("%1…").arg(step) : QString::number(step));
        link->setObjectName(u"findingStep%1"_s.arg(step));
        link->setAccessibleName(tr("Open step %1 of the run").arg(step));
        link->setToolTip(more ? tr("Open step %1 of the run; seen in %2 steps").arg(step).arg(m_finding.steps.size()) : link->accessibleName());
        connect(link, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        row->addWidget(link);
    }
    return box;
}

void FindingCard::setCurrent(bool current, int number, int total)
{
    m_current = current;
    if (m_actions) { // one of its buttons may be what was pressed
        m_column->removeWidget(m_actions);
        m_actions->hide();
        m_actions->deleteLater();
        m_actions = nullptr;
    }
    if (current)
        showActions(number, total);
    update();
    updateGeometry();
}

void FindingCard::showActions(int number, int total)
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 5, 0, 2);
    row->setSpacing(8);
    auto *buttons = new FlowBox(8, 6);
    const auto add = [&](const QString &text, const QString &key, const QString &name, auto act) {
        KeyCapButton *button = actionButton(text, key, name);
        connect(button, &QPushButton::clicked, this, act);
        buttons->flow()->addWidget(button);
    };
    if (!m_readOnly) {
        if (const auto type = readsAs(m_finding))
            add(tr("Re-label as %1").arg(noun(*type)), u"Y"_s, u"findingRelabel"_s, [this, type] { Q_EMIT relabelRequested(*type); });
        if (m_finding.fix)
            add(tr("Apply fix…"), {}, u"findingFix"_s, [this] { Q_EMIT fixRequested(); });
        if (isLeakRule(m_finding.rule))
            add(tr("Generalise"), u"G"_s, u"findingGeneralise"_s, [this] { Q_EMIT generaliseRequested(); });
        add(tr("Ignore…"), u"I"_s, u"findingIgnore"_s, [this] { Q_EMIT ignoreRequested(); });
    }
    auto *why = new LinkButton(tr("Why?"));
    why->setObjectName(u"findingWhy"_s);
    why->setAccessibleName(tr("Why: what the rule %1 is about").arg(m_finding.rule));
    why->setToolTip(tr("What this rule looks for, why it matters, and how to do better"));
    connect(why, &QAbstractButton::clicked, this, &FindingCard::whyRequested);
    buttons->flow()->addWidget(why);
    buttons->setFixedHeight(buttons->flow()->heightForWidth(QWIDGETSIZE_MAX)); // one row from the start, more when it is narrow
    row->addWidget(buttons, 1);
    if (total > 0) {
        auto *count = new QWidget;
        auto *place = new QHBoxLayout(count);
        place->setContentsMargins(0, 0, 0, 0);
        place->setSpacing(8);
        auto *words = new TextLabel(tr("%1 of %2").arg(number).arg(total), TextStyle::Secondary, Token::Muted);
        words->setObjectName(u"findingNumber"_s);
        place->addWidget(words);
        place->addWidget(new KeyCap(u"L"_s));
        count->setFixedHeight(heightFor(fontMetrics(), 24));
        row->addWidget(count, 0, Qt::AlignTop);
    }
    m_column->addWidget(m_actions);
}

void FindingCard::setAccepted(const QString &words, const QStringList &suppressions)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    auto *who = new TextLabel(words, TextStyle::Secondary, Token::Muted);
    who->setWordWrap(true);
    row->addWidget(who, 1);
    if (!m_readOnly && !suppressions.isEmpty()) {
        KeyCapButton *back = actionButton(tr("Take back"), {}, u"findingTakeBack"_s);
        back->setToolTip(tr("The finding counts again"));
        connect(back, &QPushButton::clicked, this, [this, suppressions] { Q_EMIT takeBackRequested(suppressions); });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    m_column->addWidget(box);
    setAccessibleDescription(who->text());
}

void FindingCard::setHovered(bool hovered)
{
    if (m_hovered == hovered)
        return;
    m_hovered = hovered;
    update();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_current ? Token::Lit : m_hovered ? Token::Hover
                                                                      : Token::Surface));
    if (m_current)
        painter.fillRect(QRect(0, 0, barWidth, height()), color(Token::Accent));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::Accent), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 1.5, -4, -1.5), 4, 4);
    }
}

void FindingCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT selected();
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT selected();
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT focused();
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FindingCard::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    setHovered(true);
    Q_EMIT hovered(true);
}

void FindingCard::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(false);
    Q_EMIT hovered(false);
}

} // namespace waymark::widgets
