// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "widgets/results/figureexport.h"

namespace waymark::app {

class Prompter;
class WorkController;

/// Writes the figures that are looked at to a file, the clipboard or the printer. Pictures are drawn here, files written on a worker: each
/// is whole or not there.
/// Thread: GUI.
class FigureWriter final
{
public:
    FigureWriter(Prompter &prompter, WorkController &work, QWidget &window);

    /// All kinds but the report. Asks where to.
    void write(widgets::FigureExport kind, const widgets::FigureSet &figures, const widgets::FigureLook &look) const;
    /// A whole comparison as one page.
    void writeReport(const QString &name, const QDateTime &made, const QList<widgets::FigureSet> &all, const widgets::FigureLook &look) const;

private:
    /// Asks for the file, and writes what `content` makes of it.
    void save(const QString &title, const QString &suggestion, const QString &filter, const QByteArray &content) const;
    void print(const widgets::FigureSet &figures, const widgets::FigureLook &look) const;

    Prompter &m_prompter;
    WorkController &m_work;
    QWidget &m_window;
};

} // namespace waymark::app
