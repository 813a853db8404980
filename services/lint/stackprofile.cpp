// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/stackprofile.h"

#include "services/lint/ascii.h"
#include "services/lint/commandlines.h"
#include "services/lint/rules/validity/softwarenames.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace waymark::lint {

namespace {

struct StackWords
{
    Stack stack;
    std::string_view sure; ///< in any spelling
    std::string_view capital; ///< English words: only with a capital, and not at the start of a sentence
    std::string_view letters; ///< letters, names and things: only with a capital, before or behind a word that makes it a language
    std::string_view endings; ///< of files
};

// clang-format off
constexpr std::array stackWords {
    StackWords { Stack::Python, "python python3 cpython pypy django flask fastapi numpy pandas scipy scikit-learn sklearn matplotlib seaborn pytorch torchvision tensorflow "
        "keras sympy astropy pydantic sqlalchemy jupyter pytest setuptools polars xgboost lightgbm pyspark networkx numba", "", "", "py pyi pyx ipynb" },
    StackWords { Stack::Node, "javascript typescript node.js nodejs ecmascript npm pnpm react.js reactjs react-dom next.js nextjs vue vue.js vuejs nuxt svelte sveltekit angularjs jquery "
        "webpack vitest eslint jest nestjs", "React Angular Deno", "js ts", "js jsx ts tsx mjs cjs vue svelte" },
    StackWords { Stack::Rust, "rustc rustup tokio serde axum actix", "Rust", "cargo", "rs" },
    StackWords { Stack::Go, "golang gorm", "", "go", "go" },
    StackWords { Stack::CFamily, "c++ cpp c++11 c++14 c++17 c++20 c++23 gcc g++ clang msvc googletest gtest catch2", "", "c", "c cc cpp cxx h hh hpp" },
    StackWords { Stack::Jvm, "kotlin clojure maven gradle springboot hibernate junit jdk openjdk", "Java Scala Groovy", "", "java kt kts scala groovy clj" },
    StackWords { Stack::DotNet, "c# csharp f# fsharp vb.net .net dotnet asp.net nuget xunit nunit", "", "", "cs csproj fs fsproj sln" },
    StackWords { Stack::Ruby, "rspec rubygems", "Rails", "ruby", "rb gemspec" },
    StackWords { Stack::Php, "php laravel symfony phpunit wordpress", "", "", "php" },
    StackWords { Stack::R, "tidyverse ggplot2 dplyr rstudio testthat rscript", "", "r", "r rmd" },
    StackWords { Stack::Julia, "", "", "julia", "jl" },
    StackWords { Stack::Haskell, "haskell ghc", "", "", "hs cabal" },
    StackWords { Stack::Elixir, "erlang liveview", "", "elixir", "ex exs erl" },
    StackWords { Stack::Swift, "swiftui uikit xcode swiftlint", "", "swift", "swift" },
    StackWords { Stack::Perl, "cpan", "Perl", "", "pl pm" },
    StackWords { Stack::Tex, "latex xelatex bibtex", "", "", "tex bib" },
};
/// Beside a letter they make it a language: "in R", "R script", "a C library".
constexpr std::array besideBefore { "in", "using", "use", "with", "of", "an", "a", "the", "from", "to", "or", "and" };
constexpr std::array besideAfter { "code", "program", "programs", "project", "projects", "package", "packages", "module", "modules", "library", "libraries", "script", "scripts",
    "source", "sources", "function", "functions", "file", "files", "test", "tests", "compiler", "toolchain", "language", "implementation", "repository", "exercise", "api" };
/// Enough by themselves before the letter.
constexpr std::array sureBefore { "in", "using" };
// clang-format on

/// Every task has these, whatever it is about; or they are words of every trade.
constexpr std::array everywhere { "bash", "zsh", "git", "curl", "linux", "unix", "windows", "macos", "osx", "ubuntu", "debian", "vim", "neovim", "emacs", "vscode", "powershell", "pwsh",
    "gitlab", "openssl", "bootstrap", "otp", "uv", "nim", "api", "cli", "sdk", "ui", "css",
    "server", "query", "core", "studio", "framework", "toolkit", "router", "compose", "material", "notebook" };

template <typename List>
bool holds(const List &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

struct Tables
{
    std::map<std::string, Stack, std::less<>> sure;
    std::map<std::string, Stack, std::less<>> capital;
    std::map<std::string, Stack, std::less<>> letters;
    std::map<std::string, Stack, std::less<>> endings;

    Tables()
    {
        for (const StackWords &words : stackWords) {
            fill(sure, words.sure, words.stack);
            fill(capital, words.capital, words.stack);
            fill(letters, words.letters, words.stack);
            fill(endings, words.endings, words.stack);
        }
    }

private:
    static void fill(std::map<std::string, Stack, std::less<>> &map, std::string_view words, Stack stack)
    {
        for (size_t at = 0; at < words.size();) {
            const size_t end = std::min(words.find(' ', at), words.size());
            map.emplace(words.substr(at, end - at), stack);
            at = end + 1;
        }
    }
};

const Tables &tables()
{
    static const Tables made;
    return made;
}

struct NameToken
{
    std::string text; ///< as it stands, ASCII
    bool beginsSentence = false;
};

/// Words of letters, digits and the marks that names have inside, cut of those that end a sentence.
std::vector<NameToken> nameTokens(QStringView text)
{
    std::vector<NameToken> tokens;
    bool begins = true;
    const auto belongs = [](char16_t c) { return ascii::isLetter(c) || ascii::isDigit(c) || c == u'+' || c == u'#' || c == u'.' || c == u'-' || c == u'_' || c == u'/' || c == u'*'; };
    for (qsizetype at = 0; at < text.size();) {
        const char16_t c = text[at].unicode();
        if (!belongs(c)) {
            begins = begins || c == u'\n' || c == u'!' || c == u'?' || c == u':';
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && belongs(text[end].unicode()))
            ++end;
        QStringView word = text.sliced(at, end - at);
        const bool endsSentence = word.endsWith(u'.');
        while (!word.isEmpty() && (word.back() == u'.' || word.back() == u'-' || word.back() == u'/' || word.back() == u'*'))
            word.chop(1);
        if (!word.isEmpty() && word.size() <= 120)
            tokens.push_back({ word.toLatin1().toStdString(), begins });
        begins = endsSentence;
        at = end;
    }
    return tokens;
}

Stack lookUp(const std::map<std::string, Stack, std::less<>> &map, std::string_view word)
{
    const auto found = map.find(word);
    return found == map.end() ? Stack::General : found->second;
}

/// "setup.py", "*.go", "src/main.rs"
Stack stackOfFile(std::string_view word)
{
    const size_t dot = word.rfind('.');
    if (dot == std::string_view::npos || dot + 1 >= word.size() || (dot == 0 && word.size() > 4))
        return Stack::General;
    return lookUp(tables().endings, ascii::lowered(word.substr(dot + 1)));
}

Stack stackOfToken(const std::vector<NameToken> &tokens, size_t i)
{
    const std::string &word = tokens[i].text;
    const std::string folded = ascii::lowered(word);
    if (const Stack stack = lookUp(tables().sure, folded); stack != Stack::General)
        return stack;
    if (const Stack stack = lookUp(tables().capital, word); stack != Stack::General && !tokens[i].beginsSentence)
        return stack;
    const std::string before = i > 0 && !tokens[i].beginsSentence ? ascii::lowered(tokens[i - 1].text) : std::string();
    const std::string after = i + 1 < tokens.size() && !tokens[i + 1].beginsSentence ? ascii::lowered(tokens[i + 1].text) : std::string();
    if (const Stack stack = lookUp(tables().letters, folded); stack != Stack::General && ascii::isUpper(word.front())) {
        const bool isNamed = holds(sureBefore, before) || (holds(besideAfter, after) && (before.empty() || holds(besideBefore, before) || !tokens[i].beginsSentence));
        if (isNamed)
            return stack;
    }
    // "and/or" and "1.r" are no files.
    const size_t first = word.find_first_not_of("*./");
    return first != std::string::npos && ascii::isLetter(word[first]) ? stackOfFile(word) : Stack::General;
}

} // namespace

std::vector<Stack> stacksOf(QStringView text)
{
    std::vector<Stack> stacks;
    const auto add = [&stacks](Stack stack) {
        if (isOfOneLanguage(stack) && std::ranges::find(stacks, stack) == stacks.end())
            stacks.push_back(stack);
    };
    const std::vector<NameToken> tokens = nameTokens(text);
    for (size_t i = 0; i < tokens.size(); ++i)
        add(stackOfToken(tokens, i));
    for (const ToolMention &mention : toolMentions(text))
        add(mention.tool->stack);
    return stacks;
}

Stack stackOfName(QStringView name)
{
    const std::string word = name.toLatin1().toStdString();
    const std::string folded = ascii::lowered(word);
    for (const auto *map : { &tables().sure, &tables().letters }) {
        if (const Stack stack = lookUp(*map, folded); stack != Stack::General)
            return stack;
    }
    for (const auto &[known, stack] : tables().capital) {
        if (ascii::lowered(known) == folded)
            return stack;
    }
    const Tool *tool = toolNamed(name);
    return tool && isOfOneLanguage(tool->stack) ? tool->stack : Stack::General;
}

namespace {

bool isEverywhere(std::string_view folded)
{
    if (holds(everywhere, folded))
        return true;
    const Tool *tool = toolNamed(QString::fromLatin1(folded.data(), qsizetype(folded.size())));
    return tool && (tool->stack == Stack::General || tool->stack == Stack::Git || tool->stack == Stack::Distribution) && softwareName(folded) != SoftwareName::Known;
}

/// Software that a task may have or not.
bool isParticular(const NameToken &token)
{
    const std::string folded = ascii::lowered(token.text);
    const SoftwareName known = softwareName(token.text);
    const bool isName = known == SoftwareName::Known || (known == SoftwareName::Word && !token.beginsSentence);
    return isName && !isEverywhere(folded);
}

constexpr std::array openers { "when", "whenever", "if", "while", "where" };
constexpr std::array fillers { "you", "you're", "re", "are", "is", "the", "a", "an", "your", "using", "use", "uses", "used", "working", "with", "in", "on", "writing", "running",
    "building", "testing", "debugging", "targeting", "editing", "project", "codebase", "repository", "code", "it", "this", "that", "task", "depends", "relies", "by", "configured", "has", "have" };
constexpr size_t reach = 6; ///< words behind the one that opens a condition

} // namespace

QStringList presupposedNames(QStringView text)
{
    QStringList names;
    const std::vector<NameToken> tokens = nameTokens(text);
    const auto add = [&](size_t i) {
        const QString name = QString::fromStdString(tokens[i].text);
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    };
    for (size_t i = 0; i < tokens.size(); ++i) {
        const std::string word = ascii::lowered(tokens[i].text);
        if (holds(openers, word)) {
            for (size_t j = i + 1; j < std::min(tokens.size(), i + 1 + reach) && !tokens[j].beginsSentence; ++j) {
                if (isParticular(tokens[j]))
                    add(j);
                else if (!holds(fillers, std::string_view(ascii::lowered(tokens[j].text))))
                    break;
            }
        }
        // "in Rust projects", "for pandas code"
        const bool leads = word == "in" || word == "for";
        if (leads && i + 2 < tokens.size() && isParticular(tokens[i + 1]) && !tokens[i + 1].beginsSentence && !tokens[i + 2].beginsSentence) {
            const std::string thing = ascii::lowered(tokens[i + 2].text);
            if (thing == "projects" || thing == "project" || thing == "codebases" || thing == "repositories" || thing == "code" || thing == "apps" || thing == "applications")
                add(i + 1);
        }
    }
    return names;
}

QStringList softwareNames(QStringView text)
{
    QStringList names;
    for (const NameToken &token : nameTokens(text)) {
        const QString name = QString::fromStdString(ascii::lowered(token.text));
        if (isParticular(token) && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace waymark::lint
