// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalphrases.h"

#include "services/lint/generalcommands.h"
#include "services/lint/lexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

struct Row
{
    const char *sort;
    const char *english;
    const char *german;
    char gender;
    const char *chinese;
};

constexpr std::array rows {
    Row { "conftest", "shared test configuration", "gemeinsame Testkonfiguration", 'f', "共享测试配置" },
    Row { "testfile", "test file", "Testdatei", 'f', "测试文件" },
    Row { "config", "configuration file", "Konfigurationsdatei", 'f', "配置文件" },
    Row { "document", "document", "Dokumentation", 'f', "文档" },
    Row { "header", "header", "Headerdatei", 'f', "头文件" },
    Row { "script", "script", "Skript", 'n', "脚本" },
    Row { "database", "database file", "Datenbankdatei", 'f', "数据库文件" },
    Row { "data", "data file", "Datendatei", 'f', "数据文件" },
    Row { "log", "log file", "Logdatei", 'f', "日志文件" },
    Row { "library", "library", "Bibliothek", 'f', "库文件" },
    Row { "directory", "directory", "Verzeichnis", 'n', "目录" },
    Row { "source", "source file", "Quelldatei", 'f', "源文件" },
    Row { "test", "test", "Test", 'm', "测试" },
    Row { "mock", "mock", "Attrappe", 'f', "模拟对象" },
    Row { "function", "function", "Funktion", 'f', "函数" },
    Row { "class", "class", "Klasse", 'f', "类" },
    Row { "constant", "constant", "Konstante", 'f', "常量" },
    Row { "module", "module", "Modul", 'n', "模块" },
    Row { "selector", "element", "Element", 'n', "元素" },
    Row { "route", "route", "Route", 'f', "路由" },
    Row { "name", "name", "Name", 'm', "名称" },
    Row { "value", "value", "Wert", 'm', "值" },
    Row { "project", "project", "Projekt", 'n', "项目" },
    Row { "package", "package", "Paket", 'n', "软件包" },
    Row { "app", "app", "App", 'f', "应用" },
    Row { "host", "server", "Server", 'm', "服务器" },
    Row { "port", "port", "Port", 'm', "端口" },
    Row { "mail", "address", "Adresse", 'f', "地址" },
    Row { "task", "task", "Aufgabe", 'f', "任务" },
    Row { "dataset", "data set", "Datensatz", 'm', "数据集" },
    Row { "error", "error message", "Fehlermeldung", 'f', "错误信息" },
    Row { "testcommand", "test command", "Testbefehl", 'm', "测试命令" },
    Row { "buildcommand", "build command", "Build-Befehl", 'm', "构建命令" },
    Row { "lintcommand", "linter", "Linter", 'm', "代码检查工具" },
    Row { "diffcommand", "command that shows the changes", "Diff-Befehl", 'm', "查看改动的命令" },
    Row { "listcommand", "command that lists the files", "Auflistungsbefehl", 'm', "列出文件的命令" },
    Row { "searchcommand", "search through the sources", "Suche in den Quellen", 'f', "源码搜索命令" },
    Row { "symbolscommand", "command that lists the symbols", "Symbolbefehl", 'm', "列出符号的命令" },
    Row { "readcommand", "command that shows the file", "Anzeigebefehl", 'm', "查看文件的命令" },
    Row { "installcommand", "installation command", "Installationsbefehl", 'm', "安装命令" },
    Row { "querycommand", "query", "Abfrage", 'f', "查询" },
    Row { "archivecommand", "archive command", "Archivbefehl", 'm', "打包命令" },
    Row { "tempdirectory", "temporary directory", "temporäre Verzeichnis", 'n', "临时目录" },
    Row { "time", "time stamp", "Zeitstempel", 'm', "时间戳" },
    Row { "id", "identifier", "Kennung", 'f', "标识" },
    Row { "options", "options", "Optionen", 'p', "选项" },
    Row { "command", "command", "Befehl", 'm', "命令" },
    Row { "version", "version in use", "eingesetzte Version", 'f', "版本" },
    Row { "line", "line concerned", "betreffende Zeile", 'f', "行" },
    Row { "sprint", "sprint", "Sprint", 'm', "迭代" },
    Row { "service", "service", "Dienst", 'm', "服务" },
    Row { "docs", "documentation", "Dokumentation", 'f', "文档" },
    Row { "issue", "issue", "Meldung", 'f', "问题单" },
    Row { "commit", "commit", "Commit", 'm', "提交" },
    Row { "branch", "branch", "Branch", 'm', "分支" },
};

GeneralNoun nounOf(QLatin1StringView sort, Tongue tongue)
{
    const auto row = std::ranges::find_if(rows, [sort](const Row &candidate) { return sort == QLatin1StringView(candidate.sort); });
    Q_ASSERT(row != rows.end());
    switch (tongue) {
    case Tongue::English:
        return { QString::fromUtf8(row->english), 'n' };
    case Tongue::German:
        return { QString::fromUtf8(row->german), row->gender };
    case Tongue::Chinese:
        return { QString::fromUtf8(row->chinese), 'n' };
    }
    Q_UNREACHABLE();
}

bool endsWithAny(QStringView text, std::initializer_list<QLatin1StringView> endings)
{
    return std::ranges::any_of(endings, [text](QLatin1StringView ending) { return text.endsWith(ending); });
}

bool containsAny(QStringView text, std::initializer_list<QLatin1StringView> parts)
{
    return std::ranges::any_of(parts, [text](QLatin1StringView part) { return text.contains(part); });
}

QLatin1StringView fileSort(QStringView path)
{
    const QString lower = path.toString().toLower();
    const QStringView name = QStringView(lower).sliced(lower.lastIndexOf(u'/') + 1);
    if (name.startsWith("conftest"_L1))
        return "conftest"_L1;
    if (name.isEmpty() || !name.contains(u'.'))
        return lower.startsWith("/tmp/"_L1) ? "tempdirectory"_L1 : "directory"_L1;
    if (name.startsWith("test_"_L1) || containsAny(name, { "_test."_L1, ".test."_L1, ".spec."_L1 }))
        return "testfile"_L1;
    if (name.endsWith(".json"_L1) ? containsAny(name, { "config"_L1, "settings"_L1, "package"_L1 }) : endsWithAny(name, { ".yaml"_L1, ".yml"_L1, ".toml"_L1, ".ini"_L1, ".cfg"_L1, ".env"_L1, ".tf"_L1, ".conf"_L1, ".tfvars"_L1 }))
        return "config"_L1;
    if (endsWithAny(name, { ".md"_L1, ".rst"_L1, ".txt"_L1, ".adoc"_L1 }))
        return "document"_L1;
    if (endsWithAny(name, { ".h"_L1, ".hpp"_L1, ".hh"_L1 }))
        return "header"_L1;
    if (endsWithAny(name, { ".sh"_L1, ".bash"_L1, ".ps1"_L1, ".bat"_L1 }) || (name.endsWith(".py"_L1) && (name.startsWith("check_"_L1) || name.startsWith("run_"_L1))))
        return "script"_L1;
    if (endsWithAny(name, { ".db"_L1, ".sqlite"_L1, ".db-wal"_L1, ".sql"_L1 }))
        return "database"_L1;
    if (endsWithAny(name, { ".json"_L1, ".csv"_L1, ".parquet"_L1, ".jsonl"_L1, ".npy"_L1, ".fits"_L1 }))
        return "data"_L1;
    if (endsWithAny(name, { ".log"_L1 }))
        return "log"_L1;
    if (endsWithAny(name, { ".a"_L1, ".so"_L1, ".dll"_L1 }) || name.contains(".so."_L1))
        return "library"_L1;
    return "source"_L1;
}

QLatin1StringView identifierSort(const Finding &finding)
{
    const QString &text = finding.excerpt;
    // sql/query.py as an identifier, libtern.so.4
    if (text.contains(u'.') && !text.contains(u'(') && endsWithAny(text.toLower(), { ".py"_L1, ".js"_L1, ".a"_L1, ".db"_L1, ".cpp"_L1, ".h"_L1 }))
        return fileSort(text);
    if (text.contains(".so."_L1))
        return "library"_L1;
    if (text.startsWith("test_"_L1) || text.startsWith("Test"_L1))
        return "test"_L1;
    if (text.contains("mock"_L1, Qt::CaseInsensitive))
        return "mock"_L1;
    if (finding.kind == "function"_L1 || text.endsWith("()"_L1))
        return "function"_L1;
    if (finding.kind == "class"_L1 || finding.kind == "type"_L1)
        return "class"_L1;
    for (const auto kind : { "constant"_L1, "module"_L1, "selector"_L1, "route"_L1 }) {
        if (finding.kind == kind)
            return kind;
    }
    if (endsWithAny(text, { "_at"_L1, "_time"_L1, "_ts"_L1, "Time"_L1 }))
        return "time"_L1;
    if (endsWithAny(text, { "_id"_L1, "Id"_L1 }))
        return "id"_L1;
    // quillbase.rows.RowLoader, lockDoors: the last part tells.
    const qsizetype part = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u':')) + 1;
    if (part < text.size() && text[part].isUpper() && text.size() > part + 1 && text.sliced(part) != text.sliced(part).toUpper())
        return "class"_L1;
    if (part > 0 && !text.contains(u'_') && text.sliced(part).toLower() == text.sliced(part))
        return "module"_L1;
    qsizetype verb = part;
    while (verb < text.size() && text[verb].isLower())
        ++verb;
    if (verb < text.size() && (text[verb].isUpper() || text[verb] == u'_') && (sensesOf(QStringView(text).sliced(part, verb - part)) & WordSense::Advice))
        return "function"_L1;
    return "value"_L1;
}

template <size_t N>
bool isOneOfWords(QStringView word, const std::array<QLatin1StringView, N> &words)
{
    return std::ranges::any_of(words, [word](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

QString german(const GeneralNoun &noun, int rank, bool afterDeterminer, QStringView before)
{
    const QString middle = rank == 0 ? QString() : rank == 1 ? u"andere"_s
                                                             : u"weitere"_s;
    constexpr std::array dative { "in"_L1, "an"_L1, "auf"_L1, "aus"_L1, "bei"_L1, "mit"_L1, "von"_L1, "zu"_L1, "nach"_L1, "unter"_L1, "über"_L1, "vor"_L1 };
    constexpr std::array dativeArticles { "der"_L1, "dem"_L1, "den"_L1, "einer"_L1, "einem"_L1, "dieser"_L1, "diesem"_L1 };
    const bool isDative = isOneOfWords(before, dative) || isOneOfWords(before, dativeArticles);
    QString name = noun.noun;
    const qsizetype adjective = name.indexOf(u"e "_s); // "gemeinsame Testkonfiguration"
    if (isDative && adjective > 0 && name.front().isLower())
        name.insert(adjective + 1, u'n');
    if (noun.gender == 'p')
        return afterDeterminer ? name : isDative ? u"den "_s % name
                                                 : u"die "_s % name;
    if (afterDeterminer)
        return middle.isEmpty() ? name : middle % u"n " % name;
    const QString article = noun.gender == 'f' ? (isDative ? u"der"_s : u"die"_s) : noun.gender == 'n' ? (isDative ? u"dem"_s : u"das"_s)
                                                                                                       : (isDative ? u"dem"_s : u"den"_s);
    if (middle.isEmpty())
        return article % u' ' % name;
    const bool endsInN = isDative || noun.gender == 'm';
    return article % u' ' % middle % (endsInN ? u"n "_s : u" "_s) % name;
}

} // namespace

Tongue tongueOf(QStringView text)
{
    qsizetype han = 0;
    for (QChar c : text)
        han += c.unicode() >= 0x3400 && c.unicode() < 0xA000 ? 1 : 0;
    // Names and code stand in Latin letters there as well.
    if (han >= 4 && han * 8 > text.size())
        return Tongue::Chinese;
    const QString padded = u' ' % text.toString().toLower() % u' ';
    const bool isGerman = containsAny(padded, { " der "_L1, " die "_L1, " das "_L1, " und "_L1, " nicht "_L1, " wenn "_L1, " ist "_L1 })
        && !containsAny(padded, { " the "_L1, " and "_L1, " when "_L1 });
    return isGerman ? Tongue::German : Tongue::English;
}

GeneralNoun generalNoun(const Finding &finding, Tongue tongue)
{
    const QString &rule = finding.rule;
    if (rule == "leak.file-name"_L1 || rule == "leak.path"_L1)
        return nounOf(fileSort(finding.excerpt), tongue);
    if (rule == "leak.identifier"_L1)
        return nounOf(identifierSort(finding), tongue);
    if (rule == "leak.project"_L1)
        return nounOf(finding.kind == "app"_L1 ? "app"_L1 : finding.kind == "package"_L1 ? "package"_L1
                                                                                         : "project"_L1,
            tongue);
    if (rule == "leak.dataset"_L1)
        return nounOf(finding.kind == "task"_L1 ? "task"_L1 : "dataset"_L1, tongue);
    if (rule == "leak.host"_L1)
        return nounOf(finding.kind == "port"_L1 ? "port"_L1 : finding.kind == "mail"_L1 ? "mail"_L1
                                                                                        : "host"_L1,
            tongue);
    if (rule == "leak.error-string"_L1)
        return nounOf("error"_L1, tongue);
    if (rule == "leak.command"_L1)
        return nounOf(commandSort(finding.excerpt), tongue);
    if (rule == "leak.ticket"_L1 && (finding.kind == "commit"_L1 || finding.kind == "branch"_L1))
        return nounOf(finding.kind == "commit"_L1 ? "commit"_L1 : "branch"_L1, tongue);
    return {};
}

GeneralNoun neededNoun(const Finding &finding, Tongue tongue)
{
    const QString lower = finding.excerpt.toLower();
    if (finding.rule == "leak.version"_L1)
        return nounOf("version"_L1, tongue);
    if (finding.rule == "leak.line-number"_L1)
        return nounOf("line"_L1, tongue);
    if (finding.rule == "leak.url"_L1) {
        if (containsAny(lower, { "/issue"_L1, "tracker"_L1, "/pull"_L1, "/ticket"_L1 }))
            return nounOf("issue"_L1, tongue);
        return nounOf(containsAny(lower, { "api"_L1, "hook"_L1, "/v1"_L1, "localhost"_L1 }) ? "service"_L1 : "docs"_L1, tongue);
    }
    return nounOf(lower.startsWith("sprint"_L1) ? "sprint"_L1 : "issue"_L1, tongue);
}

bool saysWhatItIs(QStringView word)
{
    constexpr std::array words { "function"_L1, "functions"_L1, "method"_L1, "methods"_L1, "class"_L1, "classes"_L1, "file"_L1, "files"_L1, "module"_L1, "table"_L1, "field"_L1, "fields"_L1, "column"_L1,
        "variable"_L1, "package"_L1, "library"_L1, "project"_L1, "command"_L1, "script"_L1, "directory"_L1, "folder"_L1, "server"_L1, "host"_L1, "dataset"_L1, "fixture"_L1, "fixtures"_L1,
        "object"_L1, "constant"_L1, "type"_L1, "enum"_L1, "component"_L1, "parameter"_L1, "argument"_L1, "option"_L1, "flag"_L1, "key"_L1, "repository"_L1, "repo"_L1, "tool"_L1, "endpoint"_L1,
        "service"_L1, "test"_L1, "tests"_L1, "error"_L1, "stream"_L1, "survey"_L1, "header"_L1, "attribute"_L1, "property"_L1, "branch"_L1, "commit"_L1, "issue"_L1, "values"_L1, "value"_L1, "build"_L1 };
    return isOneOfWords(word, words);
}

bool announcesParticular(QStringView word)
{
    constexpr std::array words { "issue"_L1, "ticket"_L1, "bug"_L1, "PR"_L1, "commit"_L1, "port"_L1, "function"_L1, "method"_L1, "class"_L1, "module"_L1, "package"_L1, "fixture"_L1, "column"_L1,
        "server"_L1, "library"_L1, "directory"_L1, "folder"_L1, "constant"_L1, "variable"_L1, "dataset"_L1 };
    return isOneOfWords(word, words);
}

bool isDeterminer(QStringView word)
{
    constexpr std::array words { "the"_L1, "a"_L1, "an"_L1, "this"_L1, "that"_L1, "these"_L1, "those"_L1, "its"_L1, "your"_L1, "our"_L1, "their"_L1, "each"_L1, "every"_L1, "any"_L1, "no"_L1, "one"_L1, "two"_L1, "three"_L1, "another"_L1, "both"_L1, "several"_L1, "some"_L1, "whose"_L1, "all"_L1, "many"_L1, "four"_L1, "five"_L1, "his"_L1, "her"_L1, "my"_L1,
        "der"_L1, "die"_L1, "das"_L1, "dem"_L1, "den"_L1, "des"_L1, "ein"_L1, "eine"_L1, "einen"_L1, "einem"_L1, "einer"_L1, "diese"_L1, "dieser"_L1, "dieses"_L1 };
    return isOneOfWords(word, words);
}

bool isAdjective(QStringView word)
{
    constexpr std::array words { "new"_L1, "old"_L1, "same"_L1, "other"_L1, "whole"_L1, "entire"_L1, "own"_L1, "first"_L1, "second"_L1, "last"_L1, "next"_L1, "existing"_L1, "original"_L1, "shared"_L1, "public"_L1,
        "private"_L1, "internal"_L1, "main"_L1, "real"_L1, "inner"_L1, "outer"_L1, "custom"_L1, "global"_L1, "local"_L1, "default"_L1, "missing"_L1, "broken"_L1, "single"_L1, "only"_L1, "wrong"_L1, "right"_L1,
        "generated"_L1, "explicit"_L1, "implicit"_L1, "stale"_L1, "blank"_L1, "empty"_L1, "full"_L1, "raw"_L1, "actual"_L1, "central"_L1, "hidden"_L1, "temporary"_L1, "async"_L1, "static"_L1, "corresponding"_L1,
        "specific"_L1, "legacy"_L1, "current"_L1, "previous"_L1, "nested"_L1, "separate"_L1, "dedicated"_L1, "canonical"_L1, "individual"_L1, "relevant"_L1, "underlying"_L1 };
    return isOneOfWords(word, words);
}

bool isCount(QStringView word)
{
    constexpr std::array words { "these"_L1, "those"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1, "both"_L1, "several"_L1, "all"_L1, "many"_L1 };
    return isOneOfWords(word, words);
}

QString pluralOf(const QString &noun)
{
    // What is said of it stands behind it: "versions in use".
    for (const auto tail : { " that "_L1, " in "_L1, " concerned"_L1, " through "_L1 }) {
        if (const qsizetype at = noun.indexOf(tail); at > 0)
            return pluralOf(noun.first(at)) % noun.sliced(at);
    }
    if (noun.endsWith(u'y') && noun.size() > 1 && !u"aeiou"_s.contains(noun[noun.size() - 2]))
        return noun.chopped(1) % u"ies"_s;
    if (noun == "options"_L1)
        return noun;
    return endsWithAny(noun, { "s"_L1, "ch"_L1, "x"_L1 }) ? QString(noun % u"es"_s) : QString(noun % u"s"_s);
}

bool standsWithoutPlace(QStringView word)
{
    if (word.isEmpty() || (sensesOf(word) & (WordSenses(WordSense::Be) | WordSense::Passive | WordSense::Function | WordSense::Past | WordSense::MaybePast)))
        return false;
    constexpr std::array words { "because"_L1, "instead"_L1, "ahead"_L1, "due"_L1, "stands"_L1, "stand"_L1, "lives"_L1, "live"_L1, "lies"_L1, "lie"_L1, "stays"_L1, "stay"_L1, "sits"_L1, "defined"_L1,
        "stored"_L1, "written"_L1, "look"_L1, "looks"_L1, "belongs"_L1, "depends"_L1, "listens"_L1, "listen"_L1, "occurs"_L1, "happens"_L1, "only"_L1, "kind"_L1, "sort"_L1, "part"_L1, "parts"_L1, "listed"_L1,
        "described"_L1, "documented"_L1, "explained"_L1, "appears"_L1, "remains"_L1, "resides"_L1, "results"_L1, "steht"_L1, "liegt"_L1, "ist"_L1, "sind"_L1 };
    return !isOneOfWords(word, words);
}

bool isLink(QStringView word)
{
    constexpr std::array words { "in"_L1, "at"_L1, "on"_L1, "of"_L1, "from"_L1, "by"_L1, "with"_L1, "for"_L1, "to"_L1, "see"_L1, "via"_L1, "under"_L1, "per"_L1, "issue"_L1, "ticket"_L1, "version"_L1, "bug"_L1,
        "release"_L1, "pr"_L1, "and"_L1, "or"_L1, "siehe"_L1, "aus"_L1, "auf"_L1, "bei"_L1, "von"_L1, "vom"_L1, "im"_L1, "als"_L1, "as"_L1, "since"_L1, "around"_L1, "near"_L1 };
    return isOneOfWords(word, words);
}

QString phrase(const GeneralNoun &noun, Tongue tongue, int rank, bool afterDeterminer, QStringView wordBefore)
{
    switch (tongue) {
    case Tongue::Chinese:
        return (rank == 0 ? u"该"_s : rank == 1 ? u"另一个"_s
                                                : u"其他"_s)
            % noun.noun;
    case Tongue::German:
        return german(noun, rank, afterDeterminer, wordBefore);
    case Tongue::English:
        break;
    }
    if (afterDeterminer)
        return rank == 0 ? noun.noun : (rank == 1 ? u"other "_s : u"further "_s) % noun.noun;
    return (rank == 0 ? u"the "_s : rank == 1 ? u"the other "_s
                                              : u"a further "_s)
        % noun.noun;
}

} // namespace waymark::lint
