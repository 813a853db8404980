// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/resultlabels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Results)
};

QString withSign(double value, int decimals, const QString &unit = {})
{
    const double grain = std::pow(10.0, -decimals) / 2;
    const QString figure = unit + QString::number(std::abs(value), 'f', decimals);
    return value >= grain ? u'+' + figure : value <= -grain ? u'\u2212' + figure
                                                            : figure;
}

int costDecimals(double dollars)
{
    return std::abs(dollars) >= 1 ? 2 : std::abs(dollars) >= 0.01 ? 3
                                                                  : 4;
}

} // namespace

QString label(TriageCause value)
{
    switch (value) {
    case TriageCause::NotCaused:
        return Tr::tr("Memory is not to blame");
    case TriageCause::MismatchedAnchoring:
        return Tr::tr("Mismatched anchoring");
    case TriageCause::FalseValidation:
        return Tr::tr("False validation");
    case TriageCause::MisappliedPractice:
        return Tr::tr("Misapplied practice");
    }
    Q_UNREACHABLE();
}

QString explanation(TriageCause value)
{
    switch (value) {
    case TriageCause::NotCaused:
        return Tr::tr("The run would have failed without it too.");
    case TriageCause::MismatchedAnchoring:
        return Tr::tr("What holds in another domain was taken over.");
    case TriageCause::FalseValidation:
        return Tr::tr("A check that could not apply gave confidence.");
    case TriageCause::MisappliedPractice:
        return Tr::tr("A good practice whose precondition was absent.");
    }
    Q_UNREACHABLE();
}

QString triageKey(TriageCause value)
{
    return value == TriageCause::NotCaused ? u"0"_s : QString::number(int(value));
}

QString label(FlipDirection value)
{
    switch (value) {
    case FlipDirection::Gained:
        return Tr::tr("Gained");
    case FlipDirection::Lost:
        return Tr::tr("Lost");
    }
    Q_UNREACHABLE();
}

QString changeText(const std::optional<double> &value)
{
    if (!value)
        return {};
    const bool isWhole = std::abs(*value - std::round(*value)) < 0.05;
    return withSign(*value, isWhole ? 0 : 1);
}

QString costChangeText(const std::optional<double> &dollars)
{
    return dollars ? withSign(*dollars, costDecimals(*dollars), u"$"_s) : QString();
}

QString costText(const std::optional<double> &dollars)
{
    return dollars ? u'$' + QString::number(*dollars, 'f', costDecimals(*dollars)) : Tr::tr("unknown");
}

QString pointsText(double difference)
{
    return withSign(100 * difference, 1);
}

QString ofText(qint64 part, qint64 whole)
{
    //: A count of a larger one: 2 of 3
    return Tr::tr("%1 of %2").arg(QLocale().toString(part), QLocale().toString(whole));
}

} // namespace waymark::models
