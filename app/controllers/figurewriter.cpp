// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/figurewriter.h"

#include "app/controllers/workcontroller.h"
#include "app/prompter.h"
#include "services/exchange/figures/figurecsv.h"
#include "services/exchange/figures/figurelatex.h"
#include "services/exchange/figures/reportpage.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureWriter)
};

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Result<QString> written(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::Io, Tr::tr("“%1” could not be written: %2").arg(path, file.errorString()));
    return Tr::tr("“%1” was written.").arg(path);
}

} // namespace

FigureWriter::FigureWriter(Prompter &prompter, WorkController &work, QWidget &window)
    : m_prompter(prompter)
    , m_work(work)
    , m_window(window)
{
}

void FigureWriter::write(widgets::FigureExport kind, const widgets::FigureSet &figures, const widgets::FigureLook &look) const
{
    using widgets::FigureExport;
    const Figure &main = figures.first();
    switch (kind) {
    case FigureExport::Png:
        return save(Tr::tr("Keep the figure as a picture"), main.id + u".png"_s, Tr::tr("PNG (*.png)"), pngOf(widgets::figureImage(figures, look)));
    case FigureExport::Svg:
        return save(Tr::tr("Keep the figure as a drawing"), main.id + u".svg"_s, Tr::tr("SVG (*.svg)"), widgets::figureSvg(figures, look));
    case FigureExport::Csv:
        return save(Tr::tr("Keep the table"), main.id + u".csv"_s, Tr::tr("CSV (*.csv)"), exchange::figureCsv(main));
    case FigureExport::Latex:
        return save(Tr::tr("Keep the table for LaTeX"), main.id + u".tex"_s, Tr::tr("LaTeX (*.tex)"), exchange::figureLatex(main));
    case FigureExport::CopyPicture:
        QGuiApplication::clipboard()->setImage(widgets::figureImage(figures, look));
        return;
    case FigureExport::Print:
        return print(figures, look);
    case FigureExport::Report:
        return;
    }
}

void FigureWriter::writeReport(const QString &name, const QDateTime &made, const QList<widgets::FigureSet> &all, const widgets::FigureLook &look) const
{
    exchange::Report report { name, {}, made, QLocale().name(), {} };
    for (const widgets::FigureSet &figures : all) {
        if (!figures.isEmpty())
            report.sections.append({ figures, { widgets::figureSvg(figures, look) } });
    }
    save(Tr::tr("Keep the comparison as a page"), u"comparison.html"_s, Tr::tr("HTML (*.html)"), exchange::reportPage(report));
}

void FigureWriter::save(const QString &title, const QString &suggestion, const QString &filter, const QByteArray &content) const
{
    QString path = m_prompter.saveFile(&m_window, title, suggestion, { filter }, nullptr);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + QFileInfo(suggestion).suffix();
    m_work.run({ Tr::tr("Writing…"), Tr::tr("Cancel writing") }, [&](const WorkHooks &) { return QtConcurrent::run([path, content] { return written(path, content); }); });
}

void FigureWriter::print(const widgets::FigureSet &figures, const widgets::FigureLook &look) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, &m_window);
    if (dialog.exec() == QDialog::Accepted && !widgets::printFigures(printer, figures, look))
        m_work.run({ Tr::tr("Printing…"), Tr::tr("Cancel printing") }, [](const WorkHooks &) {
            return QtFuture::makeReadyFuture(Result<QString>(failure(ErrorCode::Io, Tr::tr("The printer did not take the figure."))));
        });
}

} // namespace waymark::app
