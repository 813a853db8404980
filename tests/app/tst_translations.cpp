// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actiontable.h"
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< of the translation: "", "unfinished", "vanished", "obsolete"
    QStringList forms; ///< one, or one for each number
    bool numerus = false;

    QString key() const { return context + u'\1' + source + u'\1' + comment; }
    QString place() const { return u"%1: “%2”"_s.arg(context, source.left(80)); }
};

QList<Message> read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == "name"_L1)
            context = xml.readElementText();
        else if (name == "message"_L1)
            messages.append({ context, {}, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1 });
        else if (messages.isEmpty())
            continue;
        else if (name == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (name == "comment"_L1)
            messages.last().comment = xml.readElementText();
        else if (name == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            if (!messages.last().numerus)
                messages.last().forms.append(xml.readElementText());
        } else if (name == "numerusform"_L1)
            messages.last().forms.append(xml.readElementText());
    }
    return messages;
}

QSet<QString> placeholders(const QString &text, bool numerus)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    QSet<QString> found;
    auto all = placeholder.globalMatch(text);
    while (all.hasNext()) {
        const QString one = all.next().captured(1);
        if (one != "n"_L1 || numerus)
            found.insert(one);
    }
    return found;
}

QChar mnemonic(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toUpper() : QChar();
}

/// "&" stands for "and" where no letter follows, and in markup.
bool hasMnemonic(const QString &text)
{
    return mnemonic(text).isLetterOrNumber() && !text.contains(u';');
}

QStringList files()
{
    return QDir(QStringLiteral(WAYMARK_SOURCE_DIR "/translations")).entryList({ u"waymark_*.ts"_s });
}

qsizetype formsOf(const QString &file)
{
    return file.contains("zh"_L1) ? 1 : 2;
}

QByteArray lines(const QStringList &faults)
{
    return QByteArray::number(faults.size()) + " faults:\n" + faults.mid(0, 60).join(u'\n').toUtf8();
}

} // namespace

/// The files of translations against the sources: whole, with the same placeholders, and with mnemonics that do not clash.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsRight_data() { addFiles(); }

    void everyMessageIsRight()
    {
        QFETCH(QString, file);
        const QList<Message> messages = read(QStringLiteral(WAYMARK_SOURCE_DIR "/translations/") + file);
        QVERIFY(!messages.isEmpty());
        QStringList faults;
        for (const Message &message : messages) {
            if (!message.type.isEmpty())
                faults.append(u"%1 is %2"_s.arg(message.place(), message.type));
            if (message.forms.size() != (message.numerus ? formsOf(file) : 1))
                faults.append(u"%1 has %2 forms"_s.arg(message.place()).arg(message.forms.size()));
            const QSet<QString> wanted = placeholders(message.source, message.numerus);
            for (qsizetype i = 0; i < message.forms.size(); ++i) {
                const QString &form = message.forms.at(i);
                if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
                    faults.append(u"%1 is empty"_s.arg(message.place()));
                QSet<QString> given = placeholders(form, message.numerus);
                // "One memory" needs no figure.
                if (message.numerus && i == 0 && message.forms.size() > 1 && wanted.contains(u"n"_s))
                    given.insert(u"n"_s);
                if (given != wanted)
                    faults.append(u"%1 has other placeholders: “%2”"_s.arg(message.place(), form));
                if (hasMnemonic(message.source) != hasMnemonic(form))
                    faults.append(u"%1 differs in its mnemonic: “%2”"_s.arg(message.place(), form));
            }
        }
        QVERIFY2(faults.isEmpty(), lines(faults).constData());
    }

    void everyTextOfTheSourcesIsThere_data() { addFiles(); }

    void everyTextOfTheSourcesIsThere()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(QStringLiteral(WAYMARK_SOURCE_DIR "/translations/") + file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(WAYMARK_SOURCE_DIR));
        QStringList words { u"-silent"_s, u"-locations"_s, u"none"_s, u"app"_s, u"widgets"_s, u"models"_s, u"services"_s, u"-I"_s, u"."_s };
        if (file == "waymark_en.ts"_L1)
            words.append(u"-pluralonly"_s);
        lupdate.start(QStringLiteral(WAYMARK_LUPDATE), words << u"-ts"_s << copy);
        QVERIFY(lupdate.waitForFinished(100000));
        QCOMPARE(lupdate.exitCode(), 0);
        // A text whose context is not the one that it is looked up in would never be translated.
        const QString remarks = QString::fromLocal8Bit(lupdate.readAllStandardError());
        QVERIFY2(!remarks.contains(u"services/"_s) || !remarks.contains(u"lacks Q_OBJECT"_s), qPrintable(remarks));
        QStringList faults;
        const QList<Message> messages = read(copy);
        for (const Message &message : messages) {
            if (!message.type.isEmpty())
                faults.append(u"%1 is %2"_s.arg(message.place(), message.type == "unfinished"_L1 ? u"missing: run ./dev translations"_s : u"gone from the sources"_s));
        }
        QVERIFY2(faults.isEmpty(), lines(faults).constData());
    }

    void mnemonicsDoNotClash_data()
    {
        QTest::addColumn<QString>("code");
        for (const app::Language &language : app::Languages::all())
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
    }

    void mnemonicsDoNotClash()
    {
        QFETCH(QString, code);
        app::Languages languages(*QCoreApplication::instance());
        languages.use(code);
        QStringList faults;
        const auto take = [&](QHash<QChar, QString> *used, const QString &menu, const QString &text) {
            const QChar key = mnemonic(text);
            if (key.isNull())
                return;
            if (used->contains(key))
                faults.append(u"%1: “%2” and “%3”"_s.arg(menu, used->value(key), text));
            used->insert(key, text);
        };
        QHash<QChar, QString> bar;
        for (const app::MenuId menu : app::allMenus()) {
            take(&bar, u"menu bar"_s, app::menuTitle(menu));
            QHash<QChar, QString> used;
            for (const app::ActionInfo &info : app::actionTable()) {
                if (info.menu == menu)
                    take(&used, app::menuTitle(menu), app::actionText(info));
            }
        }
        QVERIFY2(faults.isEmpty(), lines(faults).constData());
    }

private:
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        const QStringList all = files();
        QVERIFY(!all.isEmpty());
        for (const QString &file : all)
            QTest::addRow("%s", qPrintable(file)) << file;
    }
};

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
