// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "services/settings/preferences.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

constexpr int pollIntervalMs = 100;

/// Set while a Console lives; a signal handler may touch nothing but lock-free atomics.
std::atomic<const CancelToken *> interrupted { nullptr };

void handleInterrupt(int)
{
    if (const CancelToken *token = interrupted.load())
        token->cancel();
}

/// Reads as much as is asked for or all there is, so that a format is found by the same bytes as in a file, and stops
/// waiting when an interrupt comes.
class StandardInput final : public QIODevice
{
public:
    explicit StandardInput(CancelToken cancel)
        : m_cancel(std::move(cancel))
    {
        open(ReadOnly);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 size = 0;
        while (size < most && !m_atEnd) {
            if (m_cancel.isCancelled()) {
                setErrorString(QString::fromLocal8Bit(std::strerror(ECANCELED)));
                return -1;
            }
            pollfd ready { STDIN_FILENO, POLLIN, 0 };
            if (::poll(&ready, 1, pollIntervalMs) <= 0)
                continue;
            const ssize_t got = ::read(STDIN_FILENO, data + size, size_t(most - size));
            if (got < 0 && (errno == EINTR || errno == EAGAIN))
                continue;
            if (got < 0) {
                setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
                return size > 0 ? size : -1;
            }
            m_atEnd = got == 0;
            size += got;
        }
        return size > 0 || !m_atEnd ? size : -1;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    CancelToken m_cancel;
    bool m_atEnd = false;
};

int terminalColumns()
{
    winsize size {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace

Console::Console()
    : m_input(std::make_unique<StandardInput>(m_cancel))
{
    m_output.open(stdout, QIODevice::WriteOnly);
    m_errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    interrupted.store(&m_cancel);
    struct sigaction action {};
    action.sa_handler = &handleInterrupt;
    action.sa_flags = SA_RESETHAND;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Console::~Console()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    interrupted.store(nullptr);
}

Environment Console::environment()
{
    Environment environment;
    environment.input = m_input.get();
    environment.output = &m_output;
    environment.errors = &m_errors;
    environment.clock = &m_clock;
    environment.variables = QProcessEnvironment::systemEnvironment();
    environment.user = settings::systemUserName();
    environment.outputIsTerminal = ::isatty(STDOUT_FILENO) == 1;
    environment.errorsIsTerminal = ::isatty(STDERR_FILENO) == 1;
    environment.columns = environment.outputIsTerminal ? terminalColumns() : 0;
    environment.cancel = m_cancel;
    return environment;
}

} // namespace waymark::cli
