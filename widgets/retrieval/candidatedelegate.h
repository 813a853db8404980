// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace waymark::widgets {

/// Paints the cells of the ranked list: rank with its arrow against a pinned answer, type, title over domain and risk marks, the
/// cosine as a bar on 0..1 with its figure, and why a candidate is not in the prompt.
class CandidateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The cut, over the whole row.
    static void paintCut(QPainter &painter, const QRect &rect, const QString &text, bool narrow, bool current);
};

/// The bar of a cosine with its figure beside it, vertically centred in rect.
void paintCosine(QPainter &painter, const QRect &rect, double cosine, bool strong);

} // namespace waymark::widgets
