// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/flip.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::widgets {

class TextLabel;

/// One side of a flip: how many of its attempts passed, what they took, why they ended, and its runs.
/// Thread: GUI.
class FlipSideBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlipSideBox)

public:
    /// `name` is for object names: "flipWithout".
    explicit FlipSideBox(const QString &name, QWidget *parent = nullptr);

    void setSide(const QString &title, const FlipSide &side);

Q_SIGNALS:
    void openRun(const QString &trajectory);

private:
    QString m_name;
    TextLabel *m_title;
    TextLabel *m_passed;
    TextLabel *m_facts;
    TextLabel *m_failures;
    QVBoxLayout *m_runs;
};

/// The memories that stood in the prompts of a flip: rank, score, whether the agent used it; each opens.
/// Thread: GUI.
class FlipMemories final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlipMemories)

public:
    explicit FlipMemories(QWidget *parent = nullptr);

    void setMemories(const QList<InjectedMemory> &memories);

Q_SIGNALS:
    void openMemory(const QString &memory);

private:
    TextLabel *m_head;
    QVBoxLayout *m_rows;
};

} // namespace waymark::widgets
