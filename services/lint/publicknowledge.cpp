// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"

#include "services/lint/ascii.h"
#include "services/lint/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

/// The tables, read when the first rule asks; never changed afterwards.
struct Tables
{
    WordTable api = WordTable::fromResource(u":/lint/apinames.txt"_s);
    WordTable packages = WordTable::fromResource(u":/lint/packages.txt"_s);
    WordTable products = WordTable::fromResource(u":/lint/products.txt"_s);
    WordTable apps = WordTable::fromResource(u":/lint/apps.txt"_s);
    WordTable english = WordTable::fromResource(u":/lint/english.txt"_s);
    WordTable files = WordTable::fromResource(u":/lint/files.txt"_s);
    WordTable folders = WordTable::fromResource(u":/lint/folders.txt"_s);
    WordTable extensions = WordTable::fromResource(u":/lint/extensions.txt"_s);
    WordTable hosts = WordTable::fromResource(u":/lint/hosts.txt"_s);
};

const Tables &tables()
{
    static const Tables all;
    return all;
}

// Families of public names that no list can hold: resources of Terraform providers, classes of Qt, hooks and handlers of React.
bool hasPublicPrefix(QStringView name)
{
    constexpr std::array snake { "azurerm_"_L1, "azuread_"_L1, "azapi_"_L1, "aws_"_L1, "google_"_L1, "kubernetes_"_L1, "helm_"_L1, "github_"_L1, "vsphere_"_L1,
        "cloudflare_"_L1, "pg_"_L1, "sqlite3_"_L1, "git_"_L1, "std_"_L1, "np_"_L1, "hf_hub_"_L1, "pytest_"_L1, "test_example"_L1, "wp_"_L1, "gl_"_L1 };
    if (std::ranges::any_of(snake, [name](QLatin1StringView prefix) { return name.startsWith(prefix); }))
        return true;
    constexpr std::array screaming { "CMAKE_"_L1, "GITHUB_"_L1, "AWS_"_L1, "AZURE_"_L1, "ARM_"_L1, "NPM_"_L1, "PYTHON"_L1, "TF_VAR_"_L1, "GL_"_L1, "VK_"_L1, "CUDA_"_L1,
        "ERR_"_L1, "SQLITE_"_L1, "HTTP_"_L1, "GIT_"_L1, "LC_"_L1, "XDG_"_L1, "NEXT_PUBLIC_"_L1, "VITE_"_L1, "REACT_APP_"_L1, "QT_"_L1, "DOCKER_"_L1, "DJANGO_"_L1,
        "FLASK_"_L1, "POSTGRES_"_L1, "MYSQL_"_L1, "OTEL_"_L1, "JAVA_"_L1, "GO_"_L1, "CARGO_"_L1, "RUST_"_L1, "NODE_"_L1, "OPENAI_"_L1, "ANTHROPIC_"_L1, "HF_"_L1 };
    return std::ranges::any_of(screaming, [name](QLatin1StringView prefix) { return name.startsWith(prefix); });
}

// Qt's classes and the interfaces of other libraries' classes that a letter marks.
bool isQtClass(QStringView name)
{
    return name.size() > 3 && name[0] == u'Q' && name[1].isUpper() && name[2].isLower();
}

bool isDunder(QStringView name)
{
    return name.size() > 4 && name.startsWith("__"_L1) && name.endsWith("__"_L1);
}

constexpr std::array standIns { "foo"_L1, "bar"_L1, "baz"_L1, "qux"_L1, "foobar"_L1, "some"_L1, "my"_L1, "your"_L1, "our"_L1, "example"_L1, "sample"_L1, "dummy"_L1, "fake"_L1,
    "placeholder"_L1, "xxx"_L1, "xyz"_L1, "abc"_L1, "acme"_L1, "contoso"_L1, "fabrikam"_L1, "old"_L1, "same"_L1, "hello"_L1 };

// Takes the next part of snake, kebab or camel case off the front.
QStringView nextPart(QStringView &rest)
{
    while (!rest.isEmpty() && !rest.front().isLetterOrNumber())
        rest = rest.sliced(1);
    qsizetype i = 0;
    while (i < rest.size() && rest[i].isLetterOrNumber() && !(i > 0 && rest[i].isUpper() && !rest[i - 1].isUpper()))
        ++i;
    const QStringView part = rest.first(i);
    rest = rest.sliced(i);
    return part;
}

// Letters of ASCII in any case; asked so often that the lengths come first.
bool equals(QStringView a, QLatin1StringView b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (ascii::lower(a[i].unicode()) != uchar(b[i].toLatin1()))
            return false;
    }
    return true;
}

} // namespace

bool isFileExtension(QStringView extension)
{
    return tables().extensions.containsFolded(extension);
}

bool isFileName(QStringView word)
{
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot < 0 || dot + 1 == word.size())
        return false;
    const QStringView extension = word.sliced(dot + 1);
    const QStringView base = word.first(dot);
    if (base.isEmpty()) // .env, .gitignore, but not .train
        return isConventionalFile(word);
    if (isConventionalFile(word))
        return true;
    if (base.contains(u"::") || extension.size() > 12 || !isFileExtension(extension))
        return false;
    // net.Socket and obj.Map are members: endings are written small, or large as a whole.
    if (extension.size() > 1 && extension.front().isUpper() && extension[1].isLower())
        return false;
    // self.key, obj.map and sys.log are members; endings that are words as well need a name that cannot be an object.
    constexpr std::array members { "key"_L1, "log"_L1, "text"_L1, "config"_L1, "env"_L1, "lock"_L1, "template"_L1, "example"_L1, "sample"_L1, "service"_L1, "socket"_L1,
        "timer"_L1, "out"_L1, "err"_L1, "in"_L1, "make"_L1, "rules"_L1, "spec"_L1, "strings"_L1, "min"_L1, "diff"_L1, "patch"_L1, "sort"_L1, "move"_L1, "d"_L1, "t"_L1, "s"_L1,
        "v"_L1, "m"_L1, "o"_L1, "a"_L1, "f"_L1, "r"_L1, "c"_L1, "h"_L1, "data"_L1, "dat"_L1, "state"_L1, "fit"_L1, "eval"_L1, "pub"_L1, "sig"_L1, "bin"_L1, "obj"_L1, "lib"_L1, "less"_L1,
        "properties"_L1, "targets"_L1, "props"_L1, "conf"_L1, "ui"_L1, "pid"_L1, "rest"_L1, "http"_L1, "for"_L1, "comp"_L1, "sed"_L1, "map"_L1, "dist"_L1, "db"_L1, "bat"_L1, "cls"_L1,
        "desktop"_L1, "golden"_L1, "fixture"_L1, "pro"_L1, "po"_L1, "snap"_L1, "orig"_L1, "move"_L1, "jar"_L1, "el"_L1, "mat"_L1, "pt"_L1, "doc"_L1, "tex"_L1, "sol"_L1, "so"_L1, "cl"_L1, "mk"_L1,
        "metal"_L1, "frag"_L1, "vert"_L1, "ml"_L1, "cmd"_L1, "go"_L1, "rs"_L1, "js"_L1, "ps1"_L1 };
    if (!std::ranges::any_of(members, [extension](QLatin1StringView member) { return extension == member; }))
        return true;
    const bool source = equals(extension, "c"_L1) || equals(extension, "h"_L1) || equals(extension, "go"_L1) || equals(extension, "rs"_L1) || equals(extension, "js"_L1)
        || equals(extension, "ui"_L1) || equals(extension, "db"_L1) || equals(extension, "ps1"_L1) || equals(extension, "so"_L1) || equals(extension, "lock"_L1)
        || equals(extension, "conf"_L1) || equals(extension, "cmd"_L1) || equals(extension, "bat"_L1) || equals(extension, "log"_L1) || extension == "R"_L1;
    constexpr std::array objects { "self"_L1, "this"_L1, "sys"_L1, "os"_L1, "app"_L1, "console"_L1, "math"_L1, "process"_L1, "window"_L1, "logger"_L1, "np"_L1, "request"_L1, "module"_L1 };
    return source && !std::ranges::any_of(objects, [base](QLatin1StringView object) { return equals(base, object); });
}

bool isConventionalFile(QStringView name)
{
    return tables().files.containsFolded(name);
}

bool isConventionalFolder(QStringView name)
{
    return tables().folders.containsFolded(name);
}

bool isPublicApi(QStringView identifier)
{
    return isDunder(identifier) || isQtClass(identifier) || hasPublicPrefix(identifier) || tables().api.contains(identifier);
}

bool isProductName(QStringView word)
{
    return tables().products.contains(word);
}

bool isDailyApp(QStringView word)
{
    return tables().apps.containsFolded(word);
}

bool isPublicPackage(QStringView name)
{
    if (tables().packages.containsFolded(name))
        return true;
    if (!name.contains(u'_') || name.size() > 60)
        return false;
    // Packages are imported with _ where their registry has -.
    QChar letters[64];
    for (qsizetype i = 0; i < name.size(); ++i)
        letters[i] = name[i] == u'_' ? QChar(u'-') : name[i];
    return tables().packages.containsFolded(QStringView(letters, name.size()));
}

bool isEnglish(QStringView word)
{
    return tables().english.containsFolded(word);
}

bool isPlaceholderName(QStringView identifier)
{
    QStringView rest = identifier;
    const QStringView first = nextPart(rest);
    if (std::ranges::any_of(standIns, [first](QLatin1StringView standIn) { return equals(first, standIn); }))
        return true;
    if (equals(first, "new"_L1)) {
        const QStringView second = nextPart(rest);
        return equals(second, "name"_L1) || equals(second, "value"_L1) || equals(second, "method"_L1) || equals(second, "config"_L1) || equals(second, "feature"_L1);
    }
    // foo at the end: module_foo, TestFoo
    QStringView last = first;
    while (!rest.isEmpty()) {
        const QStringView part = nextPart(rest);
        if (part.isEmpty())
            break;
        last = part;
    }
    constexpr std::array ends { "foo"_L1, "bar"_L1, "baz"_L1, "xxx"_L1, "xyz"_L1, "foobar"_L1 };
    return std::ranges::any_of(ends, [last](QLatin1StringView end) { return equals(last, end); });
}

bool isPublicHost(QStringView host)
{
    // The host itself or one above it: www.example.com, docs.example.com
    for (QStringView rest = host; rest.contains(u'.') || rest == host;) {
        if (tables().hosts.containsFolded(rest))
            return true;
        const qsizetype dot = rest.indexOf(u'.');
        if (dot < 0)
            return false;
        rest = rest.sliced(dot + 1);
    }
    return false;
}

} // namespace waymark::lint
