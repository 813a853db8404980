// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/tooltable.h"

#include "services/lint/ascii.h"

#include <algorithm>
#include <array>

namespace waymark::lint {

namespace {

// clang-format off
constexpr auto tools = std::to_array<Tool>({
    { "7z", Stack::General }, { "ack", Stack::General }, { "act", Stack::General, true }, { "add-apt-repository", Stack::Distribution },
    { "ag", Stack::General }, { "alembic", Stack::Python }, { "alias", Stack::General, true }, { "ansible", Stack::Cloud },
    { "ansible-playbook", Stack::Cloud }, { "ant", Stack::Jvm, true }, { "apk", Stack::Distribution }, { "apt", Stack::Distribution },
    { "apt-cache", Stack::Distribution }, { "apt-get", Stack::Distribution }, { "aptitude", Stack::Distribution },
    { "ar", Stack::CFamily }, { "artisan", Stack::Php }, { "asdf", Stack::General }, { "at", Stack::General, true },
    { "autoconf", Stack::CFamily }, { "automake", Stack::CFamily }, { "autopep8", Stack::Python }, { "autoreconf", Stack::CFamily },
    { "awk", Stack::General }, { "aws", Stack::Cloud }, { "az", Stack::Cloud }, { "babel", Stack::Node }, { "bandit", Stack::Python },
    { "base64", Stack::General }, { "basename", Stack::General }, { "bash", Stack::General }, { "bat", Stack::General, true },
    { "bazel", Stack::General }, { "biber", Stack::Tex }, { "bibtex", Stack::Tex }, { "biome", Stack::Node },
    { "black", Stack::Python, true }, { "bloop", Stack::Jvm }, { "bq", Stack::Database }, { "brew", Stack::Distribution },
    { "buck", Stack::General }, { "buildah", Stack::Container }, { "bun", Stack::Node }, { "bundle", Stack::Ruby, true },
    { "bundler", Stack::Ruby }, { "bunx", Stack::Node }, { "bzip2", Stack::General }, { "bzr", Stack::Git }, { "c++", Stack::CFamily },
    { "cabal", Stack::Haskell }, { "cal", Stack::General, true }, { "cap", Stack::Ruby, true }, { "cargo", Stack::Rust, true },
    { "cargo-nextest", Stack::Rust }, { "carthage", Stack::Swift, true }, { "cat", Stack::General }, { "cc", Stack::CFamily },
    { "cd", Stack::General }, { "cdk", Stack::Cloud }, { "celery", Stack::Python, true }, { "chgrp", Stack::General },
    { "chmod", Stack::General }, { "choco", Stack::Distribution }, { "chown", Stack::General }, { "chroot", Stack::General },
    { "cksum", Stack::General }, { "clang", Stack::CFamily }, { "clang++", Stack::CFamily }, { "clang-format", Stack::CFamily },
    { "clang-tidy", Stack::CFamily }, { "clickhouse-client", Stack::Database }, { "clippy-driver", Stack::Rust }, { "clj", Stack::Jvm },
    { "clojure", Stack::Jvm, true }, { "cmake", Stack::General }, { "cmd", Stack::General }, { "cmp", Stack::General },
    { "compose", Stack::Container, true }, { "composer", Stack::Php, true }, { "conan", Stack::CFamily },
    { "conda", Stack::Python, true }, { "configure", Stack::CFamily, true }, { "consul", Stack::Cloud, true },
    { "containerd", Stack::Container }, { "copy", Stack::General, true }, { "coverage", Stack::Python, true }, { "cp", Stack::General },
    { "cpan", Stack::Perl }, { "cpanm", Stack::Perl }, { "cppcheck", Stack::CFamily }, { "cqlsh", Stack::Database },
    { "create-react-app", Stack::Node }, { "createdb", Stack::Database }, { "crictl", Stack::Container }, { "crontab", Stack::General },
    { "csc", Stack::DotNet }, { "ctags", Stack::General }, { "ctest", Stack::General }, { "curl", Stack::General },
    { "cut", Stack::General, true }, { "cypress", Stack::Node }, { "dash", Stack::General, true }, { "date", Stack::General, true },
    { "dd", Stack::General }, { "del", Stack::General }, { "deno", Stack::Node }, { "df", Stack::General },
    { "diff", Stack::General, true }, { "dig", Stack::General }, { "dir", Stack::General, true }, { "direnv", Stack::General },
    { "dirname", Stack::General }, { "django-admin", Stack::Python }, { "dlv", Stack::Go }, { "dnf", Stack::Distribution },
    { "doas", Stack::General }, { "docker", Stack::Container }, { "docker-compose", Stack::Container }, { "doctl", Stack::Cloud },
    { "dos2unix", Stack::General }, { "dotnet", Stack::DotNet }, { "dpkg", Stack::Distribution }, { "dropdb", Stack::Database },
    { "drush", Stack::Php }, { "du", Stack::General }, { "duckdb", Stack::Database }, { "echo", Stack::General, true },
    { "ed", Stack::General, true }, { "egrep", Stack::General }, { "electron", Stack::Node }, { "elixir", Stack::Elixir, true },
    { "emacs", Stack::General }, { "emerge", Stack::Distribution }, { "entr", Stack::General }, { "env", Stack::General },
    { "erl", Stack::Elixir }, { "erlc", Stack::Elixir }, { "esbuild", Stack::Node }, { "eslint", Stack::Node },
    { "expect", Stack::General, true }, { "expo", Stack::Node, true }, { "export", Stack::General, true },
    { "false", Stack::General, true }, { "fastlane", Stack::Swift, true }, { "fd", Stack::General }, { "fgrep", Stack::General },
    { "file", Stack::General, true }, { "find", Stack::General, true }, { "firebase", Stack::Cloud }, { "fish", Stack::General, true },
    { "flake8", Stack::Python }, { "flask", Stack::Python, true }, { "flatpak", Stack::Distribution }, { "flyctl", Stack::Cloud },
    { "fmt", Stack::General }, { "fsi", Stack::DotNet }, { "fzf", Stack::General }, { "g++", Stack::CFamily }, { "gawk", Stack::General },
    { "gcc", Stack::CFamily }, { "gcloud", Stack::Cloud }, { "gcov", Stack::CFamily }, { "gdb", Stack::CFamily },
    { "gem", Stack::Ruby, true }, { "gh", Stack::Git }, { "ghc", Stack::Haskell }, { "ghci", Stack::Haskell }, { "ginkgo", Stack::Go },
    { "git", Stack::Git }, { "git-filter-repo", Stack::Git }, { "git-lfs", Stack::Git }, { "glab", Stack::Git },
    { "go", Stack::Go, true }, { "gofmt", Stack::Go }, { "goimports", Stack::Go }, { "golangci-lint", Stack::Go }, { "gopls", Stack::Go },
    { "goreleaser", Stack::Go }, { "govulncheck", Stack::Go }, { "gpg", Stack::General }, { "gradle", Stack::Jvm },
    { "gradlew", Stack::Jvm }, { "grep", Stack::General }, { "groovy", Stack::Jvm, true }, { "grunt", Stack::Node },
    { "gsutil", Stack::Cloud }, { "gulp", Stack::Node }, { "gunicorn", Stack::Python }, { "gunzip", Stack::General },
    { "gzip", Stack::General }, { "hatch", Stack::Python, true }, { "head", Stack::General, true }, { "helm", Stack::Container },
    { "heroku", Stack::Cloud }, { "hexdump", Stack::General }, { "hg", Stack::Git }, { "history", Stack::General, true },
    { "hlint", Stack::Haskell }, { "htop", Stack::General }, { "husky", Stack::Node, true }, { "hyperfine", Stack::General },
    { "iconv", Stack::General }, { "id", Stack::General, true }, { "iex", Stack::Elixir }, { "ifconfig", Stack::General },
    { "influx", Stack::Database }, { "install", Stack::General, true }, { "ip", Stack::General }, { "iptables", Stack::General },
    { "ipython", Stack::Python }, { "irb", Stack::Ruby }, { "isort", Stack::Python }, { "jar", Stack::Jvm, true },
    { "jasmine", Stack::Node }, { "java", Stack::Jvm, true }, { "javac", Stack::Jvm }, { "javap", Stack::Jvm }, { "jekyll", Stack::Ruby },
    { "jest", Stack::Node }, { "jj", Stack::Git }, { "join", Stack::General, true }, { "journalctl", Stack::General },
    { "jq", Stack::General }, { "jshell", Stack::Jvm }, { "julia", Stack::Julia, true }, { "juliaup", Stack::Julia },
    { "jupyter", Stack::Python }, { "just", Stack::General, true }, { "k9s", Stack::Container }, { "karma", Stack::Node },
    { "kill", Stack::General, true }, { "killall", Stack::General }, { "kind", Stack::Container, true }, { "kotlin", Stack::Jvm, true },
    { "kotlinc", Stack::Jvm }, { "ksh", Stack::General }, { "ktlint", Stack::Jvm }, { "kubectl", Stack::Container },
    { "kustomize", Stack::Container }, { "latex", Stack::Tex, true }, { "latexmk", Stack::Tex }, { "lcov", Stack::CFamily },
    { "ld", Stack::CFamily }, { "ldd", Stack::CFamily }, { "lein", Stack::Jvm }, { "lerna", Stack::Node },
    { "less", Stack::General, true }, { "libtool", Stack::CFamily }, { "ll", Stack::General }, { "lld", Stack::CFamily },
    { "lldb", Stack::CFamily }, { "ln", Stack::General }, { "look", Stack::General, true }, { "ls", Stack::General },
    { "lsof", Stack::General }, { "ltrace", Stack::General }, { "lualatex", Stack::Tex }, { "make", Stack::General, true },
    { "mamba", Stack::Python }, { "manage.py", Stack::Python }, { "mariadb", Stack::Database }, { "maturin", Stack::Rust },
    { "md5sum", Stack::General }, { "meson", Stack::General }, { "micromamba", Stack::Python }, { "mill", Stack::Jvm, true },
    { "minikube", Stack::Container }, { "mise", Stack::General }, { "mix", Stack::Elixir, true }, { "mkdir", Stack::General },
    { "mktemp", Stack::General }, { "mocha", Stack::Node }, { "mongo", Stack::Database }, { "mongosh", Stack::Database },
    { "more", Stack::General, true }, { "mount", Stack::General, true }, { "msbuild", Stack::DotNet }, { "mv", Stack::General },
    { "mvn", Stack::Jvm }, { "mvnw", Stack::Jvm }, { "mypy", Stack::Python }, { "mysql", Stack::Database },
    { "mysqldump", Stack::Database }, { "nano", Stack::General }, { "nc", Stack::General }, { "ncat", Stack::General },
    { "nerdctl", Stack::Container }, { "netlify", Stack::Cloud }, { "netstat", Stack::General }, { "next", Stack::Node, true },
    { "ng", Stack::Node }, { "ninja", Stack::General }, { "nix", Stack::Distribution }, { "nix-env", Stack::Distribution },
    { "nix-shell", Stack::Distribution }, { "nl", Stack::General }, { "nm", Stack::CFamily }, { "node", Stack::Node, true },
    { "nohup", Stack::General }, { "nox", Stack::Python }, { "npm", Stack::Node }, { "npx", Stack::Node }, { "nslookup", Stack::General },
    { "nuget", Stack::DotNet }, { "nuxt", Stack::Node }, { "nvm", Stack::Node }, { "nx", Stack::Node }, { "objcopy", Stack::CFamily },
    { "objdump", Stack::CFamily }, { "od", Stack::General }, { "openssl", Stack::General }, { "packer", Stack::Cloud, true },
    { "pacman", Stack::Distribution }, { "paket", Stack::DotNet }, { "parallel", Stack::General, true },
    { "patch", Stack::General, true }, { "pdb", Stack::Python }, { "pdflatex", Stack::Tex }, { "pdm", Stack::Python },
    { "perf", Stack::General }, { "perl", Stack::Perl, true }, { "pest", Stack::Php, true }, { "pg_dump", Stack::Database },
    { "pg_restore", Stack::Database }, { "pgrep", Stack::General }, { "php", Stack::Php, true }, { "phpcbf", Stack::Php },
    { "phpcs", Stack::Php }, { "phpstan", Stack::Php }, { "phpunit", Stack::Php }, { "ping", Stack::General }, { "pip", Stack::Python },
    { "pipenv", Stack::Python }, { "pipx", Stack::Python }, { "pkg-config", Stack::CFamily }, { "pkill", Stack::General },
    { "playwright", Stack::Node }, { "pnpm", Stack::Node }, { "pod", Stack::Swift, true }, { "podman", Stack::Container },
    { "poetry", Stack::Python, true }, { "popd", Stack::General }, { "port", Stack::Distribution, true },
    { "powershell", Stack::General }, { "pre-commit", Stack::General }, { "prettier", Stack::Node }, { "printenv", Stack::General },
    { "printf", Stack::General }, { "prisma", Stack::Node }, { "prove", Stack::Perl, true }, { "ps", Stack::General },
    { "psalm", Stack::Php }, { "psql", Stack::Database }, { "pulumi", Stack::Cloud }, { "puma", Stack::Ruby },
    { "pushd", Stack::General }, { "pwd", Stack::General }, { "pwsh", Stack::General }, { "py", Stack::Python },
    { "py.test", Stack::Python }, { "pyenv", Stack::Python }, { "pylint", Stack::Python }, { "pyright", Stack::Python },
    { "pytest", Stack::Python }, { "python", Stack::Python, true }, { "qmake", Stack::CFamily }, { "r", Stack::R, true },
    { "rails", Stack::Ruby, true }, { "rake", Stack::Ruby, true }, { "ranlib", Stack::CFamily }, { "rbenv", Stack::Ruby },
    { "react-native", Stack::Node }, { "read", Stack::General, true }, { "readelf", Stack::CFamily }, { "readlink", Stack::General },
    { "realpath", Stack::General }, { "rebar3", Stack::Elixir }, { "redis-cli", Stack::Database }, { "rev", Stack::General },
    { "rg", Stack::General }, { "ripgrep", Stack::General }, { "rm", Stack::General }, { "rmdir", Stack::General },
    { "rollup", Stack::Node }, { "rpm", Stack::Distribution }, { "rscript", Stack::R }, { "rspec", Stack::Ruby },
    { "rsync", Stack::General }, { "rubocop", Stack::Ruby }, { "ruby", Stack::Ruby, true }, { "ruff", Stack::Python },
    { "runhaskell", Stack::Haskell }, { "rustc", Stack::Rust }, { "rustfmt", Stack::Rust }, { "rustup", Stack::Rust },
    { "rvm", Stack::Ruby }, { "sail", Stack::Php, true }, { "sam", Stack::Cloud, true }, { "sbt", Stack::Jvm },
    { "scala", Stack::Jvm, true }, { "scons", Stack::CFamily }, { "scoop", Stack::Distribution }, { "scp", Stack::General },
    { "scrapy", Stack::Python }, { "sed", Stack::General }, { "seq", Stack::General }, { "serverless", Stack::Cloud },
    { "service", Stack::General, true }, { "set", Stack::General, true }, { "sftp", Stack::General }, { "sh", Stack::General },
    { "sha1sum", Stack::General }, { "sha256sum", Stack::General }, { "sha512sum", Stack::General }, { "shasum", Stack::General },
    { "shellcheck", Stack::General }, { "shfmt", Stack::General }, { "shuf", Stack::General }, { "skopeo", Stack::Container },
    { "sleep", Stack::General, true }, { "snap", Stack::Distribution, true }, { "sort", Stack::General, true },
    { "source", Stack::General, true }, { "sphinx-build", Stack::Python }, { "split", Stack::General, true },
    { "sqlcmd", Stack::Database }, { "sqlite", Stack::Database }, { "sqlite3", Stack::Database }, { "ss", Stack::General },
    { "ssh", Stack::General }, { "stack", Stack::Haskell, true }, { "stat", Stack::General }, { "staticcheck", Stack::Go },
    { "storybook", Stack::Node }, { "strace", Stack::General }, { "strings", Stack::General, true }, { "strip", Stack::CFamily, true },
    { "stylelint", Stack::Node }, { "su", Stack::General }, { "sudo", Stack::General }, { "svn", Stack::Git },
    { "swift", Stack::Swift, true }, { "swiftc", Stack::Swift }, { "swiftformat", Stack::Swift }, { "swiftlint", Stack::Swift },
    { "sysctl", Stack::General }, { "systemctl", Stack::General }, { "tac", Stack::General }, { "tail", Stack::General, true },
    { "tar", Stack::General }, { "task", Stack::General, true }, { "tee", Stack::General }, { "terraform", Stack::Cloud },
    { "terragrunt", Stack::Cloud }, { "test", Stack::General, true }, { "tex", Stack::Tex, true }, { "tig", Stack::Git },
    { "time", Stack::General, true }, { "timeout", Stack::General }, { "tmux", Stack::General }, { "tofu", Stack::Cloud },
    { "top", Stack::General, true }, { "touch", Stack::General, true }, { "tox", Stack::Python }, { "tr", Stack::General },
    { "traceroute", Stack::General }, { "tree", Stack::General, true }, { "true", Stack::General, true }, { "ts-node", Stack::Node },
    { "tsc", Stack::Node }, { "tsx", Stack::Node }, { "turbo", Stack::Node, true }, { "twine", Stack::Python },
    { "type", Stack::General, true }, { "umount", Stack::General }, { "uname", Stack::General }, { "uniq", Stack::General },
    { "unset", Stack::General }, { "unzip", Stack::General }, { "uv", Stack::Python }, { "uvicorn", Stack::Python },
    { "uvx", Stack::Python }, { "vagrant", Stack::Container }, { "valgrind", Stack::General }, { "vault", Stack::Cloud, true },
    { "vcpkg", Stack::CFamily }, { "venv", Stack::Python }, { "vercel", Stack::Cloud }, { "vi", Stack::General },
    { "vim", Stack::General }, { "virtualenv", Stack::Python }, { "vite", Stack::Node }, { "vitest", Stack::Node },
    { "vstest.console", Stack::DotNet }, { "wait", Stack::General, true }, { "wasm-pack", Stack::Rust },
    { "watch", Stack::General, true }, { "watchman", Stack::General }, { "wc", Stack::General }, { "webpack", Stack::Node },
    { "wget", Stack::General }, { "where.exe", Stack::General }, { "which", Stack::General, true }, { "whoami", Stack::General },
    { "winget", Stack::Distribution }, { "wp", Stack::Php }, { "wrangler", Stack::Cloud }, { "xargs", Stack::General },
    { "xcodebuild", Stack::Swift }, { "xcopy", Stack::General }, { "xcrun", Stack::Swift }, { "xelatex", Stack::Tex },
    { "xxd", Stack::General }, { "xz", Stack::General }, { "yapf", Stack::Python }, { "yarn", Stack::Node, true },
    { "yay", Stack::Distribution }, { "yq", Stack::General }, { "yum", Stack::Distribution }, { "zip", Stack::General },
    { "zsh", Stack::General }, { "zstd", Stack::General }, { "zypper", Stack::Distribution },
});
// clang-format on

static_assert(std::ranges::is_sorted(tools, {}, &Tool::name));

constexpr size_t longestName = std::ranges::max(tools, {}, [](const Tool &tool) { return tool.name.size(); }).name.size();

const Tool *exactly(std::string_view name)
{
    const auto found = std::ranges::lower_bound(tools, name, {}, &Tool::name);
    return found != tools.end() && found->name == name ? &*found : nullptr;
}

/// "python3.11" -> "python", "gcc-12" -> "gcc"; the name itself without digits at its end.
std::string_view withoutVersion(std::string_view name)
{
    const size_t end = name.find_last_not_of("0123456789.");
    if (end == std::string_view::npos || end + 1 == name.size())
        return name;
    name = name.substr(0, end + 1);
    return name.size() > 1 && name.ends_with('-') ? name.substr(0, name.size() - 1) : name;
}

} // namespace

bool isOfOneLanguage(Stack stack)
{
    return stack >= Stack::Python;
}

std::string_view stackName(Stack stack)
{
    switch (stack) {
    case Stack::General:
        return "shell";
    case Stack::Git:
        return "Git";
    case Stack::Container:
        return "containers";
    case Stack::Database:
        return "databases";
    case Stack::Distribution:
        return "one distribution";
    case Stack::Cloud:
        return "one cloud";
    case Stack::Python:
        return "Python";
    case Stack::Node:
        return "Node";
    case Stack::Rust:
        return "Rust";
    case Stack::Go:
        return "Go";
    case Stack::CFamily:
        return "C and C++";
    case Stack::Jvm:
        return "Java";
    case Stack::DotNet:
        return ".NET";
    case Stack::Ruby:
        return "Ruby";
    case Stack::Php:
        return "PHP";
    case Stack::R:
        return "R";
    case Stack::Julia:
        return "Julia";
    case Stack::Haskell:
        return "Haskell";
    case Stack::Elixir:
        return "Elixir";
    case Stack::Swift:
        return "Swift";
    case Stack::Perl:
        return "Perl";
    case Stack::Tex:
        return "TeX";
    }
    return {};
}

const Tool *toolNamed(QStringView name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    name = name.sliced(slash + 1);
    if (name.isEmpty() || size_t(name.size()) > longestName + 8)
        return nullptr;
    std::array<char, longestName + 8> letters;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        if (c <= u' ' || c > u'~')
            return nullptr;
        letters[size_t(i)] = char(ascii::lower(c));
    }
    const std::string_view word(letters.data(), size_t(name.size()));
    if (const Tool *tool = exactly(word))
        return tool;
    const std::string_view bare = withoutVersion(word);
    return bare.size() == word.size() ? nullptr : exactly(bare);
}

} // namespace waymark::lint
