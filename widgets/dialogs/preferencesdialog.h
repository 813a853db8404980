// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace waymark::widgets {

class CheckBox;
class ServicesPage;
class TextLabel;

/// What a person sets once. Theme, rows and text size are shown at once while the dialog is open; Cancel takes them back. The
/// language changes with Save, since the window with this dialog is built anew for it.
/// Thread: GUI.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    enum class Density { Comfortable,
        Compact };

    struct Preferences
    {
        ThemeChoice theme = ThemeChoice::System;
        Density density = Density::Comfortable;
        QString author; ///< stands in the history of every change
        QString language; ///< a code of the list of languages, empty = the system's
        int textPercent = 100; ///< of the system's size
        bool restoreSession = true;
        int supportedFromPercent = 50; ///< from how much support on a sentence counts as supported

        bool operator==(const Preferences &) const = default;
    };

    /// A code and the name of the language in itself.
    using Languages = QList<QPair<QString, QString>>;

    /// `systemLanguage` names the language that the system's choice leads to.
    PreferencesDialog(const Preferences &preferences, const Languages &languages, const QString &systemLanguage, QWidget *parent = nullptr);

    Preferences preferences() const;
    /// A second page, which the dialog owns from then on; before it is shown.
    void addServices(ServicesPage *page);
    ServicesPage *services() const { return m_services; }
    void showServices();

Q_SIGNALS:
    /// While the dialog is open, also when Cancel takes a choice back.
    void previewRequested(const waymark::widgets::PreferencesDialog::Preferences &preferences);

protected:
    void done(int result) override;

private:
    void changed();
    void updateSave();

    Preferences m_before;
    QButtonGroup *m_theme;
    QButtonGroup *m_density;
    QComboBox *m_language;
    QComboBox *m_textSize;
    CheckBox *m_restore;
    QSpinBox *m_supported;
    QLineEdit *m_author;
    TextLabel *m_authorProblem;
    TextLabel *m_servicesProblem;
    QTabWidget *m_tabs;
    ServicesPage *m_services = nullptr;
    QPushButton *m_ok;
    QPushButton *m_cancel = nullptr;
};

} // namespace waymark::widgets

Q_DECLARE_METATYPE(waymark::widgets::PreferencesDialog::Preferences)
