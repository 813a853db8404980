// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace waymark::lint {

/// What every programmer may know without having seen the project: the tables are in resources/lint (see its README.md) and
/// beside the functions. Pure functions of a word; they may be asked from any thread and allocate nothing.

/// Whether the last part after a dot makes it the name of a file: base.py, .env, archive.tar.gz, *.h
bool isFileName(QStringView word);
bool isFileExtension(QStringView extension); ///< without the dot

/// A name that the conventions of tools give a file: README.md, conftest.py, ci.yml, Dockerfile
bool isConventionalFile(QStringView name);
/// A folder that most projects have: src, tests, .github, node_modules
bool isConventionalFolder(QStringView name);

/// An identifier of a standard library or of a well-known public library or tool: read_csv, useEffect, HttpClient
bool isPublicApi(QStringView identifier);
/// A name written in capitals and small letters that is a product, a protocol or a common term: GitHub, OAuth
bool isProductName(QStringView word);
/// An app of daily life, whose tasks only some agents have: Spotify, Venmo
bool isDailyApp(QStringView word);
/// A package of a public registry: numpy, pytest-asyncio, @types/node
bool isPublicPackage(QStringView name);
/// A common English word, in any case.
bool isEnglish(QStringView word);
/// Snake case and the like of which every part is a stop word or stands for another name: my_function, foo_bar, SomeScreen, old_name
bool isPlaceholderName(QStringView identifier);
/// A host whose addresses lead to general documentation or stand for others: docs.python.org, example.com
bool isPublicHost(QStringView host);

} // namespace waymark::lint
