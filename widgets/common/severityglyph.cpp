// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/severityglyph.h"

namespace waymark::widgets {

IconName severityIconName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return IconName::SeverityInfo;
    case Severity::Warning:
        return IconName::SeverityWarning;
    case Severity::Error:
        return IconName::SeverityError;
    }
    Q_UNREACHABLE();
}

Token severityToken(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Token::Info;
    case Severity::Warning:
        return Token::Warning;
    case Severity::Error:
        return Token::Error;
    }
    Q_UNREACHABLE();
}

Token severityTint(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Token::InfoTint;
    case Severity::Warning:
        return Token::WarningTint;
    case Severity::Error:
        return Token::ErrorTint;
    }
    Q_UNREACHABLE();
}

QIcon severityIcon(Severity severity)
{
    return icon(severityIconName(severity), severityToken(severity));
}

TextMark::Style severityMark(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return TextMark::Style::Info;
    case Severity::Warning:
        return TextMark::Style::Warning;
    case Severity::Error:
        return TextMark::Style::Error;
    }
    Q_UNREACHABLE();
}

} // namespace waymark::widgets
