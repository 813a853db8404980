// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

class QVBoxLayout;

namespace waymark::widgets {

class TextLabel;

/// A memory has moved on while somebody edited it: what stands there now and what was typed, each compared with what the
/// edit began with.
/// Thread: GUI.
class ConflictPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPanel)

public:
    struct Field
    {
        QString name; ///< translated
        QString base;
        QString theirs;
        QString mine;
    };

    explicit ConflictPanel(QWidget *parent = nullptr);

    void setFields(const QList<Field> &fields, qint64 revision, const QDateTime &changedAt);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();
    void copyMine();

private:
    TextLabel *m_text;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyPlace;
    QList<Field> m_fields;
};

} // namespace waymark::widgets
