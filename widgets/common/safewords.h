// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/displaysafe.h"

#include <QStringListModel>

namespace waymark::widgets {

/// Words for a completer: the list shows them display-safe, the field gets them as they are.
class SafeWords final : public QStringListModel
{
    Q_OBJECT

public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const QVariant word = QStringListModel::data(index, role == Qt::DisplayRole ? int(Qt::EditRole) : role);
        return role == Qt::DisplayRole ? QVariant(text::lineSafe(word.toString())) : word;
    }
};

} // namespace waymark::widgets
