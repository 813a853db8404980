// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalcommands.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

struct CommandRow
{
    QLatin1StringView words; ///< what the command begins with, behind its wrappers
    QLatin1StringView sort;
};

constexpr std::array commandRows {
    CommandRow { "pytest"_L1, "testcommand"_L1 },
    CommandRow { "python -m pytest"_L1, "testcommand"_L1 },
    CommandRow { "python3 -m pytest"_L1, "testcommand"_L1 },
    CommandRow { "python -m unittest"_L1, "testcommand"_L1 },
    CommandRow { "go test"_L1, "testcommand"_L1 },
    CommandRow { "cargo test"_L1, "testcommand"_L1 },
    CommandRow { "npm test"_L1, "testcommand"_L1 },
    CommandRow { "npm run test"_L1, "testcommand"_L1 },
    CommandRow { "yarn test"_L1, "testcommand"_L1 },
    CommandRow { "pnpm test"_L1, "testcommand"_L1 },
    CommandRow { "npx jest"_L1, "testcommand"_L1 },
    CommandRow { "npx vitest"_L1, "testcommand"_L1 },
    CommandRow { "ctest"_L1, "testcommand"_L1 },
    CommandRow { "tox"_L1, "testcommand"_L1 },
    CommandRow { "rspec"_L1, "testcommand"_L1 },
    CommandRow { "make test"_L1, "testcommand"_L1 },
    CommandRow { "make check"_L1, "testcommand"_L1 },
    CommandRow { "mvn test"_L1, "testcommand"_L1 },
    CommandRow { "gcc"_L1, "buildcommand"_L1 },
    CommandRow { "g++"_L1, "buildcommand"_L1 },
    CommandRow { "clang"_L1, "buildcommand"_L1 },
    CommandRow { "clang++"_L1, "buildcommand"_L1 },
    CommandRow { "make"_L1, "buildcommand"_L1 },
    CommandRow { "cmake"_L1, "buildcommand"_L1 },
    CommandRow { "ninja"_L1, "buildcommand"_L1 },
    CommandRow { "cargo build"_L1, "buildcommand"_L1 },
    CommandRow { "go build"_L1, "buildcommand"_L1 },
    CommandRow { "npm run build"_L1, "buildcommand"_L1 },
    CommandRow { "mvn"_L1, "buildcommand"_L1 },
    CommandRow { "gradle"_L1, "buildcommand"_L1 },
    CommandRow { "ar"_L1, "archivecommand"_L1 },
    CommandRow { "tar"_L1, "archivecommand"_L1 },
    CommandRow { "ruff"_L1, "lintcommand"_L1 },
    CommandRow { "flake8"_L1, "lintcommand"_L1 },
    CommandRow { "eslint"_L1, "lintcommand"_L1 },
    CommandRow { "npx eslint"_L1, "lintcommand"_L1 },
    CommandRow { "mypy"_L1, "lintcommand"_L1 },
    CommandRow { "go vet"_L1, "lintcommand"_L1 },
    CommandRow { "cargo clippy"_L1, "lintcommand"_L1 },
    CommandRow { "git diff"_L1, "diffcommand"_L1 },
    CommandRow { "git status"_L1, "diffcommand"_L1 },
    CommandRow { "git ls-files"_L1, "listcommand"_L1 },
    CommandRow { "ls"_L1, "listcommand"_L1 },
    CommandRow { "find"_L1, "listcommand"_L1 },
    CommandRow { "tree"_L1, "listcommand"_L1 },
    CommandRow { "grep"_L1, "searchcommand"_L1 },
    CommandRow { "rg"_L1, "searchcommand"_L1 },
    CommandRow { "git grep"_L1, "searchcommand"_L1 },
    CommandRow { "nm"_L1, "symbolscommand"_L1 },
    CommandRow { "readelf"_L1, "symbolscommand"_L1 },
    CommandRow { "objdump"_L1, "symbolscommand"_L1 },
    CommandRow { "cat"_L1, "readcommand"_L1 },
    CommandRow { "head"_L1, "readcommand"_L1 },
    CommandRow { "tail"_L1, "readcommand"_L1 },
    CommandRow { "sed -n"_L1, "readcommand"_L1 },
    CommandRow { "less"_L1, "readcommand"_L1 },
    CommandRow { "pip install"_L1, "installcommand"_L1 },
    CommandRow { "npm install"_L1, "installcommand"_L1 },
    CommandRow { "npm ci"_L1, "installcommand"_L1 },
    CommandRow { "apt install"_L1, "installcommand"_L1 },
    CommandRow { "apt-get install"_L1, "installcommand"_L1 },
    CommandRow { "psql"_L1, "querycommand"_L1 },
    CommandRow { "sqlite3"_L1, "querycommand"_L1 },
    CommandRow { "mysql"_L1, "querycommand"_L1 },
};

// The command itself, without "$", variables, sudo, timeout and the folder it changes to first.
QStringView bareCommand(QStringView command)
{
    for (;;) {
        command = command.trimmed();
        const qsizetype blank = command.indexOf(u' ');
        if (blank < 0)
            return command;
        const QStringView first = command.first(blank);
        const qsizetype then = command.indexOf("&& "_L1);
        if (first == "cd"_L1 && then > 0) {
            command = command.sliced(then + 3);
        } else if (first == "timeout"_L1) {
            const QStringView rest = command.sliced(blank + 1).trimmed();
            command = rest.sliced(std::max<qsizetype>(0, rest.indexOf(u' ')));
            if (!rest.contains(u' '))
                return rest;
        } else if (first == "$"_L1 || first == "sudo"_L1 || first == "time"_L1 || (first.contains(u'=') && !first.startsWith(u'-'))) {
            command = command.sliced(blank + 1);
        } else {
            return command;
        }
    }
}

} // namespace

QLatin1StringView commandSort(QStringView excerpt)
{
    const QStringView command = bareCommand(excerpt);
    if (command.startsWith(u'-'))
        return "options"_L1;
    const CommandRow *best = nullptr;
    for (const CommandRow &row : commandRows) {
        const bool begins = command.startsWith(row.words) && (command.size() == row.words.size() || !command[row.words.size()].isLetterOrNumber());
        if (begins && (!best || row.words.size() > best->words.size()))
            best = &row;
    }
    return best ? best->sort : "command"_L1;
}

QString instruction(const Finding &command, Tongue tongue)
{
    struct Text
    {
        QLatin1StringView sort;
        const char *english;
        const char *german;
        const char *chinese;
    };
    constexpr std::array texts {
        Text { "testcommand"_L1, "Run the tests", "Die Tests laufen lassen", "运行测试" },
        Text { "buildcommand"_L1, "Build the project", "Das Projekt bauen", "构建项目" },
        Text { "lintcommand"_L1, "Run the linter", "Den Linter laufen lassen", "运行代码检查" },
        Text { "diffcommand"_L1, "Look at the changes", "Die Änderungen ansehen", "查看改动" },
        Text { "listcommand"_L1, "List the files", "Die Dateien auflisten", "列出文件" },
        Text { "searchcommand"_L1, "Search the sources", "Die Quellen durchsuchen", "搜索源码" },
        Text { "symbolscommand"_L1, "List the symbols", "Die Symbole auflisten", "列出符号" },
        Text { "readcommand"_L1, "Read the file concerned", "Die betreffende Datei lesen", "阅读相关文件" },
        Text { "installcommand"_L1, "Install what is needed", "Das Nötige installieren", "安装所需依赖" },
        Text { "querycommand"_L1, "Query the database", "Die Datenbank abfragen", "查询数据库" },
    };
    const QLatin1StringView sort = commandSort(command.excerpt);
    for (const Text &text : texts) {
        if (text.sort == sort)
            return QString::fromUtf8(tongue == Tongue::German ? text.german : tongue == Tongue::Chinese ? text.chinese
                                                                                                        : text.english);
    }
    return {};
}

} // namespace waymark::lint
