// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/swebenchnames.h"

#include <algorithm>
#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The repositories that the benchmark's tasks were taken from.
constexpr std::array repositories { "astropy__astropy-"_L1, "django__django-"_L1, "matplotlib__matplotlib-"_L1, "mwaskom__seaborn-"_L1,
    "pallets__flask-"_L1, "psf__requests-"_L1, "pydata__xarray-"_L1, "pylint-dev__pylint-"_L1,
    "pytest-dev__pytest-"_L1, "scikit-learn__scikit-learn-"_L1, "sphinx-doc__sphinx-"_L1, "sympy__sympy-"_L1 };

constexpr qint64 verifiedTasks = 500;
constexpr qint64 liteTasks = 300;

} // namespace

QString sweBenchName(const QStringList &ids, std::optional<qint64> tasks)
{
    const bool isAll = !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [](const QString &id) {
        return std::any_of(repositories.begin(), repositories.end(), [&](QLatin1StringView repository) { return id.startsWith(repository); });
    });
    if (!isAll)
        return {};
    if (tasks == verifiedTasks)
        return u"SWE-bench Verified"_s;
    return tasks == liteTasks ? u"SWE-bench Lite"_s : u"SWE-bench"_s;
}

} // namespace waymark::exchange
