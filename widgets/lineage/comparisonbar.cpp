// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/comparisonbar.h"

#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ComparisonBar::ComparisonBar(QWidget *parent)
    : Bar(Token::Alternate, Qt::TopEdge, 44, parent)
    , m_toggle(new KeyCapButton({}, keyText(QKeySequence(Qt::Key_Space))))
    , m_takeAll(new KeyCapButton(tr("Take all"), {}))
    , m_leaveAll(new KeyCapButton(tr("Leave all"), {}))
    , m_edit(new KeyCapButton(tr("Edit"), keyText(QKeySequence(Qt::Key_E))))
    , m_keep(new KeyCapButton({}, applyKeyText()))
    , m_drop(new KeyCapButton({}, keyText(QKeySequence(Qt::Key_Escape))))
{
    setObjectName(u"compareBar"_s);
    auto *buttons = new FlowBox(8, 8);
    for (const auto &[button, name] : { std::pair(m_toggle, u"compareToggle"_s), std::pair(m_takeAll, u"compareTakeAll"_s),
             std::pair(m_leaveAll, u"compareLeaveAll"_s), std::pair(m_edit, u"compareEdit"_s), std::pair(m_drop, u"compareDrop"_s),
             std::pair(m_keep, u"compareKeep"_s) }) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        buttons->flow()->addWidget(button);
    }
    m_takeAll->setAccessibleName(tr("Take all differences"));
    m_leaveAll->setAccessibleName(tr("Leave all differences"));
    m_edit->setToolTip(tr("Change the text at the right"));
    m_keep->setPrimary(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(buttons);
    connect(m_toggle, &QPushButton::clicked, this, &ComparisonBar::toggleRequested);
    connect(m_takeAll, &QPushButton::clicked, this, &ComparisonBar::takeAllRequested);
    connect(m_leaveAll, &QPushButton::clicked, this, &ComparisonBar::leaveAllRequested);
    connect(m_edit, &QPushButton::clicked, this, &ComparisonBar::editRequested);
    connect(m_keep, &QPushButton::clicked, this, &ComparisonBar::keepRequested);
    connect(m_drop, &QPushButton::clicked, this, &ComparisonBar::dropRequested);
}

void ComparisonBar::setState(bool editable, bool editing, std::optional<ComparedText::Choice> choice, bool hasDifferences)
{
    const auto setWords = [](KeyCapButton *button, const QString &text, const QString &spoken) {
        button->setText(text);
        button->setAccessibleName(spoken);
        button->updateGeometry();
    };
    if (choice == ComparedText::Choice::Taken)
        setWords(m_toggle, tr("Leave"), tr("Leave this difference"));
    else
        setWords(m_toggle, tr("Take"), tr("Take this difference"));
    setWords(m_keep, editing ? tr("Keep edit") : tr("Keep"), editing ? tr("Keep the edited text") : tr("Keep the text at the right"));
    setWords(m_drop, !editable ? tr("Close") : editing ? tr("Drop edit")
                                                       : tr("Drop"),
        !editable ? tr("Close the comparison") : editing ? tr("Drop the edit")
                                                         : tr("Drop the text at the right"));
    m_toggle->setEnabled(choice.has_value());
    m_takeAll->setEnabled(hasDifferences);
    m_leaveAll->setEnabled(hasDifferences);
    for (KeyCapButton *button : { m_toggle, m_takeAll, m_leaveAll, m_edit })
        button->setVisible(editable && !editing);
    m_keep->setVisible(editable);
}

} // namespace waymark::widgets
