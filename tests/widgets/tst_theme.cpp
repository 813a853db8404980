// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/theme.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using widgets::Scheme;
using widgets::Theme;
using widgets::ThemeChoice;
using widgets::Token;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(Token a, Token b, Scheme scheme)
{
    const double x = luminance(widgets::color(a, scheme));
    const double y = luminance(widgets::color(b, scheme));
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

constexpr std::array textTokens { Token::Text, Token::Muted, Token::Faint, Token::Accent, Token::Error, Token::Warning, Token::Info, Token::Ok, Token::Added, Token::Removed };

bool hasInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        QTest::addColumn<double>("least");
        const auto row = [](Token text, Token ground, double least = 4.5) {
            QTest::addRow("%d on %d", static_cast<int>(text), static_cast<int>(ground)) << static_cast<int>(text) << static_cast<int>(ground) << least;
        };
        for (const Token text : textTokens) {
            for (const Token ground : { Token::Background, Token::Surface, Token::Alternate })
                row(text, ground);
            if (text != Token::Faint)
                row(text, Token::Selection);
        }
        for (const Token ground : { Token::SelectionIdle, Token::Hover, Token::Lit }) {
            row(Token::Text, ground);
            row(Token::Muted, ground);
        }
        for (const MemoryType type : allMemoryTypes()) {
            const auto colors = widgets::typeColors(type);
            row(colors.letter, colors.fill);
            row(colors.mark, Token::Surface, 3.0);
        }
        row(Token::OnAccent, Token::Accent);
        row(Token::Error, Token::ErrorTint);
        row(Token::Warning, Token::WarningTint);
        row(Token::WarningIconMark, Token::WarningIcon);
        row(Token::Info, Token::InfoTint);
        row(Token::Ok, Token::OkTint);
        row(Token::Added, Token::AddedTint);
        row(Token::Removed, Token::RemovedTint);
        row(Token::Text, Token::AddedTint);
        row(Token::Muted, Token::RemovedTint);
        row(Token::Text, Token::ErrorTint);
        row(Token::Text, Token::WarningTint);
    }

    void contrasts()
    {
        QFETCH(int, text);
        QFETCH(int, ground);
        QFETCH(double, least);
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            const double found = contrast(static_cast<Token>(text), static_cast<Token>(ground), scheme);
            QVERIFY2(found >= least, qPrintable(u"%1:1 in %2"_s.arg(found).arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s)));
        }
    }

    void palettesAreWhole()
    {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            const QPalette palette = widgets::paletteFor(scheme);
            for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
                QCOMPARE(palette.color(group, QPalette::Window), widgets::color(Token::Background, scheme));
                QVERIFY(palette.color(group, QPalette::Text) != palette.color(group, QPalette::Base));
            }
            QCOMPARE(palette.color(QPalette::HighlightedText), widgets::color(Token::Text, scheme));
            QVERIFY(!widgets::styleSheetFor(scheme).contains(u'@'));
        }
    }

    void switchesLive()
    {
        Theme theme;
        theme.setChoice(ThemeChoice::Light);
        theme.apply(*qApp);
        QCOMPARE(widgets::currentScheme(), Scheme::Light);
        const QSignalSpy changed(&theme, &Theme::changed);
        const QIcon icon = widgets::icon(widgets::IconName::Search, Token::Text);
        const QImage light = icon.pixmap(16).toImage();
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(widgets::currentScheme(), Scheme::Dark);
        QCOMPARE(widgets::color(Token::Surface), QColor(0x1F, 0x22, 0x24));
        QVERIFY(icon.pixmap(16).toImage() != light);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(icon.pixmap(16).toImage(), light);
    }

    void marksDifferInShapeAlone()
    {
        // As a black silhouette nothing of the colour is left.
        const auto silhouette = [](const QPixmap &pixmap) {
            QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    image.setPixel(x, y, qAlpha(image.pixel(x, y)) > 96 ? qRgba(0, 0, 0, 255) : 0);
            }
            return image;
        };
        const auto different = [](const QImage &a, const QImage &b) {
            int count = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x)
                    count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
            }
            return count;
        };
        QList<QList<QImage>> groups(4);
        for (const ReviewStatus status : allReviewStatuses())
            groups[0].append(silhouette(widgets::iconPixmap(widgets::reviewIconName(status), Qt::black, 16, 2.0)));
        for (const Validity validity : allValidities())
            groups[1].append(silhouette(widgets::iconPixmap(widgets::validityIconName(validity), Qt::black, 16, 2.0)));
        for (const OutcomeValue outcome : { OutcomeValue::Unknown, OutcomeValue::Success, OutcomeValue::Failure })
            groups[2].append(silhouette(widgets::iconPixmap(widgets::outcomeIconName(outcome), Qt::black, 16, 2.0)));
        // The letter is drawn on a fill: it is the brightness that differs there.
        for (const MemoryType type : allMemoryTypes())
            groups[3].append(widgets::typeGlyph(type).toImage().convertToFormat(QImage::Format_Grayscale8));
        for (const QList<QImage> &group : std::as_const(groups)) {
            for (qsizetype i = 0; i < group.size(); ++i) {
                for (qsizetype j = i + 1; j < group.size(); ++j) {
                    QCOMPARE(group.at(i).size(), group.at(j).size());
                    QVERIFY2(different(group.at(i), group.at(j)) >= 12, qPrintable(u"%1 and %2 look alike"_s.arg(i).arg(j)));
                }
            }
        }
    }

    void everyIconDraws()
    {
        for (int i = 0; i < static_cast<int>(widgets::IconName::Count); ++i) {
            const auto name = static_cast<widgets::IconName>(i);
            QVERIFY2(hasInk(widgets::iconPixmap(name, Qt::black)), QByteArray::number(i).constData());
            const QPixmap large = widgets::icon(name).pixmap(QSize(16, 16), 2.0);
            QCOMPARE(large.size(), QSize(32, 32));
            QVERIFY(hasInk(large));
        }
        for (const MemoryType type : allMemoryTypes())
            QVERIFY(hasInk(widgets::typeGlyph(type)));
        QVERIFY(hasInk(widgets::validityIcon(Validity::Superseded).pixmap(16)));
        QVERIFY(hasInk(widgets::reviewIcon(ReviewStatus::Rejected).pixmap(16)));
        QVERIFY(hasInk(widgets::outcomeIcon(OutcomeValue::Failure).pixmap(16)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
