// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/countline.h"

#include "models/retrievallabels.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

CountLine::CountLine(QWidget *parent)
    : Bar(Token::Surface, Qt::TopEdge | Qt::BottomEdge, 0, parent)
    , m_flow(new FlowBox(6, 2))
    , m_showExcluded(new CheckBox(tr("Show excluded")))
{
    setObjectName(u"retrievalCounts"_s);
    m_showExcluded->setObjectName(u"showExcluded"_s);
    m_showExcluded->setChecked(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 12, 6);
    row->addWidget(m_flow, 1);
    row->addWidget(m_showExcluded);
    connect(m_showExcluded, &QCheckBox::toggled, this, &CountLine::showExcludedChanged);
}

bool CountLine::showsExcluded() const
{
    return m_showExcluded->isChecked();
}

void CountLine::addLink(const QString &text, const QString &spoken, const QSet<Exclusion> &only)
{
    auto *link = new LinkButton(text);
    link->setAccessibleName(text);
    link->setToolTip(spoken);
    if (!only.isEmpty() && only == m_only)
        link->setStyle(TextStyle::Strong);
    link->setObjectName(u"countLink%1"_s.arg(m_links++));
    connect(link, &LinkButton::clicked, this, [this, only] { Q_EMIT onlyRequested(only == m_only ? QSet<Exclusion>() : only); });
    m_flow->flow()->addWidget(link);
}

void CountLine::setCounts(const RetrievalResult &result, const QSet<Exclusion> &only)
{
    m_only = only;
    m_flow->clear();
    m_links = 0;
    const QLocale locale;
    const QString considered = locale.toString(result.considered);
    if (result.query.types.size() == 1)
        addLink(tr("%1 %2 considered").arg(considered, models::plural(result.query.types.first())), tr("Shows all of them"), {});
    else
        addLink(tr("%1 memories considered").arg(considered), tr("Shows all of them"), {});
    if (result.modelChose) {
        const auto chosen = std::ranges::count_if(result.candidates, [](const RetrievalCandidate &candidate) { return candidate.rank > 0; });
        addLink(tr("%1 chosen").arg(locale.toString(qint64(chosen))), tr("Shows only what the model chose"), { Exclusion::None });
    } else {
        addLink(tr("%1 eligible").arg(locale.toString(result.eligible)), tr("Shows only what may be retrieved"), { Exclusion::None });
    }
    struct Reason
    {
        QString label;
        QSet<Exclusion> exclusions;
    };
    const Reason reasons[] = {
        { models::exclusionLabel(Exclusion::NotChosen), { Exclusion::NotChosen } },
        { models::exclusionLabel(Exclusion::NotShown), { Exclusion::NotShown } },
        { result.query.leaveOwnDomainOut && !result.query.taskDomain.isEmpty() ? tr("own domain") : models::exclusionLabel(Exclusion::Domain), { Exclusion::Domain } },
        { tr("rejected or retired"), { Exclusion::Retired, Exclusion::Rejected } },
        { models::exclusionLabel(Exclusion::Expired), { Exclusion::Expired } },
        { models::exclusionLabel(Exclusion::Superseded), { Exclusion::Superseded } },
        { models::exclusionLabel(Exclusion::NotYetValid), { Exclusion::NotYetValid } },
        { models::exclusionLabel(Exclusion::Filter), { Exclusion::Filter } },
        { models::exclusionLabel(Exclusion::NoVector), { Exclusion::NoVector } },
    };
    bool first = true;
    for (const auto &[label, exclusions] : reasons) {
        qint64 count = 0;
        for (const Exclusion exclusion : exclusions)
            count += result.excluded[size_t(exclusion)];
        if (count == 0)
            continue;
        m_flow->flow()->addWidget(new TextLabel(first ? tr("excluded:") : u"\u00b7"_s, TextStyle::Secondary, Token::Muted));
        addLink(locale.toString(count) % u' ' % label, tr("Shows only these"), exclusions);
        first = false;
    }
    if (result.outdated > 0)
        m_flow->flow()->addWidget(new TextLabel(tr("· %1 outdated vectors").arg(locale.toString(result.outdated)), TextStyle::Secondary, Token::Warning));
}

} // namespace waymark::widgets
