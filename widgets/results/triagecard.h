// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/flip.h"

#include <QWidget>

class QLineEdit;

namespace waymark::widgets {

class ChoiceBox;
class KeyCapButton;
class TextLabel;

/// What made an attempt fail, in the three causes of negative transfer, or that memory is not to blame: keys 1, 2, 3, 0. Before that a
/// memory can be named, and a note written.
/// Thread: GUI.
class TriageCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TriageCard)

public:
    explicit TriageCard(QWidget *parent = nullptr);

    /// A task that passed without memory and fails with it.
    void setFlip(const Flip &flip);
    void setWritable(bool writable);
    /// As its button does. Nothing while the pool cannot be written.
    void choose(TriageCause cause);
    /// The cause whose key that is.
    static std::optional<TriageCause> causeOfKey(int key);

Q_SIGNALS:
    /// With cause, memory and note; who and when is left to who stores it.
    void triaged(const waymark::Triage &triage);

private:
    void showChoice();

    Flip m_flip;
    QList<KeyCapButton *> m_buttons; ///< in the order of allTriageCauses
    TextLabel *m_explanation;
    ChoiceBox *m_memory;
    QLineEdit *m_note;
    TextLabel *m_who;
    bool m_writable = true;
};

} // namespace waymark::widgets
