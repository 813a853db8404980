// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/filterbar.h"

#include "services/text/displaysafe.h"
#include "services/text/querykeys.h"
#include "services/text/queryterms.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/labels.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"
#include "widgets/pool/errorstrip.h"
#include "widgets/pool/filterchip.h"
#include "widgets/pool/queryedit.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::Chip;
using models::FilterModel;

namespace {

constexpr qsizetype maxMenuNames = 30;
constexpr int narrowWidth = 640;

} // namespace

FilterBar::FilterBar(FilterModel &model, QWidget *parent)
    : Bar(Token::Surface, Qt::BottomEdge, 48, parent)
    , m_model(model)
    , m_today(QDate::currentDate())
    , m_flow(new FlowLayout(nullptr, 8, 6))
    , m_add(new KeyCapButton(tr("Add"), {}, this))
    , m_save(new KeyCapButton(tr("Save search…"), {}, this))
    , m_clear(new KeyCapButton(tr("Clear"), {}, this))
    , m_error(new ErrorStrip(this))
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filter"));
    m_add->setObjectName(u"addFilter"_s);
    m_add->setFlat(true);
    m_add->setIcon(icon(IconName::Plus));
    m_add->setIconSize({ 14, 14 });
    m_add->setTextToken(Token::Muted);
    m_add->setAccessibleName(tr("Add a filter"));
    auto *menu = new QMenu(m_add);
    menu->setObjectName(u"addFilterMenu"_s);
    connect(m_add, &QPushButton::clicked, this, [this, menu] {
        fillAddMenu();
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setFlat(true);
    m_save->setAccessibleName(tr("Save search"));
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveSearchRequested(m_model.queryText()); });
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setFlat(true);
    m_clear->setAccessibleName(tr("Clear filter"));
    connect(m_clear, &QPushButton::clicked, &m_model, &FilterModel::clear);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 4, 1);
    layout->setSpacing(4);
    m_flow->setContentsMargins(0, 10, 0, 9);
    layout->addLayout(m_flow, 1);
    auto *ends = new QHBoxLayout; // stays level with the first row of chips
    ends->setContentsMargins(0, 10, 0, 9);
    ends->setSpacing(4);
    ends->addWidget(m_save, 0, Qt::AlignTop);
    ends->addWidget(m_clear, 0, Qt::AlignTop);
    layout->addLayout(ends);

    connect(&m_model, &FilterModel::changed, this, &FilterBar::rebuild);
    rebuild();
}

FilterBar::~FilterBar() = default;

void FilterBar::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    updateEnds();
}

void FilterBar::updateEnds()
{
    // Narrow: the chips need the room, icons will do.
    const bool narrow = width() < narrowWidth;
    m_save->setText(narrow ? QString() : tr("Save search…"));
    m_save->setIcon(narrow ? icon(IconName::Bookmark, Token::Text) : QIcon());
    m_clear->setText(narrow ? QString() : tr("Clear"));
    m_clear->setIcon(narrow ? icon(IconName::Close, Token::Text) : QIcon());
    m_save->setToolTip(!m_save->isEnabled() ? tr("There is no filter to save.") : narrow ? tr("Save search")
                                                                                         : QString());
    m_clear->setToolTip(narrow ? tr("Clear filter") : QString());
    m_save->updateGeometry();
    m_clear->updateGeometry();
}

void FilterBar::setWords(const text::CompletionWords &words)
{
    m_words = words;
    if (m_editor != nullptr)
        m_editor->setWords(words);
}

void FilterBar::setToday(QDate today)
{
    m_today = today;
    if (m_editor != nullptr)
        m_editor->setToday(today);
}

void FilterBar::rebuild()
{
    // Chips are kept by place, so that the focus stays where it is.
    const QList<Chip> &chips = m_model.chips();
    int focused = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
    }
    while (m_chips.size() > chips.size()) {
        FilterChip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < chips.size()) {
        const int index = static_cast<int>(m_chips.size());
        auto *chip = new FilterChip(chips.at(index).text, chips.at(index).enabled, this);
        chip->setObjectName(u"filterChip%1"_s.arg(index + 1));
        connect(chip, &FilterChip::toggleRequested, this, [this, index] { m_model.toggle(index); });
        connect(chip, &FilterChip::removeRequested, this, [this, index] { m_model.remove(index); });
        connect(chip, &FilterChip::negateRequested, this, [this, index] { m_model.negate(index); });
        connect(chip, &FilterChip::editRequested, this, [this, index] { beginEdit(index); });
        connect(chip, &FilterChip::menuRequested, this, [this, index](const QPoint &at) { showChipMenu(index, at); });
        connect(chip, &FilterChip::moveFocusRequested, this, [this, index](int step) {
            const int next = index + step;
            if (next >= 0 && next < m_chips.size())
                m_chips.at(next)->setFocus(Qt::TabFocusReason);
            else if (next == m_chips.size())
                m_add->setFocus(Qt::TabFocusReason);
        });
        m_flow->insertWidget(index, chip);
        chip->show();
        m_chips.append(chip);
    }
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setTerm(chips.at(i).text, chips.at(i).enabled);
    if (m_flow->indexOf(m_add) < 0)
        m_flow->insertWidget(m_flow->count(), m_add);
    QWidget *previous = nullptr;
    for (FilterChip *chip : std::as_const(m_chips)) {
        if (previous != nullptr)
            setTabOrder(previous, chip);
        previous = chip;
    }
    if (previous != nullptr)
        setTabOrder(previous, m_add);
    setTabOrder(m_add, m_save);
    setTabOrder(m_save, m_clear);
    if (focused >= m_chips.size()) {
        if (m_chips.isEmpty())
            m_add->setFocus(Qt::OtherFocusReason);
        else
            m_chips.last()->setFocus(Qt::OtherFocusReason);
    }

    const bool empty = m_model.isEmpty();
    m_clear->setEnabled(!empty);
    m_save->setEnabled(!m_model.activeTerms().isEmpty());
    updateEnds();
    m_flow->invalidate();
    updateGeometry();
}

void FilterBar::fillAddMenu()
{
    auto *menu = m_add->findChild<QMenu *>(u"addFilterMenu"_s);
    menu->clear();
    // The menu is filled anew each time; its submenus go with clear().
    const auto addValue = [this](QMenu *to, QueryKey key, const QString &name, const QString &label, const QIcon &picture) {
        connect(to->addAction(picture, text::menuSafe(label)), &QAction::triggered, this,
            [this, key, name] { m_model.add(FilterModel::termFor(key, name)); });
    };
    auto *types = menu->addMenu(widgets::label(QueryKey::Type));
    for (const MemoryType type : { MemoryType::Insight, MemoryType::Summary, MemoryType::Workflow, MemoryType::Trajectory })
        addValue(types, QueryKey::Type, name(type), widgets::label(type), typeIcon(type));
    const auto addNames = [&](QueryKey key, const QStringList &names, const QString &none) {
        auto *sub = menu->addMenu(widgets::label(key));
        for (const QString &each : names.first(qMin(maxMenuNames, names.size())))
            addValue(sub, key, each, each, {});
        if (names.size() > maxMenuNames) {
            connect(sub->addAction(tr("Other…")), &QAction::triggered, this, [this, key] { beginAdd(text::keyOpening(key)); });
        }
        if (!none.isEmpty()) {
            sub->addSeparator();
            addValue(sub, key, {}, none, {});
        }
        sub->menuAction()->setEnabled(!names.isEmpty());
    };
    addNames(QueryKey::Domain, m_words.domains, {});
    auto *validity = menu->addMenu(widgets::label(QueryKey::Valid));
    for (const Validity each : allValidities())
        addValue(validity, QueryKey::Valid, name(each), widgets::label(each), validityIcon(each));
    auto *review = menu->addMenu(widgets::label(QueryKey::Review));
    for (const ReviewStatus each : allReviewStatuses())
        addValue(review, QueryKey::Review, name(each), widgets::label(each), reviewIcon(each));
    auto *outcome = menu->addMenu(widgets::label(QueryKey::Outcome));
    for (const OutcomeValue each : allOutcomes())
        addValue(outcome, QueryKey::Outcome, name(each), widgets::label(each), outcomeIcon(each));
    addNames(QueryKey::Agent, m_words.agents, tr("No agent"));
    addNames(QueryKey::Model, m_words.models, tr("No model"));
    addNames(QueryKey::Tag, m_words.tags, tr("No tag"));
    menu->addSeparator();
    for (const QueryKey key : { QueryKey::Age, QueryKey::Created, QueryKey::Changed, QueryKey::Until, QueryKey::Task }) {
        connect(menu->addAction(tr("%1…").arg(widgets::label(key))), &QAction::triggered, this, [this, key] { beginAdd(text::keyOpening(key)); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Words in the text…")), &QAction::triggered, this, [this] { beginAdd(); });
    connect(menu->addAction(tr("Retired memories")), &QAction::triggered, this,
        [this] { m_model.add(FilterModel::termFor(QueryKey::Is, u"retired"_s)); });
}

void FilterBar::showChipMenu(int index, const QPoint &globalPosition)
{
    if (index >= m_model.chips().size())
        return;
    const Chip chip = m_model.chips().at(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"chipMenu"_s);
    connect(menu->addAction(chip.enabled ? tr("Switch off\tSpace") : tr("Switch on\tSpace")), &QAction::triggered, this, [this, index] { m_model.toggle(index); });
    connect(menu->addAction(tr("Negate\t-")), &QAction::triggered, this, [this, index] { m_model.negate(index); });
    connect(menu->addAction(tr("Edit…\tEnter")), &QAction::triggered, this, [this, index] { beginEdit(index); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove\tDel")), &QAction::triggered, this, [this, index] { m_model.remove(index); });
    menu->popup(globalPosition);
}

void FilterBar::beginAdd(const QString &start)
{
    closeEditor();
    m_editing = -1;
    openEditor(start);
}

void FilterBar::beginEdit(int index)
{
    if (index < 0 || index >= m_model.chips().size())
        return;
    closeEditor();
    m_editing = index;
    openEditor(m_model.chips().at(index).text);
    m_editor->selectAll();
}

void FilterBar::openEditor(const QString &text)
{
    m_editor = new QueryEdit(this);
    m_editor->setObjectName(u"chipEditor"_s);
    m_editor->setAccessibleName(m_editing < 0 ? tr("New filter") : tr("Edit filter"));
    m_editor->setFont(fontFor(TextStyle::Mono));
    m_editor->setWords(m_words);
    m_editor->setToday(m_today);
    m_editor->setFixedWidth(qBound(200, QFontMetrics(m_editor->font()).horizontalAdvance(text) + 60, 420));
    m_editor->setText(text);
    if (m_editing >= 0) {
        m_flow->insertWidget(m_editing, m_editor);
        m_chips.at(m_editing)->hide();
    } else {
        m_flow->insertWidget(m_flow->indexOf(m_add), m_editor);
    }
    connect(m_editor, &QueryEdit::committed, this, &FilterBar::commitEditor);
    connect(m_editor, &QueryEdit::escapePressed, this, [this] {
        const int index = m_editing;
        closeEditor();
        if (index >= 0 && index < m_chips.size())
            m_chips.at(index)->setFocus(Qt::OtherFocusReason);
        else
            m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &QueryEdit::errorChanged, this, [this] {
        if (m_editor->error())
            m_error->showError(m_editor, m_editor->text(), *m_editor->error());
        else
            m_error->clear();
    });
    connect(m_editor, &QLineEdit::editingFinished, this, [this] {
        if (m_editor != nullptr && !m_editor->hasFocus())
            closeEditor();
    });
    m_editor->show();
    m_flow->invalidate();
    m_flow->activate();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->end(false);
}

void FilterBar::commitEditor()
{
    const QString text = m_editor->text();
    const int index = m_editing;
    closeEditor();
    if (index < 0)
        m_model.add(text);
    else
        m_model.replace(index, text);
    if (index >= 0 && index < m_chips.size())
        m_chips.at(index)->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void FilterBar::closeEditor()
{
    if (m_editor == nullptr)
        return;
    QueryEdit *editor = std::exchange(m_editor, nullptr);
    editor->disconnect(this);
    m_flow->removeWidget(editor);
    editor->hide();
    editor->deleteLater();
    m_error->clear();
    if (m_editing >= 0 && m_editing < m_chips.size())
        m_chips.at(m_editing)->show();
    m_editing = -1;
    m_flow->invalidate();
}

} // namespace waymark::widgets
