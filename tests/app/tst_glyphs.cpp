// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "widgets/common/fonts.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

#include <set>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

using CodePoints = std::set<char32_t>;

void take(const QString &text, CodePoints *points)
{
    const auto all = text.toUcs4();
    for (const uint point : all) {
        switch (QChar::category(point)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            break; // shown by markers
        default:
            points->insert(point);
        }
    }
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

CodePoints ofTranslations(const QString &pattern)
{
    CodePoints points;
    const QFileInfoList files = QDir(QStringLiteral(WAYMARK_SOURCE_DIR "/translations")).entryInfoList({ pattern });
    for (const QFileInfo &file : files) {
        QXmlStreamReader xml(read(file.filePath()));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                take(xml.text().toString(), &points);
        }
    }
    return points;
}

/// String literals of the sources of the window.
CodePoints ofSources()
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s); // moc stumbles over a raw string here
    CodePoints points;
    for (const auto &folder : { u"app"_s, u"widgets"_s, u"models"_s }) {
        QDirIterator files(QStringLiteral(WAYMARK_SOURCE_DIR "/") + folder, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto found = literal.globalMatch(read(files.next()));
            while (found.hasNext())
                take(found.next().captured(1), &points);
        }
    }
    return points;
}

CodePoints ofSample()
{
    CodePoints points;
    QDirIterator files(QStringLiteral(WAYMARK_SOURCE_DIR "/resources/sample"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        take(read(files.next()), &points);
    return points;
}

/// Fonts that lay out the text; empty when a glyph is missing.
QStringList fontsOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    QStringList families;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        if (run.glyphIndexes().contains(0))
            return {};
        families.append(run.rawFont().familyName());
    }
    return families;
}

} // namespace

/// Every character that the window can show of its own has a glyph in the fonts that ./dev installs.
class tst_Glyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingGlyphIsFound()
    {
        QVERIFY(fontsOf(QString(QChar(0xFDD0)), QApplication::font()).isEmpty()); // no character, so in no font
        QVERIFY(!fontsOf(u"a"_s, QApplication::font()).isEmpty());
    }

    void everyCharacterHasAGlyph_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("from");
        for (const auto &language : app::Languages::all())
            QTest::addRow("%s", qPrintable(language.code)) << language.code << u"waymark_%1.ts"_s.arg(language.code);
        QTest::newRow("sources") << u"en"_s << u"sources"_s;
        QTest::newRow("sample pool") << u"en"_s << u"sample"_s;
    }

    void everyCharacterHasAGlyph()
    {
        QFETCH(QString, code);
        QFETCH(QString, from);
        const CodePoints points = from == "sources"_L1 ? ofSources() : from == "sample"_L1 ? ofSample()
                                                                                           : ofTranslations(from);
        QVERIFY2(points.size() > 26, "nothing was read");
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setFamilies(QStringList { QFontInfo(usual).family() } + app::Languages::fontFamilies(code));
        QApplication::setFont(font);
        const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
        QStringList missing;
        for (int style = 0; style <= static_cast<int>(widgets::TextStyle::MonoSmall); ++style) {
            const QFont styled = widgets::fontFor(static_cast<widgets::TextStyle>(style));
            for (const char32_t point : points) {
                if (fontsOf(QString::fromUcs4(&point, 1), styled).isEmpty())
                    missing.append(u"U+%1 in style %2 (%3)"_s.arg(uint(point), 4, 16, QChar(u'0')).arg(style).arg(styled.family()));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 40).join(u'\n')));
    }

    void chineseHasItsOwnShapes()
    {
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setFamilies(QStringList { QFontInfo(usual).family() } + app::Languages::fontFamilies(u"zh_CN"_s));
        QApplication::setFont(font);
        const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
        for (const auto style : { widgets::TextStyle::Interface, widgets::TextStyle::Reading, widgets::TextStyle::Mono }) {
            const QStringList families = fontsOf(u"骨直返记忆"_s, widgets::fontFor(style)); // drawn otherwise in Japan
            QVERIFY(!families.isEmpty());
            for (const QString &family : families)
                QVERIFY2(family.contains(u"SC"_s), qPrintable(u"%1 in style %2"_s.arg(family).arg(static_cast<int>(style))));
        }
        // What stands in columns keeps its columns.
        const QFontMetrics mono(widgets::fontFor(widgets::TextStyle::Mono));
        QCOMPARE(mono.horizontalAdvance(u'i'), mono.horizontalAdvance(u'W'));
    }
};

QTEST_MAIN(tst_Glyphs)
#include "tst_glyphs.moc"
