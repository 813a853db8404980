// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/generalphrases.h"

namespace waymark::lint {

/// One text while its particulars are taken out. They must be replaced from the last to the first: what is changed never moves what
/// stands before.
/// Thread: one at a time.
class GeneralField final
{
public:
    GeneralField(const QString &text, Tongue tongue)
        : m_text(text)
        , m_tongue(tongue)
    {
    }

    /// Puts what fits the sentence in the place of the particulars between start and end (UTF-16 units), which `finding` is the first
    /// of; `rank` as in phrase(), `isMany` when it is a list of them. Returns what stands there now, empty when they are left out.
    QString replace(const Finding &finding, qsizetype start, qsizetype end, GeneralNoun noun, int rank, bool isMany);
    /// The text, once all are replaced: without what was left hanging.
    QString mended();

private:
    /// "in" of "im"; empty when a word is no such contraction with a dative article.
    static QLatin1StringView uncontracted(QStringView word);
    /// Whether it is a part of code that goes on around it, where a phrase would make no sense.
    bool isInCode(qsizetype start, qsizetype end) const;
    /// What the word before it makes of a phrase.
    static QString fitted(const Finding &finding, const GeneralNoun &noun, const QString &text, QStringView before);
    /// Puts a phrase in, with a capital where a sentence begins and the article before it to match.
    QString put(qsizetype start, qsizetype end, QString text);
    bool isAloneInBracket(qsizetype start, qsizetype end) const;
    /// Whether nothing is missed when a particular goes, with the preposition before it.
    bool mayGo(const Finding &finding, qsizetype start, qsizetype end, bool isLeftOut) const;
    bool isLinkTarget(qsizetype start, qsizetype end) const;
    /// Takes quotation marks and backticks that enclose it alone along.
    void unquote(qsizetype &start, qsizetype &end) const;
    void leaveOut(qsizetype start, qsizetype end);
    void mendGaps();
    bool takeLinksAndBracket(qsizetype &start, qsizetype &end) const;
    void dropLinks(qsizetype &start) const;
    void trimBlankBefore(qsizetype &start) const;

    QString m_text;
    Tongue m_tongue;
};

} // namespace waymark::lint
