// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

#include <QWidget>

class QGridLayout;

namespace waymark::widgets {

/// Where a memory comes from and how long it holds: validity band, tags, run, siblings, outcome, provenance, record. Rows
/// without anything to say are left out.
/// Thread: GUI.
class OriginBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginBlock)

public:
    explicit OriginBlock(QWidget *parent = nullptr);

    void setDetails(const MemoryDetails &details, QDate asOf);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void tagsRequested();
    void validityRequested();
    void openMemory(waymark::MemoryId id);
    void openMemoryByUuid(const QString &uuid);
    void openRun(const QString &trajectoryUuid);
    void copyLink(const QString &memoryUuid);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QWidget *addRow(const QString &name, const QString &objectName);
    void addValidity();
    void addTags();
    void addRun();
    void addSiblings();
    void addSuccession();
    void addRelations();
    void addProvenance();
    void addRecord();

    MemoryDetails m_details;
    QDate m_asOf;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_row = 0;
    bool m_readOnly = false;
};

} // namespace waymark::widgets
