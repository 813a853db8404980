// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/prompter.h"

#include "services/text/displaysafe.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace waymark::app {

QString DialogPrompter::openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DialogPrompter::openFiles(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, title, folder);
}

QString DialogPrompter::openFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

QString DialogPrompter::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters, QString *chosenFilter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filters.join(u";;"_s), chosenFilter);
}

QString DialogPrompter::name(QWidget *parent, const QString &title, const QString &label, const QString &suggestion)
{
    QInputDialog dialog(parent);
    dialog.setObjectName(u"nameDialog"_s);
    dialog.setWindowTitle(text::displaySafe(title));
    dialog.setLabelText(text::displaySafe(label));
    dialog.setTextValue(suggestion);
    // Its label would guess what the text is.
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (QLabel *each : labels)
        each->setTextFormat(Qt::PlainText);
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

bool DialogPrompter::confirm(QWidget *parent, const QString &title, const QString &question, const QString &action)
{
    QMessageBox box(QMessageBox::Warning, text::displaySafe(title), text::displaySafe(question), QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *go = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace waymark::app
