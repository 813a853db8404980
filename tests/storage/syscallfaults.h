// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

#include <cerrno>
#include <csignal>
#include <functional>
#include <fcntl.h>
#include <unistd.h>

namespace waymark::test {

/// Stands between SQLite and the kernel: counts what it does to files, kills the process or fails at a chosen call.
class SyscallFaults
{
public:
    enum class Fault { None, Kill, KillTorn, FailOnce, FailFromThen };

    static SyscallFaults &instance()
    {
        static SyscallFaults faults;
        return faults;
    }

    /// Fault at the n-th call from now on, counted from 1. `error` for the failing kinds.
    void arm(Fault fault, int at, int error = ENOSPC)
    {
        m_fault = fault;
        m_at = at;
        m_error = error;
        m_calls = 0;
    }
    void disarm() { m_fault = Fault::None; }
    int calls() const { return m_calls; }

    void install()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        const auto set = [vfs](const char *name, auto *function) { vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(function)); };
        set("write", &write);
        set("pwrite", &pwrite);
        set("pwrite64", &pwrite);
        set("ftruncate", &truncate);
        set("fallocate", &fallocate);
        set("unlink", &unlink);
    }

    static void remove()
    {
        sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
        for (const char *name : { "write", "pwrite", "pwrite64", "ftruncate", "fallocate", "unlink" })
            vfs->xSetSystemCall(vfs, name, nullptr);
    }

private:
    /// True when this call is to fail.
    bool meet(const std::function<void()> &half)
    {
        ++m_calls;
        const bool now = m_calls == m_at;
        switch (m_fault) {
        case Fault::None:
            return false;
        case Fault::KillTorn:
            if (now)
                half();
            [[fallthrough]];
        case Fault::Kill:
            if (now)
                ::raise(SIGKILL);
            return false;
        case Fault::FailOnce:
            errno = m_error;
            return now;
        case Fault::FailFromThen:
            errno = m_error;
            return m_calls >= m_at;
        }
        return false;
    }

    static ssize_t write(int file, const void *bytes, size_t size)
    {
        const auto half = [&] { [[maybe_unused]] const ssize_t written = ::write(file, bytes, size / 2); };
        return instance().meet(half) ? -1 : ::write(file, bytes, size);
    }
    static ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
    {
        const auto half = [&] { [[maybe_unused]] const ssize_t written = ::pwrite(file, bytes, size / 2, at); };
        return instance().meet(half) ? -1 : ::pwrite(file, bytes, size, at);
    }
    static int truncate(int file, off_t size) { return instance().meet([] {}) ? -1 : ::ftruncate(file, size); }
    static int fallocate(int file, off_t at, off_t size)
    {
        return instance().meet([] {}) ? errno : ::posix_fallocate(file, at, size);
    }
    static int unlink(const char *path)
    {
        // A full disk keeps nobody from removing a file.
        if (instance().m_fault != Fault::FailOnce && instance().m_fault != Fault::FailFromThen)
            instance().meet([] {});
        return ::unlink(path);
    }

    Fault m_fault = Fault::None;
    int m_at = 0;
    int m_error = 0;
    int m_calls = 0;
};

} // namespace waymark::test
