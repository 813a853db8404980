// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace waymark::app {

/// The few questions that block the window: file choice, a name, and confirmation before something is replaced. Behind an
/// interface so that tests answer them.
class Prompter
{
public:
    virtual ~Prompter() = default;

    /// Empty when the person cancelled. Filters as QFileDialog takes them.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) = 0;
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) = 0;
    virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters, QString *chosenFilter) = 0;
    virtual QString name(QWidget *parent, const QString &title, const QString &label, const QString &suggestion) = 0;
    virtual bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &action) = 0;
};

/// Qt's dialogs.
class DialogPrompter final : public Prompter
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &folder, const QString &filter) override;
    QStringList openFiles(QWidget *parent, const QString &title, const QString &folder) override;
    QString openFolder(QWidget *parent, const QString &title, const QString &folder) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QStringList &filters, QString *chosenFilter) override;
    QString name(QWidget *parent, const QString &title, const QString &label, const QString &suggestion) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question, const QString &action) override;
};

} // namespace waymark::app
