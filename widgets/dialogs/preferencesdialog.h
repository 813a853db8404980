// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace waymark::widgets {

class TextLabel;

/// What a person sets once. The theme and the density are shown at once while the dialog is open; Cancel takes them back.
/// Thread: GUI.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    enum class Density { Comfortable, Compact };

    struct Preferences
    {
        ThemeChoice theme = ThemeChoice::System;
        Density density = Density::Comfortable;
        QString author; ///< stands in the history of every change

        bool operator==(const Preferences &) const = default;
    };

    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    Preferences preferences() const;

Q_SIGNALS:
    /// While the dialog is open, also when Cancel takes a choice back.
    void previewRequested(const waymark::widgets::PreferencesDialog::Preferences &preferences);

protected:
    void done(int result) override;

private:
    void changed();

    Preferences m_before;
    QButtonGroup *m_theme;
    QButtonGroup *m_density;
    QLineEdit *m_author;
    TextLabel *m_authorProblem;
    QPushButton *m_ok;
};

} // namespace waymark::widgets

Q_DECLARE_METATYPE(waymark::widgets::PreferencesDialog::Preferences)
