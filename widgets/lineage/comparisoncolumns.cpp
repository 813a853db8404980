// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/comparisoncolumns.h"

#include "widgets/common/bar.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/fittedtextview.h"
#include "widgets/common/icons.h"
#include "widgets/common/readingstyles.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/lineage/columnhandle.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int tallest = 4000; // pixels: longer texts scroll by themselves, since what is in sight is laid out
constexpr int mostLines = 200;
constexpr int padding = 8;
constexpr int edge = 8;
constexpr double narrowest = 0.25; // of the width

enum GridColumn { BeforeColumn,
    HandleColumn,
    AfterColumn };

TextPart::Style styleOf(const ComparedField &field)
{
    return field.name == name(MemoryField::Title) ? TextPart::Style::Title : field.commands ? TextPart::Style::Plain
                                                                                            : TextPart::Style::Body;
}

QFont fontOf(TextPart::Style style)
{
    return fontFor(style == TextPart::Style::Title ? TextStyle::Title : style == TextPart::Style::Plain ? TextStyle::Mono
                                                                                                        : TextStyle::Reading);
}

} // namespace

ComparisonColumns::ComparisonColumns(QWidget *parent)
    : QWidget(parent)
    , m_beforeTitle(new ElidedLabel)
    , m_afterTitle(new ElidedLabel)
    , m_titleHandle(new ColumnHandle)
    , m_scroll(new QScrollArea)
    , m_findingsRow(new Bar(Token::Surface, Qt::TopEdge, 36))
    , m_findingsSpace(new QWidget)
    , m_findingsIcon(new IconLabel({}, 14))
    , m_findings(new TextLabel({}, TextStyle::Secondary, Token::Muted))
{
    m_beforeTitle->setObjectName(u"compareBeforeTitle"_s);
    m_afterTitle->setObjectName(u"compareAfterTitle"_s);
    m_titleHandle->setObjectName(u"compareTitleHandle"_s);
    m_titleHandle->setFocusPolicy(Qt::NoFocus); // the one below it answers keys
    m_scroll->setObjectName(u"compareScroll"_s);
    m_findings->setObjectName(u"compareFindings"_s);
    m_findings->setWordWrap(true);

    auto *titles = new Bar(Token::Surface, Qt::BottomEdge, 36);
    auto *titleRow = new QHBoxLayout(titles);
    titleRow->setContentsMargins(0, 0, edge + padding, 1);
    titleRow->setSpacing(0);
    for (ElidedLabel *title : { m_beforeTitle, m_afterTitle }) {
        title->setFont(fontFor(TextStyle::Strong));
        title->setContentsMargins(title == m_beforeTitle ? edge + padding : padding, 0, padding, 0);
    }
    titleRow->addWidget(m_beforeTitle);
    titleRow->addWidget(m_titleHandle);
    titleRow->addWidget(m_afterTitle, 1);

    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);

    auto *findingsRow = new QHBoxLayout(m_findingsRow);
    findingsRow->setContentsMargins(0, 8, edge + padding, 8);
    findingsRow->setSpacing(8);
    findingsRow->addWidget(m_findingsSpace);
    findingsRow->addWidget(m_findingsIcon);
    findingsRow->addWidget(m_findings, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(titles);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_findingsRow);
    connect(m_titleHandle, &ColumnHandle::moved, this, [this](int pixels) { moveHandle(pixels); });
    setFindingsLine({}, {});
}

void ComparisonColumns::setComparison(const Comparison &comparison)
{
    m_editing = false;
    m_rows.clear();
    m_beforeTitle->setText(comparison.beforeTitle);
    m_afterTitle->setText(comparison.afterTitle);
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    auto *body = new Bar(Token::Surface);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(edge, 0, edge, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(AfterColumn, 1);
    for (const ComparedField &field : comparison.fields)
        addRow(field);
    m_handle = new ColumnHandle;
    m_handle->setObjectName(u"compareHandle"_s);
    connect(m_handle, &ColumnHandle::moved, this, [this](int pixels) { moveHandle(pixels); });
    const int rows = m_grid->rowCount();
    m_grid->addWidget(m_handle, 0, HandleColumn, rows + 1, 1);
    // It stands between the first two texts.
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.first().before, m_handle);
    m_grid->setRowMinimumHeight(0, 8);
    m_grid->setRowMinimumHeight(rows, 16);
    m_grid->setRowStretch(rows, 1);
    m_scroll->setWidget(body);
    setFindingsLine({}, {});
    setLeftWidth(qRound(m_scroll->viewport()->width() * m_share));
}

void ComparisonColumns::addRow(const ComparedField &field)
{
    const int line = m_grid->rowCount();
    Row row { field.name, {}, styleOf(field), new FittedTextView, new FittedTextView };
    const auto add = [&](FittedTextView *view, GridColumn column, const QString &objectName, const QString &spoken) {
        auto *caption = new TextLabel(field.caption, TextStyle::Secondary, Token::Muted);
        caption->setContentsMargins(padding, 8, padding, 0);
        caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        caption->setBuddy(view);
        view->setObjectName(objectName);
        view->setAccessibleName(spoken);
        view->setTextMargin(padding);
        view->setMaximumTextHeight(tallest);
        view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_grid->addWidget(caption, line, column);
        m_grid->addWidget(view, line + 1, column, Qt::AlignTop);
    };
    //: What a screen reader calls a text of a comparison: field, column
    const QString spoken = tr("%1, %2");
    add(row.before, BeforeColumn, u"compareBefore_"_s + field.name, spoken.arg(field.caption, m_beforeTitle->text()));
    add(row.after, AfterColumn, u"compareAfter_"_s + field.name, spoken.arg(field.caption, m_afterTitle->text()));
    m_rows.append(row);
}

void ComparisonColumns::setColumns(int field, const ComparedText::Column &before, const ComparedText::Column &after)
{
    const Row &row = m_rows[field];
    row.before->setText(before.shown, row.style, before.marks);
    row.after->setText(after.shown, row.style, after.marks);
}

void ComparisonColumns::reveal(int field, const ComparedText::Column &before, const ComparedText::Column &after)
{
    showPlace(m_rows[field].before, before.currentMark);
    showPlace(m_rows[field].after, after.currentMark);
}

void ComparisonColumns::showPlace(FittedTextView *view, int mark)
{
    if (mark < 0)
        return;
    view->revealMark(mark);
    const QRect place = view->rectOf(view->caret());
    if (place.isNull())
        return;
    ensureVisible(view->viewport(), place);
}

void ComparisonColumns::ensureVisible(const QWidget *inside, const QRect &place)
{
    const QPoint center = inside->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(edge, center.y(), 0, 2 * place.height());
}

ExactTextEdit *ComparisonColumns::makeEditor(const Row &row)
{
    auto *editor = new ExactTextEdit;
    editor->setObjectName(u"compareEdit_"_s + row.name);
    editor->setAccessibleName(row.after->accessibleName());
    editor->setFont(fontOf(row.style));
    editor->setLineRange(1, mostLines);
    editor->setSingleParagraph(row.style == TextPart::Style::Title);
    editor->setExactText(row.text);
    return editor;
}

void ComparisonColumns::beginEdit(const QStringList &texts, int field, qsizetype at)
{
    m_editing = true;
    m_handle->setFocusPolicy(Qt::ClickFocus); // Tab goes from editor to editor
    for (int i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.text = texts[i];
        if (ExactTextEdit::isTooLong(row.text))
            continue;
        row.editor = makeEditor(row);
        int line = 0;
        int column = 0;
        int span = 0;
        m_grid->getItemPosition(m_grid->indexOf(row.after), &line, &column, &span, &span);
        m_grid->addWidget(row.editor, line, column, Qt::AlignTop);
        row.editor->show(); // at once, so that it can take the focus
        row.after->hide();
        setTabOrder(row.before, row.editor);
        // What is read at the left is reached by a click.
        row.before->setFocusPolicy(Qt::ClickFocus);
        connect(row.editor, &QPlainTextEdit::textChanged, this, &ComparisonColumns::edited);
        connect(row.editor, &QPlainTextEdit::cursorPositionChanged, this,
            [this, editor = row.editor] { ensureVisible(editor->viewport(), editor->cursorRect()); });
        connect(row.editor, &ExactTextEdit::keepRequested, this, &ComparisonColumns::keepRequested);
        connect(row.editor, &ExactTextEdit::dropRequested, this, &ComparisonColumns::dropRequested);
    }
    takeFocus(field);
    if (field >= 0 && field < m_rows.size() && m_rows[field].editor) {
        QTextCursor cursor = m_rows[field].editor->textCursor();
        cursor.setPosition(int(qBound(qsizetype(0), at, texts[field].size())));
        m_rows[field].editor->setTextCursor(cursor);
    }
}

void ComparisonColumns::endEdit()
{
    m_editing = false;
    m_handle->setFocusPolicy(Qt::TabFocus);
    for (Row &row : m_rows) {
        if (!row.editor)
            continue;
        row.editor->hide();
        row.editor->deleteLater();
        row.editor = nullptr;
        row.before->setFocusPolicy(Qt::StrongFocus);
        row.after->show();
    }
}

QStringList ComparisonColumns::editedTexts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts << (row.editor ? row.editor->exactText() : row.text);
    return texts;
}

void ComparisonColumns::setFindingsLine(const QString &text, const QIcon &icon)
{
    m_findings->setText(text);
    m_findingsIcon->setIcon(icon);
    m_findingsIcon->setVisible(!icon.isNull());
    m_findingsRow->setVisible(!text.isEmpty());
}

void ComparisonColumns::setEditorFindings(const QList<Finding> &findings)
{
    const ReadingStyles styles;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.editor)
            continue;
        BlockFrame frame;
        frame.font = row.editor->font();
        QList<QTextEdit::ExtraSelection> selections;
        for (const Finding &finding : findings) {
            if (name(finding.field) != row.name || finding.end > row.editor->document()->characterCount() - 1)
                continue;
            QTextEdit::ExtraSelection selection { row.editor->textCursor(), styles.format(frame, Look::Text, severityMark(finding.severity)) };
            selection.cursor.setPosition(int(finding.start));
            selection.cursor.setPosition(int(finding.end), QTextCursor::KeepAnchor);
            selections.append(selection);
        }
        row.editor->setExtraSelections(selections);
    }
}

void ComparisonColumns::takeFocus(int field)
{
    if (m_rows.isEmpty())
        return;
    const Row &row = m_rows[qBound(0, field, int(m_rows.size()) - 1)];
    if (row.editor)
        row.editor->setFocus(Qt::OtherFocusReason);
    else
        row.after->setFocus(Qt::OtherFocusReason);
}

void ComparisonColumns::moveHandle(int pixels)
{
    setLeftWidth(m_beforeTitle->width() + ColumnHandle::thickness / 2 + pixels);
}

void ComparisonColumns::setLeftWidth(int width)
{
    const int all = m_scroll->viewport()->width();
    if (all <= 0)
        return;
    m_share = qBound(narrowest, double(width) / all, 1 - narrowest);
    const int left = qRound(all * m_share) - ColumnHandle::thickness / 2;
    m_beforeTitle->setFixedWidth(left);
    m_findingsSpace->setFixedWidth(left + ColumnHandle::thickness);
    if (m_grid)
        m_grid->setColumnMinimumWidth(BeforeColumn, left - edge);
}

bool ComparisonColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        setLeftWidth(qRound(m_scroll->viewport()->width() * m_share));
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::widgets
