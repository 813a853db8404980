// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mapcategories.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace waymark::widgets {

class TextLabel;

/// Beside the map: what colours the points, and the kinds with shape, colour and count. A click on a kind puts it into the
/// background and back.
/// Thread: GUI.
class MapLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapLegend)

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setColour(models::MapColour colour);
    models::MapColour colour() const { return m_colour; }
    void setCategories(const models::MapCategories &categories);
    /// Whether something is selected or filtered: says why points are grey.
    void setGreyNote(const QString &note);

Q_SIGNALS:
    void colourChanged(waymark::models::MapColour colour);
    void categoryToggled(int category, bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    models::MapColour m_colour = models::MapColour::Type;
    QButtonGroup *m_colours;
    QVBoxLayout *m_entries;
    TextLabel *m_note;
};

} // namespace waymark::widgets
