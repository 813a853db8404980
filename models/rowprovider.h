// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/poolview.h"

#include <QObject>

namespace waymark::models {

/// Gives the pool table its rows. Rows that are not at hand are fetched in the background, a page at a time.
/// Thread: GUI.
class RowProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The row, or null while it is being fetched; rowsReady() says when it is there. The pointer is valid until the next
    /// call or event.
    virtual const MemoryRow *row(MemoryId id) = 0;
    /// Ids the view is about to show, so that one page is one fetch.
    virtual void prefetch(const QList<MemoryId> &ids) = 0;

Q_SIGNALS:
    void rowsReady(const QList<waymark::MemoryId> &ids);
};

} // namespace waymark::models
