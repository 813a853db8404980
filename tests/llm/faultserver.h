// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Runs faultserver.py with a script, as long as it lives.
class FaultServer
{
public:
    /// See faultserver.py for what a script is.
    bool start(QJsonObject script)
    {
        using namespace Qt::StringLiterals;
        script.insert(u"certificates"_s, certificates());
        QFile file(m_folder.filePath(u"script.json"_s));
        if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(script).toJson()) < 0)
            return false;
        file.close();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"python3"_s, { QStringLiteral(WAYMARK_LLM_TESTS "/faultserver.py"), file.fileName(), recordFile() });
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
        m_ports = QJsonDocument::fromJson(m_process.readLine()).object();
        return !m_ports.isEmpty();
    }

    ~FaultServer()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    static QString certificates() { return QStringLiteral(WAYMARK_LLM_TESTS "/certificates"); }
    int port(const QString &listener) const { return m_ports.value(listener).toInt(); }
    /// "http://127.0.0.1:PORT/ROUTE"
    QString address(const QString &listener, const QString &route, const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/%3").arg(scheme).arg(port(listener)).arg(route);
    }

    /// What happened so far, of one route when it is named.
    QList<QJsonObject> events(const QString &event, const QString &route = {}) const
    {
        readOn();
        QList<QJsonObject> found;
        for (const QJsonObject &object : std::as_const(m_record)) {
            if (object.value(u"event").toString() == event && (route.isEmpty() || object.value(u"route").toString() == route))
                found.append(object);
        }
        return found;
    }
    QList<QJsonObject> requests(const QString &route) const { return events(QStringLiteral("request"), route); }
    QString recordFile() const { return m_folder.filePath(QStringLiteral("record.jsonl")); }

private:
    /// What the server has written since it was last looked at.
    void readOn() const
    {
        QFile file(recordFile());
        if (!file.open(QFile::ReadOnly) || !file.seek(m_read))
            return;
        const QByteArray more = file.readAll();
        const qsizetype whole = more.lastIndexOf('\n') + 1;
        m_read += whole;
        for (const QByteArray &line : more.first(whole).split('\n')) {
            if (!line.isEmpty())
                m_record.append(QJsonDocument::fromJson(line).object());
        }
    }

    QTemporaryDir m_folder;
    mutable qint64 m_read = 0;
    mutable QList<QJsonObject> m_record;
    QProcess m_process;
    QJsonObject m_ports;
};
