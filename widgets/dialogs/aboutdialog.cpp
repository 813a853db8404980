// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/aboutdialog.h"

#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/dialogs/textdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

AboutDialog::AboutDialog(const QString &version, const QList<Library> &libraries, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Waymark"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(4);
    auto *ladder = new QHBoxLayout;
    ladder->setSpacing(6);
    for (const MemoryType type : allMemoryTypes())
        ladder->addWidget(new IconLabel(typeIcon(type), typeGlyphSize));
    ladder->addStretch();
    column->addLayout(ladder);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Waymark %1").arg(version), TextStyle::Title, Token::Text));
    auto paragraph = [column, number = 0](const QString &text, Token token) mutable {
        auto *line = new TextLabel(text, TextStyle::Interface, token);
        line->setObjectName(u"aboutText%1"_s.arg(++number));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    };
    paragraph(tr("A workbench for the memory that coding agents learn from."), Token::Muted);
    column->addSpacing(8);
    paragraph(tr("© The Waymark authors. This is free software under the GNU General Public License, version 3 or later "
                 "(GPL-3.0-or-later). It comes without any warranty, as far as the law allows."),
        Token::Text);
    column->addSpacing(8);
    paragraph(tr("The method it serves: “Memory Transfer Learning: How Memories are Transferred Across Domains in Coding Agents”, "
                 "Kangsan Kim and others, arXiv:2604.14004."),
        Token::Muted);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Libraries"), TextStyle::SectionHead, Token::Muted));
    auto *table = new QTreeWidget(this);
    table->setObjectName(u"aboutLibraries"_s);
    table->setAccessibleName(tr("Libraries and their licences"));
    table->setHeaderLabels({ tr("Library"), tr("Version"), tr("Licence"), tr("For") });
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    for (const Library &library : libraries) {
        auto *row = new QTreeWidgetItem(table, { library.name, library.version.isEmpty() ? u"–"_s : library.version, library.licence, library.use });
        row->setSizeHint(0, { fontMetrics().horizontalAdvance(library.name) + 24, heightFor(fontMetrics(), 24) });
    }
    for (int section = 0; section < 3; ++section)
        table->header()->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    column->addWidget(table, 1);
    column->addSpacing(8);
    auto *buttons = new QDialogButtonBox(this);
    const auto addButton = [this, buttons](const QString &text, const QString &name, auto act) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
    };
    addButton(tr("Licence…"), u"aboutLicence"_s, [this] { showLicence(); });
    addButton(tr("Copy versions"), u"aboutCopy"_s, [version, libraries] {
        QStringList lines { u"Waymark "_s + version, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture() };
        for (const Library &library : libraries)
            lines << (library.version.isEmpty() ? library.name : library.name + u' ' + library.version);
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"aboutClose"_s);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    // Text that wraps has its room at any size of the font.
    const int width = widthFor(600);
    resize(width, qMax(heightFor(fontMetrics(), 20) * 27, layout()->totalHeightForWidth(width) + heightFor(fontMetrics(), 24) * 4));
}

void AboutDialog::showLicence()
{
    QFile file(u":/licence/LICENSE"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto *dialog = new TextDialog(u"licence"_s, tr("Licence of Waymark"), QString::fromUtf8(file.readAll()), TextPart::Style::Plain, this);
    dialog->resize(720, 600);
    dialog->show();
}

QList<AboutDialog::Library> AboutDialog::baseLibraries()
{
    return {
        { u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, tr("window, database access, threads") },
        { u"SQLite"_s, QStringLiteral(WAYMARK_SQLITE_VERSION), u"blessing"_s, tr("pools") },
        { u"RE2"_s, {}, u"BSD-3-Clause"_s, tr("search patterns") },
        { u"simdjson"_s, QStringLiteral(WAYMARK_SIMDJSON_VERSION), u"Apache-2.0"_s, tr("reading JSON lines") },
        { u"Zstandard"_s, QStringLiteral(WAYMARK_ZSTD_VERSION), u"BSD-3-Clause"_s, tr("compressed steps") },
        { u"dtl"_s, {}, u"BSD-3-Clause"_s, tr("differences of texts") },
        { u"tl::expected"_s, QStringLiteral(WAYMARK_EXPECTED_VERSION), u"CC0-1.0"_s, tr("error handling") },
    };
}

} // namespace waymark::widgets
