// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/theme.h"

#include <QIcon>

class QPainter;

namespace waymark::widgets {

struct TypeColors
{
    Token mark;
    Token letter;
    Token fill;
};

TypeColors typeColors(MemoryType type);
/// T, W, S, I; the same in every language.
QChar typeLetter(MemoryType type);

enum class GlyphState {
    Normal,
    Absent, ///< an excluded or missing type: outline and a faint letter, no fill
};

inline constexpr int typeGlyphSize = 18;

/// The letter in its rounded square, filling a square centred in rect.
void paintTypeGlyph(QPainter &painter, const QRectF &rect, MemoryType type, GlyphState state = GlyphState::Normal, Scheme scheme = currentScheme());
QPixmap typeGlyph(MemoryType type, int size = typeGlyphSize, qreal devicePixelRatio = 1.0);
/// Follows the theme; for buttons, menus, IconLabel and the decoration of items.
QIcon typeIcon(MemoryType type, GlyphState state = GlyphState::Normal);

} // namespace waymark::widgets
