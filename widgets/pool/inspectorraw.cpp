// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspectorraw.h"

#include "widgets/common/bar.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/safetextview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QStringDecoder>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

InspectorRaw::InspectorRaw(QWidget *parent)
    : QWidget(parent)
    , m_view(new SafeTextView(this))
    , m_copyPayload(new QPushButton(tr("Copy payload"), this))
    , m_copySource(new QPushButton(tr("Copy source record"), this))
{
    m_view->setObjectName(u"inspectorRawText"_s);
    m_view->setAccessibleName(tr("The memory as it is stored"));
    m_copyPayload->setObjectName(u"inspectorCopyPayload"_s);
    m_copyPayload->setAccessibleName(m_copyPayload->text());
    m_copySource->setObjectName(u"inspectorCopySource"_s);
    m_copySource->setAccessibleName(m_copySource->text());
    for (QPushButton *button : { m_copyPayload, m_copySource })
        button->setIcon(icon(IconName::Copy));
    connect(m_copyPayload, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_memory.payload).toJson(QJsonDocument::Indented)));
    });
    connect(m_copySource, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_memory.raw)); });

    auto *bar = new Bar(Token::Alternate, Qt::TopEdge, 44, this);
    // Two rows where the dock is narrow or the words are long.
    auto *row = new FlowLayout(bar, 8, 8);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_copyPayload);
    row->addWidget(m_copySource);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(bar);
}

void InspectorRaw::setMemory(const Memory &memory)
{
    m_memory = memory;
    m_stale = true;
    m_copySource->setEnabled(!memory.raw.isEmpty());
    if (isVisible())
        fill();
}

void InspectorRaw::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
}

void InspectorRaw::fill()
{
    using Style = TextPart::Style;
    m_stale = false;
    QList<TextPart> parts;
    parts << TextPart { Style::Caption, tr("Payload"), {}, 0 };
    parts << TextPart { Style::Plain, QString::fromUtf8(QJsonDocument(m_memory.payload).toJson(QJsonDocument::Indented)).trimmed(),
        u"payload"_s, 0 };
    const QString size = QLocale().toString(qint64(m_memory.raw.size()));
    if (m_memory.raw.isEmpty()) {
        parts << TextPart { Style::Caption, tr("No source record was kept with this memory."), {}, 0 };
    } else {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString source = decoder(m_memory.raw);
        parts << TextPart { Style::Caption,
            decoder.hasError() ? tr("Source record, %1 bytes, not valid UTF-8").arg(size)
                               : tr("Source record, %1 bytes").arg(size),
            {},
            0 };
        parts << TextPart { Style::Plain, source, u"raw"_s, 0 };
    }
    parts << TextPart { Style::Caption, tr("Identity"), {}, 0 };
    parts << TextPart { Style::Plain,
        u"uuid         " % m_memory.uuid % u"\nsource hash  " % QString::fromLatin1(m_memory.sourceHash)
            % u"\ntrajectory   " % (m_memory.trajectory.isEmpty() ? u"-"_s : m_memory.trajectory),
        u"identity"_s, 0 };
    m_view->setParts(parts);
}

} // namespace waymark::widgets
