// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <latch>

namespace waymark::retrieval {

/// The threads that scan and project, kept between queries.
QThreadPool &workers();

/// Calls work(first, end) for chunks of 0..count in parallel, the caller helping, and returns when all are done. Chunks are handed out
/// one by one, so that a thread that is held up holds up nobody else. On one core it is a plain loop.
/// Thread: any, also from inside such work (the caller then does most of it).
template <typename Work>
void forEachChunk(quint32 count, quint32 chunk, Work work)
{
    const quint32 chunks = (count + chunk - 1) / chunk;
    std::atomic<quint32> next = 0;
    const auto run = [&] {
        for (quint32 i = next++; i < chunks; i = next++)
            work(i * chunk, qMin(count, (i + 1) * chunk));
    };
    const int helpers = int(qMin<quint32>(chunks, quint32(QThread::idealThreadCount()))) - 1;
    std::latch done(qMax(helpers, 0));
    for (int i = 0; i < helpers; ++i) {
        // Where all threads are busy the caller goes on alone.
        const bool started = workers().tryStart([&run, &done] {
            run();
            done.count_down();
        });
        if (!started)
            done.count_down();
    }
    run();
    done.wait();
}

} // namespace waymark::retrieval
