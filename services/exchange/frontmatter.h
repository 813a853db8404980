// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace waymark::exchange {

/// The fields before a rule file's text. Reads the part of YAML that such files hold: key: value, quotes, [a, b], lists with
/// dashes, and text over several lines (| and >).
///   "description: 'Go rules'\napplyTo: '**/*.go, go.mod'" -> fields {description: "Go rules", applyTo: "**/*.go, go.mod"}
struct FrontMatter
{
    QJsonObject fields; ///< strings, or arrays of strings

    QString text(QStringView key) const; ///< empty when absent; a list is joined with ", "
    QStringList list(QStringView key) const; ///< a text is split at its commas
};

FrontMatter parseFrontMatter(const QString &yaml);

/// When the rules of a file apply, by what its front matter says: the files that it names, else its description where that
/// is what an agent decides by. Empty when they always apply.
QString appliesWhen(const FrontMatter &matter);

} // namespace waymark::exchange
