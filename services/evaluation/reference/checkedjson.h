// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::evaluation {

/// A value of a JSON document with its place in it. Reading what is not there gives a neutral value and notes the first refusal, so
/// that a reader states once what it needs, without a test a field.
class CheckedJson final
{
public:
    /// `refusal` outlives this; the first refusal of all values of a document is kept.
    CheckedJson(QJsonValue value, QString place, QString &refusal);

    /// A field of an object. A field that is not there is missing, which only its reading refuses.
    CheckedJson operator[](QLatin1StringView field) const;
    /// The items of an array; `count` < 0: any number of them.
    QList<CheckedJson> items(qsizetype count = -1) const;

    bool isMissing() const { return m_value.isUndefined(); }
    QString text() const; ///< not empty
    QString textOr(const QString &fallback) const; ///< when it is missing
    double number() const;
    std::optional<double> numberOrNull() const; ///< none for null, which has to stand there
    qint64 count() const; ///< whole and > 0

    void refuse(const QString &reason) const;

private:
    QJsonValue m_value;
    QString m_place; ///< "$.tables[0].rows[2].cells[1]"
    QString *m_refusal;
};

} // namespace waymark::evaluation
