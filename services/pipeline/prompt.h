// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/pipeline/fence.h"

#include <QList>
#include <QMap>
#include <QString>

namespace waymark::pipeline {

/// What a model is asked, with places for what it is asked about. A text resource under resources/prompts, or the pool's own version
/// of it:
///   version: 3
///   --- system
///   … {{fence-rule}} …
///   --- user
///   … {{task}} …
struct Prompt
{
    QString name; ///< judge, insight-success …: the file's name
    int number = 0; ///< grows with each change of the text
    QString own; ///< the version of the pool's own text, "pool-7"; empty for one of the program
    QString system;
    QString user;

    /// What provenance keeps: "insight-success/1"; "insight-success/pool-7", whatever number its text claims.
    QString version() const;

    bool operator==(const Prompt &) const = default;
};

/// Errors: Parse with the line when a part is missing or a place is none of those that prompts of this name may have.
Result<Prompt> parsePrompt(const QString &name, const QString &text);
QString promptText(const Prompt &prompt); ///< what parsePrompt() reads

/// Those that come with the program, by name.
const QMap<QString, Prompt> &builtInPrompts();

/// What fills the places.
struct PromptValues
{
    QMap<QString, QString> data; ///< untrusted: each is put between fences
    QMap<QString, QString> words; ///< ours: numbers and the like
};

struct FilledPrompt
{
    QString system;
    QString user;
    QString fence; ///< the token, for tests
};

/// Puts the values in, in one pass: what a value holds is never read as a place. Errors: InvalidArgument for a place without value.
/// `secret` is the pool's, see Fence.
Result<FilledPrompt> fill(const Prompt &prompt, const PromptValues &values, const QByteArray &secret);

} // namespace waymark::pipeline
