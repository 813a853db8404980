// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/softwarenames.h"

#include "services/lint/ascii.h"
#include "services/lint/rules/validity/passage.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace waymark::lint {

namespace {

using Words = std::unordered_set<std::string_view>;

Words wordsOf(std::string_view list)
{
    Words words;
    while (!list.empty()) {
        const size_t blank = std::min(list.find(' '), list.size());
        if (blank > 0)
            words.insert(list.substr(0, blank));
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return words;
}

// clang-format off
constexpr std::string_view known =
    "python cpython pypy node node.js nodejs deno bun npm pnpm yarn typescript javascript ecmascript php ruby rails kotlin scala golang rustc cargo "
    "julia perl haskell ghc erlang elixir otp clojure clojurescript fsharp f# c# csharp vb.net .net dotnet asp.net aspnet mono jdk jre openjdk graalvm "
    "groovy gradle maven lua luajit zig nim ocaml dart flutter c++ solidity fortran cobol matlab octave cython mypy ruff uv pip pipx poetry setuptools wheel "
    "conda mamba tox pytest numpy pandas scipy scikit-learn sklearn matplotlib seaborn plotly polars pyarrow dask xgboost lightgbm catboost torch pytorch "
    "torchvision tensorflow keras jax transformers langchain langgraph llamaindex huggingface django flask fastapi pydantic sqlalchemy alembic celery "
    "requests httpx aiohttp uvicorn gunicorn starlette tornado click typer textual pyqt pyside pyqt5 pyqt6 pillow opencv spacy nltk gensim airflow spark "
    "pyspark hadoop kafka flink react react-dom preact next.js nextjs vue vue.js vuejs nuxt nuxt.js svelte sveltekit angular angularjs astro remix gatsby "
    "solidjs solid.js qwik ember ember.js backbone jquery bootstrap tailwind tailwindcss mui webpack vite vitest rollup esbuild babel eslint prettier jest mocha cypress "
    "playwright puppeteer selenium storybook redux zustand tanstack rxjs express nestjs fastify koa hono graphql apollo prisma drizzle typeorm sequelize "
    "mongoose zod viem wagmi electron tauri expo ionic primeng capacitor laravel symfony wordpress drupal magento composer phpunit pest livewire "
    "filament spring springboot hibernate quarkus micronaut junit mockito lombok jakarta tomcat jetty wildfly blazor maui xamarin wpf winui avalonia "
    "efcore nuget xunit nunit pester powershell pwsh bash zsh postgres postgresql mysql mariadb sqlite mongodb redis elasticsearch opensearch cassandra "
    "neo4j clickhouse duckdb snowflake oracle mssql cosmosdb dynamodb firebase supabase docker docker-compose kubernetes k8s kubectl helm istio terraform "
    "opentofu ansible puppet vagrant packer pulumi bicep jenkins gitlab github-cli nginx apache httpd haproxy traefik caddy rabbitmq prometheus grafana "
    "ubuntu debian centos rhel fedora alpine arch macos osx ios ipados watchos tvos visionos android windows linux freebsd xcode swiftui uikit swiftlint "
    "cocoapods llvm clang gcc g++ msvc cmake vcpkg conan ninja meson bazel qt pyside6 gtk unity unreal godot opengl vulkan cuda cudnn rocm "
    "libc glibc musl openssl curl git svn mercurial emacs vim neovim vscode intellij pycharm jupyter jupyterlab ipython notebook shiny tidyverse ggplot2 "
    "dplyr quarto rstudio stata sas tableau kibana logstash vault consul nomad etcd grpc protobuf thrift openapi-generator sass less postcss pug "
    "handlebars lit stencil alpine.js htmx three.js d3 d3.js chart.js leaflet chromium firefox chrome safari edge "
    "langchain4j autogen crewai pydanticai anthropic openai jest-dom testing-library shadcn radix chakra mantine vuetify quasar pinia vuex nx turborepo lerna "
    "biome oxlint swc terser strapi directus sanity contentful salesforce apex lwc aem sitecore umbraco odoo servicenow dataverse mlflow wandb ray "
    "optuna statsmodels sympy networkx numba pybind11 swig boost eigen catch2 gtest googletest actix axum tokio serde bevy diesel rocket gin fiber gorm "
    "cobra phoenix ecto liveview hugo jekyll eleventy docusaurus mkdocs sphinx doxygen";
// Also ordinary words or single letters: they need their capital.
constexpr std::string_view words =
    "go r c d java swift rust node react next express click rich flask spring boot echo gin play requests textual ember angular less sass lit unity edge "
    "chrome safari arch alpine oracle apache spark ray boost eigen rocket fiber phoenix apex helm composer notebook windows linux puppet pest vault "
    "consul nomad packer expo solid stencil biome sanity wheel wing ruby server studio core query router cli ui sdk api css framework toolkit compose "
    "express make celery remix astro fluent material ";
constexpr std::string_view counted =
    "step phase section sections chapter part figure fig table appendix rule rules item items level line lines page pages option example case "
    "test tests task tasks issue pr sprint wave milestone batch round stage tier priority principle lesson type method note article day week month "
    "year q1 q2 q3 q4 january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov "
    "dec rfc iso iec ieee pep jep http https tls ssl oauth openid utf sha md5 wcag soc pci json-rpc cve ecma ansi posix unicode ipv aria usb "
    "wifi bluetooth pcie licence license gpl lgpl mpl agpl mit bsd apache-2 cc cc-by cc-by-sa by by-sa semver conventional commits "
    "schritt abschnitt kapitel abbildung tabelle regel stufe woche tag teil ring layer axis column row exit code status error port channel version "
    "vo2 draft revision vm vol volume no number nr grade top under over about at to of in on is are by from with than and or the a";
// clang-format on

using ascii::lowered;

} // namespace

SoftwareName softwareName(std::string_view word)
{
    static const Words knownWords = wordsOf(known);
    static const Words ordinaryWords = wordsOf(words);
    if (word.empty() || word.size() > 24)
        return SoftwareName::None;
    const std::string folded = lowered(word);
    if (ordinaryWords.contains(folded))
        return word.front() >= 'A' && word.front() <= 'Z' ? SoftwareName::Word : SoftwareName::None;
    return knownWords.contains(folded) ? SoftwareName::Known : SoftwareName::None;
}

bool isCounted(std::string_view word)
{
    static const Words countedWords = wordsOf(counted);
    return countedWords.contains(lowered(word));
}

} // namespace waymark::lint
