// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/logfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::settings {

namespace {

constexpr qsizetype maxMessage = 4096;

char letter(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

bool isWarning(QtMsgType type)
{
    return type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
}

/// One line without control characters, so that neither the log nor a terminal can be written to by what is logged.
QString oneLine(const QString &message)
{
    QString result;
    for (QChar c : QStringView(message).left(maxMessage)) {
        const bool isControl = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        if (c == u'\n')
            result += "\\n"_L1;
        else if (c == u'\t')
            result += u' ';
        else if (isControl)
            result += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return message.size() > maxMessage ? result + u'…' : result;
}

void writeAll(int descriptor, const QByteArray &bytes)
{
    const char *at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return; // nothing can be done about a log that cannot be written
        at += written;
        left -= written;
    }
}

} // namespace

/// The open file. Shared with the handler, so that a message under way in another thread outlives the LogFile.
class LogFile::Sink
{
    Q_DISABLE_COPY_MOVE(Sink)

public:
    Sink(QString path, Echo echo, Limits limits)
        : m_path(std::move(path))
        , m_echo(echo)
        , m_limits(limits)
    {
        QDir().mkpath(QFileInfo(m_path).path());
        open();
    }

    ~Sink() { close(); }

    void write(QtMsgType type, const char *category, const QString &message)
    {
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const QByteArray rest = ' ' + QByteArray(category ? category : "default") + ' ' + oneLine(message).toUtf8() + '\n';
        const std::lock_guard lock(m_mutex);
        const QByteArray line = time.toUtf8() + ' ' + letter(type) + rest;
        if (m_descriptor >= 0 && size() + line.size() > m_limits.bytes)
            turnOver();
        if (m_descriptor >= 0)
            writeAll(m_descriptor, line);
        const bool mustShow = type == QtFatalMsg || m_descriptor < 0;
        if (isWarning(type) && (mustShow || m_echo == Echo::Warnings))
            writeAll(STDERR_FILENO, "waymark:" + rest);
    }

    int error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

    QString path() const { return m_path; }

private:
    void open()
    {
        m_descriptor = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
        m_error = m_descriptor < 0 ? errno : 0;
        if (m_descriptor >= 0)
            fchmod(m_descriptor, 0600); // also one that was there with other rights
    }

    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

    qint64 size() const
    {
        struct stat info {};
        return fstat(m_descriptor, &info) == 0 ? qint64(info.st_size) : 0;
    }

    /// Another process may have turned the files over meanwhile: then ours is not the one at the path any more.
    bool isCurrent() const
    {
        struct stat mine {};
        struct stat named {};
        return fstat(m_descriptor, &mine) == 0 && stat(QFile::encodeName(m_path).constData(), &named) == 0 && mine.st_ino == named.st_ino
            && mine.st_dev == named.st_dev;
    }

    QByteArray numbered(int number) const { return QFile::encodeName(u"%1.%2"_s.arg(m_path).arg(number)); }

    void turnOver()
    {
        if (isCurrent()) {
            for (int i = m_limits.files - 1; i > 1; --i)
                ::rename(numbered(i - 1).constData(), numbered(i).constData());
            const QByteArray path = QFile::encodeName(m_path);
            if (m_limits.files > 1)
                ::rename(path.constData(), numbered(1).constData());
            else
                ::unlink(path.constData());
        }
        close();
        open();
    }

    const QString m_path;
    const Echo m_echo;
    const Limits m_limits;
    std::mutex m_mutex;
    int m_descriptor = -1;
    int m_error = 0;
};

namespace {

// Qt's message handler is a plain function, so the sink that it writes to has to be reachable from here.
std::mutex currentMutex;
thread_local bool isWriting = false; // a message that comes from writing a message is dropped

} // namespace

std::shared_ptr<LogFile::Sink> &LogFile::current()
{
    static std::shared_ptr<Sink> sink;
    return sink;
}

LogFile::LogFile(const QString &path, Echo echo)
    : LogFile(path, echo, Limits {})
{
}

LogFile::LogFile(const QString &path, Echo echo, Limits limits)
    : m_sink(std::make_shared<Sink>(path, echo, limits))
{
    {
        const std::lock_guard lock(currentMutex);
        Q_ASSERT_X(!current(), "LogFile", "There is another log file already.");
        current() = m_sink;
    }
    m_previous = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    const std::lock_guard lock(currentMutex);
    current().reset();
}

Result<void> LogFile::state() const
{
    const int error = m_sink->error();
    if (error == 0)
        return {};
    Error failed;
    failed.code = ErrorCode::Io;
    failed.message = QCoreApplication::translate("LogFile", "The log file %1 could not be opened.").arg(m_sink->path());
    failed.detail = QString::fromLocal8Bit(std::strerror(error));
    failed.file = m_sink->path();
    return Unexpected(std::move(failed));
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isWriting)
        return;
    std::shared_ptr<Sink> sink;
    {
        const std::lock_guard lock(currentMutex);
        sink = current();
    }
    if (!sink)
        return;
    isWriting = true;
    sink->write(type, context.category, message);
    isWriting = false;
}

} // namespace waymark::settings
