// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/countline.h"

#include "models/candidatemodel.h"
#include "models/labels.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

CountLine::CountLine(QWidget *parent)
    : Bar(Token::Surface, Qt::BottomEdge, 0, parent)
    , m_counts(new FlowBox(12, 2))
    , m_showExcluded(new CheckBox(tr("Show excluded")))
{
    setObjectName(u"countLine"_s);
    m_showExcluded->setObjectName(u"showExcludedBox"_s);
    m_showExcluded->setAccessibleName(m_showExcluded->text());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_counts, 1);
    row->addWidget(m_showExcluded, 0, Qt::AlignTop);
    connect(m_showExcluded, &QCheckBox::toggled, this, &CountLine::showExcludedToggled);
}

void CountLine::setResult(const RetrievalResult &result)
{
    m_counts->clear();
    const QLocale locale;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    auto *considered = new TextLabel(tr("%1 considered").arg(number(result.considered)), TextStyle::Strong);
    m_counts->flow()->addWidget(considered);
    auto *eligible = new LinkButton(tr("%1 eligible").arg(number(result.eligible)));
    eligible->setAccessibleName(eligible->text());
    connect(eligible, &LinkButton::clicked, this, [this] { Q_EMIT exclusionClicked(Exclusion::None); });
    m_counts->flow()->addWidget(eligible);
    bool first = true;
    for (size_t i = size_t(Exclusion::Domain); i < exclusionCount; ++i) {
        if (result.excluded[i] == 0)
            continue;
        if (std::exchange(first, false))
            m_counts->flow()->addWidget(new TextLabel(tr("excluded:"), TextStyle::Interface, Token::Muted));
        const auto reason = Exclusion(i);
        //: number, reason
        auto *link = new LinkButton(tr("%1 %2").arg(number(result.excluded[i]), models::label(reason)));
        link->setAccessibleName(link->text());
        connect(link, &LinkButton::clicked, this, [this, reason] { Q_EMIT exclusionClicked(reason); });
        m_counts->flow()->addWidget(link);
    }
    m_counts->updateGeometry();
}

void CountLine::setShowsExcluded(bool shows)
{
    m_showExcluded->setChecked(shows);
}

} // namespace waymark::widgets
