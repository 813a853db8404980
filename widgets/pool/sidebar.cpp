// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/sidebar.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/pool/facetdelegate.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::FacetModel;
using models::FilterModel;

namespace {

constexpr int designWidth = 216;

/// A tree whose keys are those of the sidebar and whose current row is only shown with the focus.
class FacetView final : public QTreeView
{
public:
    explicit FacetView(QWidget *parent)
        : QTreeView(parent)
    {
    }

    std::function<void(const QModelIndex &, Qt::KeyboardModifiers)> onActivate;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (currentIndex().isValid() && state() != EditingState)
                onActivate(currentIndex(), event->modifiers());
            return;
        case Qt::Key_J:
        case Qt::Key_K: {
            const QModelIndex next = event->key() == Qt::Key_J ? indexBelow(currentIndex()) : indexAbove(currentIndex());
            if (next.isValid())
                setCurrentIndex(next);
            return;
        }
        default:
            QTreeView::keyPressEvent(event);
        }
    }

    void keyboardSearch(const QString &) override { }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        const bool acts = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
        m_pressed = QPersistentModelIndex();
        QTreeView::mouseReleaseEvent(event);
        if (acts)
            onActivate(index, event->modifiers());
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressed = event->button() == Qt::LeftButton ? QPersistentModelIndex(indexAt(event->position().toPoint())) : QPersistentModelIndex();
        QTreeView::mousePressEvent(event);
    }

    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    QPersistentModelIndex m_pressed;
};

/// Name and size of the pool; a click shows everything.
class PoolHead final : public QAbstractButton
{
public:
    explicit PoolHead(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return { designWidth, heightFor(fontMetrics(), 26) }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse())
            painter.fillRect(rect(), color(Token::Hover));
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color(Token::Accent), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 1, -3, -1), 4, 4);
        }
    }
};

QString stableName(FacetModel::Section section)
{
    switch (section) {
    case FacetModel::Section::Queues:
        return u"queues"_s;
    case FacetModel::Section::Type:
        return u"type"_s;
    case FacetModel::Section::Domain:
        return u"domain"_s;
    case FacetModel::Section::Validity:
        return u"validity"_s;
    case FacetModel::Section::Findings:
        return u"findings"_s;
    case FacetModel::Section::Rules:
        return u"rules"_s;
    case FacetModel::Section::Review:
        return u"review"_s;
    case FacetModel::Section::Outcome:
        return u"outcome"_s;
    case FacetModel::Section::Model:
        return u"model"_s;
    case FacetModel::Section::Tags:
        return u"tags"_s;
    case FacetModel::Section::Flags:
        return u"flags"_s;
    case FacetModel::Section::SavedSearches:
        return u"saved"_s;
    }
    return {};
}

FacetModel::Section sectionAt(const QModelIndex &index)
{
    return static_cast<FacetModel::Section>(index.data(FacetModel::SectionRole).toInt());
}

} // namespace

Sidebar::Sidebar(FacetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_folded({ u"rules"_s, u"outcome"_s, u"model"_s, u"tags"_s, u"flags"_s, u"saved"_s })
{
    setObjectName(u"poolSidebar"_s);
    setAccessibleName(tr("Facets"));
    setMinimumWidth(160);

    auto *head = new PoolHead(this);
    head->setObjectName(u"poolHead"_s);
    connect(head, &QAbstractButton::clicked, this, &Sidebar::allRequested);
    m_head = head;
    m_name = new ElidedLabel({}, head);
    m_name->setFont(fontFor(TextStyle::Strong));
    m_name->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count = new TabularLabel(head);
    m_count->setFont(fontFor(TextStyle::Secondary));
    auto *picture = new IconLabel(icon(IconName::Disk), 16, head);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(11, 0, 12, 0);
    row->setSpacing(11);
    row->addWidget(picture);
    row->addWidget(m_name, 1);
    row->addWidget(m_count);

    auto *view = new FacetView(this);
    m_tree = view;
    view->setObjectName(u"facetTree"_s);
    view->setAccessibleName(tr("Facets and saved searches"));
    view->setItemDelegate(new FacetDelegate(view));
    view->setModel(&m_model);
    view->setHeaderHidden(true);
    view->setIndentation(0);
    view->setRootIsDecorated(false);
    view->setExpandsOnDoubleClick(false);
    view->setUniformRowHeights(true);
    view->setSelectionMode(QAbstractItemView::NoSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->viewport()->setAutoFillBackground(false);
    view->setTabKeyNavigation(false);
    view->onActivate = [this](const QModelIndex &index, Qt::KeyboardModifiers modifiers) { activate(index, modifiers); };
    connect(view, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(view, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.removeAll(stableName(sectionAt(index))); });
    connect(view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        const QString name = stableName(sectionAt(index));
        if (!m_folded.contains(name))
            m_folded.append(name);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(view, 1);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &section) {
        if (!section.isValid())
            applyFolding();
    });
    connect(&m_model, &FacetModel::renameRequested, this, &Sidebar::savedSearchRenameRequested);
    setPool({}, 0);
    applyFolding();
}

void Sidebar::setPool(const QString &name, qint64 memories)
{
    m_head->setVisible(!name.isEmpty());
    m_name->setText(name);
    m_count->setText(QLocale().toString(memories));
    m_head->setAccessibleName(tr("%1, %n memory(s)", nullptr, static_cast<int>(memories)).arg(text::lineSafe(name)));
    m_head->setToolTip(tr("Show everything"));
}

QStringList Sidebar::foldedSections() const
{
    return m_folded;
}

void Sidebar::setFoldedSections(const QStringList &names)
{
    m_folded = names;
    applyFolding();
}

void Sidebar::applyFolding()
{
    const QStringList folded = m_folded; // expanding and folding write to it
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        m_tree->setExpanded(index, !folded.contains(stableName(sectionAt(index))));
    }
    m_folded = folded;
}

QSize Sidebar::sizeHint() const
{
    return { designWidth, 600 };
}

void Sidebar::activate(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    if (!index.parent().isValid()) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    const QString uuid = index.data(FacetModel::UuidRole).toString();
    if (!uuid.isEmpty()) {
        Q_EMIT savedSearchActivated(uuid, index.data(FacetModel::QueryRole).toString());
        return;
    }
    const auto action = modifiers & Qt::AltModifier ? FilterModel::FacetAction::Exclude
        : modifiers & Qt::ControlModifier           ? FilterModel::FacetAction::Or
                                                    : FilterModel::FacetAction::Replace;
    Q_EMIT facetClicked(static_cast<QueryKey>(index.data(FacetModel::KeyRole).toInt()), index.data(FacetModel::NameRole).toString(), action);
}

void Sidebar::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid() || !index.parent().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"facetMenu"_s);
    const QString uuid = index.data(FacetModel::UuidRole).toString();
    const QPersistentModelIndex kept = index;
    if (uuid.isEmpty()) {
        const auto add = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
            connect(menu->addAction(text), &QAction::triggered, this, [this, kept, modifiers] { activate(kept, modifiers); });
        };
        add(tr("Only this\tClick"), Qt::NoModifier);
        add(tr("This too\tCtrl+Click"), Qt::ControlModifier);
        add(tr("All but this\tAlt+Click"), Qt::AltModifier);
    } else {
        connect(menu->addAction(tr("Apply")), &QAction::triggered, this, [this, kept] { activate(kept, Qt::NoModifier); });
        connect(menu->addAction(tr("Rename…")), &QAction::triggered, this, [this, kept] {
            if (kept.isValid())
                m_tree->edit(kept);
        });
        menu->addSeparator();
        auto *up = menu->addAction(tr("Move up"));
        up->setEnabled(index.row() > 0);
        connect(up, &QAction::triggered, this, [this, uuid] { Q_EMIT savedSearchMoveRequested(uuid, -1); });
        auto *down = menu->addAction(tr("Move down"));
        down->setEnabled(index.row() < m_model.rowCount(index.parent()) - 1);
        connect(down, &QAction::triggered, this, [this, uuid] { Q_EMIT savedSearchMoveRequested(uuid, 1); });
        menu->addSeparator();
        connect(menu->addAction(tr("Delete")), &QAction::triggered, this, [this, uuid] { Q_EMIT savedSearchDeleteRequested(uuid); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tree != nullptr) {
        m_name->setFont(fontFor(TextStyle::Strong));
        m_count->setFont(fontFor(TextStyle::Secondary));
        m_tree->doItemsLayout();
    }
}

} // namespace waymark::widgets
