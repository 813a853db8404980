// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/textdialog.h"

#include "widgets/common/safetextview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

TextDialog::TextDialog(const QString &name, const QString &title, const QString &text, TextPart::Style style, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *view = new SafeTextView;
    view->setObjectName(name + u"Text"_s);
    view->setAccessibleName(title);
    view->setPlain(text, style);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(name + u"Close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

} // namespace waymark::widgets
