// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"
#include "services/domain/query.h"

#include <QWidget>

class QScrollArea;

namespace waymark::text {
class TextMatcher;
}

namespace waymark::widgets {

class OriginBlock;
class SafeTextView;

/// The text of a memory, and below it where it comes from.
/// Thread: GUI.
class InspectorRendered final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorRendered)

public:
    explicit InspectorRendered(QWidget *parent = nullptr);
    ~InspectorRendered() override;

    void setDetails(const MemoryDetails &details, QDate asOf);
    void setSearch(const Query &query);
    SafeTextView *view() const { return m_view; }
    OriginBlock *origin() const { return m_origin; }

private:
    void highlight();

    SafeTextView *m_view;
    OriginBlock *m_origin;
    QScrollArea *m_originArea;
    std::unique_ptr<text::TextMatcher> m_matcher;
};

} // namespace waymark::widgets
