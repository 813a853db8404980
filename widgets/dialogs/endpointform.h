// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/endpoint.h"

#include <QWidget>

#include <array>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace waymark::widgets {

class TextLabel;

/// One server, to be edited. Where its key is can be said here, the key itself can not.
/// Thread: GUI.
class EndpointForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndpointForm)

public:
    /// Makes of a typed address the one that is used, or says what is wrong with it.
    using AddressCheck = std::function<Result<QUrl>(const QString &)>;

    explicit EndpointForm(AddressCheck check, QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);
    /// As it stands in the fields; what they do not show stays as it was.
    Endpoint endpoint() const;
    /// What has to be mended before it can be kept; empty when nothing has.
    QString problem() const;
    /// Names of models that a test has found, for the choice.
    void setKnownModels(const QStringList &models);
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    enum Number { AtOnce,
        Requests,
        Tokens,
        Connect,
        FirstByte,
        Idle,
        Total,
        NumberCount };

    void addRow(QGridLayout &grid, const QString &caption, QWidget *field, const QString &name, const QString &spoken);
    QWidget *makeKey();
    QWidget *makeNumbers();
    void changed();
    void showState();

    AddressCheck m_check;
    Endpoint m_endpoint;
    bool m_loading = false;
    QLineEdit *m_name;
    QLineEdit *m_address;
    TextLabel *m_addressNote;
    QComboBox *m_kind;
    TextLabel *m_versionCaption = nullptr;
    QLineEdit *m_version;
    QComboBox *m_keySource;
    QLineEdit *m_keyName;
    TextLabel *m_keyNote;
    QComboBox *m_model;
    std::array<QSpinBox *, NumberCount> m_numbers {};
    QLineEdit *m_caFile;
    QLineEdit *m_proxy;
};

} // namespace waymark::widgets
