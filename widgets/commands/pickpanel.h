// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/chooserpanel.h"

namespace waymark::widgets {

/// One of a list that is at hand, by typing: a task of the pool, a memory of the ranked list.
/// Thread: GUI.
class PickPanel final : public ChooserPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PickPanel)

public:
    explicit PickPanel(QWidget *window);

    struct Words
    {
        QString title;
        QString placeholder;
        QString nothing; ///< shown when nothing fits
    };

    /// Opens with these to choose from.
    void pick(const Words &words, const QList<models::Choice> &from);

Q_SIGNALS:
    void picked(const QString &id);

protected:
    void typedChanged(const QString &text) override;
    void chosen(const models::Choice &choice) override { Q_EMIT picked(choice.id); }

private:
    QList<models::Choice> m_all;
};

} // namespace waymark::widgets
