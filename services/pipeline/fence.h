// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace waymark::pipeline {

/// Marks where untrusted text begins and ends in a prompt, with a token that its author cannot know (reliability S8): made from a
/// secret of the pool and everything that the prompt holds, so that it is another one for each call, yet the same call asked again is
/// the same request, which its stored answer can serve.
class Fence
{
public:
    /// `content` is all that will stand between fences of the call, in any order that is always the same.
    Fence(const QByteArray &secret, const QString &content);

    /// `label` is a word of ours. Chat tokens inside are made harmless, see withoutChatTokens().
    QString wrap(const QString &label, const QString &text) const;
    /// What the model is told about fences.
    QString rule() const;
    QString token() const { return m_token; } ///< 16 hexadecimal digits; occurs nowhere in the content

private:
    QString m_token;
};

/// Markers that chat templates give a meaning, such as <|im_start|>, [INST] or </s>, get a blank inside, and control characters but
/// line feed and tab become U+FFFD, so that a server's template reads them as the text they are. Everything else stays.
QString withoutChatTokens(const QString &text);

} // namespace waymark::pipeline
