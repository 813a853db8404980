// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/bar.h"

#include <QList>

#include <functional>

class QLabel;
class QMenu;

namespace waymark::widgets {

class KeyCapButton;

/// How many are selected of how many, and what can be done with them. Buttons that do not fit move into "More".
class SelectionBar final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionBar)

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCounts(qint64 selected, qint64 inFilter);
    /// An empty reason makes it writable again.
    void setReadOnly(const QString &reason);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectAllRequested();
    void decideRequested(waymark::ReviewStatus status);
    void retireRequested();
    void validityRequested();
    void supersedeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Action
    {
        KeyCapButton *button = nullptr;
        QString one; ///< "Retire…"
        std::function<QString(int)> many; ///< "Retire 37…"
        QString toolTip;
        int rank = 0; ///< the highest goes into "More" first
    };

    void addAction(const QString &name, Action action, const QString &key, std::function<void()> act);
    void updateTexts();
    void arrange();
    void fillMore();

    QList<Action> m_actions;
    QLabel *m_selectedText;
    QLabel *m_ofText;
    KeyCapButton *m_selectAll;
    KeyCapButton *m_more;
    QMenu *m_menu;
    qint64 m_selected = 0;
    qint64 m_inFilter = 0;
    QString m_readOnly;
};

} // namespace waymark::widgets
