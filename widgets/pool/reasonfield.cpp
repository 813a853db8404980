// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/reasonfield.h"

#include "widgets/common/safewords.h"

#include <QCompleter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ReasonField::ReasonField(QWidget *parent)
    : QLineEdit(parent)
    , m_reasons(new SafeWords(this))
{
    setObjectName(u"reason"_s);
    setAccessibleName(tr("Reason"));
    setPlaceholderText(tr("Why? It stands in the history."));
    setClearButtonEnabled(true);
    setMaxLength(2000);
    auto *words = new QCompleter(m_reasons, this);
    words->setFilterMode(Qt::MatchContains);
    words->setCaseSensitivity(Qt::CaseInsensitive);
    words->setMaxVisibleItems(6);
    setCompleter(words);
}

void ReasonField::setRecentReasons(const QStringList &reasons)
{
    m_reasons->setStringList(reasons);
}

} // namespace waymark::widgets
