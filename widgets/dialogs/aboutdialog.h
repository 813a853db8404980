// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace waymark::widgets {

/// Version, licence and the libraries with theirs. Not modal.
/// Thread: GUI.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    struct Library
    {
        QString name;
        QString version; ///< empty when unknown
        QString licence; ///< SPDX
        QString use; ///< translated: "window"
    };

    AboutDialog(const QString &version, const QList<Library> &libraries, QWidget *parent = nullptr);

    /// Those every build has, with the versions of this build; the caller adds what it links besides.
    static QList<Library> baseLibraries();

private:
    void showLicence();
};

} // namespace waymark::widgets
