// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scenes.h"
#include "tests/support/pseudolocale.h"
#include "tests/support/widgetwalk.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// What stands outside the outermost brackets.
QString outside(const QString &text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'[')
            ++depth;
        else if (c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            rest += c;
    }
    return rest;
}

/// Everything that the sample pool holds: what of it is on the screen is nobody's to translate.
QString poolText()
{
    QString all;
    for (const QString &folder : { u":/sample"_s, u":/reference"_s }) { // and names of models in the paper's tables
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll()) + u'\n';
        }
    }
    all += textsOfScenes();
    all.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u" "_s);
    return all.simplified();
}

/// Letters that no translation would change: keys, the query language, names of files and programs, dates by QLocale.
QString withoutFixedWords(QString text)
{
    static const QList<QRegularExpression> fixed {
        QRegularExpression(uR"(\b(Ctrl|Shift|Alt|Meta|Del|Esc|Enter|Return|Home|End|PgUp|PgDown|Space|Tab|Backspace|Left|Right|Up|Down|Ins|F\d+)\b)"_s),
        QRegularExpression(uR"(-?\b[a-z]+:\S*)"_s), // type:insight
        QRegularExpression(uR"(\S+\.(waymark|jsonl|json|md|ini|log|bak)\b)"_s),
        QRegularExpression(uR"(/\S+)"_s),
        QRegularExpression(uR"(\b(Waymark|Qt|SQLite|zstd|RE2|simdjson|English|Deutsch|简体中文|GPL|UTC)\b)"_s),
        QRegularExpression(uR"(\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"_s),
        QRegularExpression(uR"(\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)"_s),
        QRegularExpression(uR"(\b[0-9a-f]{8}(-[0-9a-f]{4}){0,3}\S*)"_s), // ids
        QRegularExpression(uR"(\b[A-Za-z]\b)"_s), // key caps, letters of the types
    };
    for (const QRegularExpression &word : fixed)
        text.remove(word);
    return text;
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

/// The window in a language that marks every word: what is not marked was never translated, what does not fit is clipped.
class tst_PseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_pseudo)); }

    void pseudoKeepsWhatMustStay()
    {
        QCOMPARE(PseudoLocale::pseudo(u"&Import files…"_s), u"[&Ïmpört fïlês… ~~]"_s);
        QCOMPARE(PseudoLocale::pseudo(u"%n memories, by %1"_s), u"[%n mêmörïês, bÿ %1 ~~~~]"_s);
        QVERIFY(PseudoLocale::pseudo(u"<b>a</b>"_s).contains(u"<b>ä</b>"_s));
        QCOMPARE(outside(u"[a [b] c] d"_s).trimmed(), u"d"_s);
        QVERIFY(!hasLetters(withoutFixedWords(u"Ctrl+K type:insight"_s)));
        QVERIFY(hasLetters(withoutFixedWords(u"Left over words"_s)));
    }

    void everythingIsTranslated()
    {
        const QString pool = poolText();
        QVERIFY(pool.size() > 1000);
        WindowFixture f;
        const QStringList faults = walkScenes(f, [&](const Scene &, QWidget *subject) {
            QStringList found;
            const QList<ShownText> texts = shownTexts(subject);
            for (const ShownText &shown : texts) {
                QString rest = withoutFixedWords(outside(shown.text)).simplified();
                if (!hasLetters(rest))
                    continue;
                // What was put together from values of the pool: each of them alone.
                const QStringList parts = outside(shown.text).split(QRegularExpression(uR"( · |, |: |\n|…| – | [+-](?=\d))"_s), Qt::SkipEmptyParts);
                const QString author = f.window->session() ? f.window->session()->author() : QString();
                if (std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                        const QString value = part.simplified();
                        return value == author || pool.contains(value, Qt::CaseInsensitive) || !hasLetters(withoutFixedWords(value));
                    }))
                    continue;
                found.append(u"%1, %2 is not translated: “%3”"_s.arg(pathOf(shown.widget), shown.where, shown.text.left(160)));
            }
            return found;
        });
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }

    void longTextFits()
    {
        WindowFixture f;
        f.window->resize(1440, 900);
        const QStringList faults = walkScenes(f, [](const Scene &, QWidget *subject) { return clippingFaults(subject) + overlapFaults(subject); });
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }

private:
    PseudoLocale m_pseudo;
};

QTEST_MAIN(tst_PseudoLocale)
#include "tst_pseudolocale.moc"
