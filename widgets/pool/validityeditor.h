// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "services/domain/validity.h"

#include <QWidget>

namespace waymark::widgets {

class DateField;
class ElidedLabel;
class IconLabel;
class KeyCapButton;
class ReasonField;
class TextLabel;
class ValidityBand;

/// Sets from when until when one or many memories hold, when to look at them again, and why; shows what comes of it.
/// With many memories a field that is not touched stays as it is for each of them.
/// Thread: GUI.
class ValidityEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValidityEditor)

public:
    /// What the panel is about.
    struct Subject
    {
        qint64 count = 1;
        QString title; ///< of the memory when it is one
        ValiditySpan span; ///< of the one memory, or what all have in common
        std::optional<QDate> nextReview;
        bool mixedFrom = false; ///< many: they differ
        bool mixedUntil = false;
        bool mixedReview = false;
    };

    explicit ValidityEditor(QWidget *parent = nullptr);

    /// The preview is as of `asOf`; "today" of the buttons and of typed dates is `today`, or asOf when there is none.
    void open(const Subject &subject, QDate asOf, QDate today = {});
    void setRecentReasons(const QStringList &reasons);
    /// Only the fields that were touched.
    ValidityEdit edit() const;
    QString reason() const;
    bool canApply() const;

Q_SIGNALS:
    void applyRequested(const waymark::ValidityEdit &edit, const QString &reason);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateState();
    void apply();
    void setUntil(std::optional<QDate> date);

    Subject m_subject;
    QDate m_asOf;
    QDate m_today;
    ElidedLabel *m_title;
    DateField *m_from;
    DateField *m_until;
    DateField *m_review;
    ReasonField *m_reason;
    IconLabel *m_stateIcon;
    TextLabel *m_state;
    ValidityBand *m_band;
    TextLabel *m_problem;
    KeyCapButton *m_apply;
    bool m_fromTouched = false;
    bool m_untilTouched = false;
    bool m_reviewTouched = false;
    bool m_loading = false;
};

} // namespace waymark::widgets
