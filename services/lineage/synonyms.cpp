// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/synonyms.h"

#include "services/retrieval/lexical/tokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace waymark::lineage {

namespace {

/// One group a line; a word is in one group alone.
constexpr const char *groups[] = {
    "verify check validate confirm ensure prove sure verification assert inspect",
    "test tests suite unittest pytest testcase regression",
    "crash exception traceback error fault panic abort",
    "fail failure failed refuse reject red unsuccessful",
    "pass succeed success green accept ok",
    "wrong incorrect broken false faulty bug buggy bad invalid",
    "correct right valid proper",
    "remove delete drop erase destroy rm discard unlink",
    "create make generate produce build write add new",
    "change modify edit alter update adjust patch adapt",
    "replace substitute swap exchange",
    "overwrite rewrite",
    "restore reset revert recover rescue undo rollback",
    "slow timeout slowly expensive",
    "fast quick quickly instantly",
    "time seconds minutes duration runtime",
    "large big huge long maximum biggest full",
    "small tiny short minimal little minimum",
    "copy duplicate backup snapshot clone cp",
    "blank space whitespace spaces",
    "quote quoted quoting escape",
    "argument parameter option flag",
    "file source module script",
    "folder directory path dir",
    "begin start initial first beginning",
    "end finish final last complete",
    "repeat again twice repeatedly loop repeated",
    "same identical equal unchanged",
    "differ difference different diff mismatch deviate",
    "compare comparison against versus",
    "missing lost lack absent without gone",
    "unused useless superfluous unnecessary",
    "submit submission deliver hand deliverable",
    "random shuffle seed chance",
    "order sequence sorted sort",
    "number count amount total",
    "row record line entry rows",
    "column field attribute",
    "table relation",
    "database sqlite sql db",
    "log journal wal",
    "lock mutex synchronise race concurrent thread",
    "memory heap ram buffer",
    "network internet online download",
    "package library dependency",
    "install pip setup installation",
    "version release",
    "compile compiler gcc link linker",
    "symbol export visible",
    "header declaration interface signature api declare",
    "function method routine call",
    "class type struct",
    "value values figure result",
    "score metric accuracy reward performance measure",
    "train training fit learn",
    "model estimator",
    "data dataset sample samples",
    "split fold validation holdout cross",
    "feature variable predictor",
    "predict prediction forecast predicted",
    "average mean",
    "median quantile",
    "noise uncertainty scatter",
    "unit units factor scale normalisation normalise",
    "logarithm logarithmic",
    "period frequency cycle",
    "read look view open cat examine",
    "search find locate grep",
    "print show display output echo list",
    "explain describe say state tell claim",
    "believe assume think suppose suspect",
    "notice see observe realise discover",
    "know understand",
    "cause reason root why because",
    "fix repair solve cure mend",
    "problem issue defect trouble",
    "statement specification requirement task description spec",
    "example case instance",
    "edge border boundary corner limit extreme",
    "empty zero none null",
    "negative minus below",
    "invert reverse inverse backwards",
    "permission access rights chmod mode",
    "environment env setting",
    "configuration config",
    "schedule cron nightly timer",
    "mail message notify",
    "key password secret token credential",
    "encode encoding utf unicode charset",
    "parse parser",
    "format layout form",
    "index position offset",
    "stack frame return",
    "byte binary bytes",
    "hash checksum digest md5 sha",
    "image picture tile pixel",
    "augment augmentation shift",
    "price cost",
    "step iteration round",
    "strategy approach plan way",
    "guess try attempt trial",
    "naive brute simple literal",
    "clean tidy fresh",
    "temporary throwaway scratch disposable tmp",
    "parallel simultaneous",
    "clock date day calendar",
    "cache cached",
    "expire ttl expiry",
};

/// Verbs whose past the stemming of regular words does not see: the form that stands for all comes first.
constexpr const char *irregularVerbs[] = {
    "am is are was were been be",
    "begin began begun",
    "break broke broken",
    "bring brought",
    "build built",
    "buy bought",
    "catch caught",
    "choose chose chosen",
    "come came",
    "deal dealt",
    "do did done",
    "draw drew drawn",
    "drive drove driven",
    "fall fell fallen",
    "feel felt",
    "find found",
    "forget forgot forgotten",
    "get got gotten",
    "give gave given",
    "go went gone",
    "grow grew grown",
    "hang hung",
    "have had",
    "hear heard",
    "hide hid hidden",
    "hold held",
    "keep kept",
    "know knew known",
    "lead led",
    "leave left",
    "lend lent",
    "lie lay lain",
    "lose lost",
    "make made",
    "mean meant",
    "meet met",
    "pay paid",
    "ride rode",
    "ring rang rung",
    "rise rose risen",
    "run ran",
    "say said",
    "see saw seen",
    "seek sought",
    "sell sold",
    "send sent",
    "shake shook shaken",
    "show shown showed",
    "shrink shrank shrunk",
    "sink sank",
    "sit sat",
    "speak spoke spoken",
    "spend spent",
    "stand stood",
    "stick stuck",
    "strike struck",
    "take took taken",
    "teach taught",
    "tell told",
    "think thought",
    "throw threw thrown",
    "understand understood",
    "wake woke",
    "wear wore worn",
    "win won",
    "write wrote written rewritten rewrite rewrote",
    "overwrite overwrote overwritten",
    "bind bound",
    "bite bit",
    "feed fed",
    "fight fought",
    "forbid forbade",
    "undo undid undone",
    "redo redid redone",
    "overrun overran",
};

/// Said in nearly every account of a run.
constexpr const char *littleSaid = "first then before after only result change run write make use file work look one two new give take case show come need set keep "
                                   "let want see next part whole well every other another still done try like rather instead without already";

template <typename Take>
void forEachStem(const char *words, Take take)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    for (const QString &word : list)
        retrieval::forEachTerm(word, [&take](std::u16string_view stem, text::Span) { take(QString::fromUtf16(stem.data(), qsizetype(stem.size()))); });
}

} // namespace

int wordGroup(const QString &stem)
{
    static const QHash<QString, int> known = [] {
        QHash<QString, int> stems;
        for (size_t group = 0; group < std::size(groups); ++group) {
            forEachStem(groups[group], [&](const QString &word) {
                if (!stems.contains(word))
                    stems.insert(word, int(group));
            });
        }
        return stems;
    }();
    return known.value(stem, -1);
}

QString baseForm(const QString &stem)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> forms;
        for (const char *verb : irregularVerbs) {
            QString base;
            forEachStem(verb, [&](const QString &form) {
                if (base.isEmpty())
                    base = form;
                else if (!forms.contains(form))
                    forms.insert(form, base);
            });
        }
        return forms;
    }();
    return known.value(stem, stem);
}

double tellingWeight(const QString &stem)
{
    static const QSet<QString> known = [] {
        QSet<QString> stems;
        forEachStem(littleSaid, [&stems](const QString &word) { stems.insert(word); });
        return stems;
    }();
    return known.contains(stem) ? 0.4 : 1.0;
}

} // namespace waymark::lineage
