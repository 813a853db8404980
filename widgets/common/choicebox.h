// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace waymark::widgets {

/// A choice in little room: what does not fit ends in an ellipsis and stands whole in the tooltip, after the accessible name, and in
/// the list, which is as wide as its words.
/// Thread: GUI.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceBox)

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace waymark::widgets
