// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "services/domain/transfermeasures.h"
#include "services/evaluation/reference/referencedata.h"

namespace waymark::evaluation {

/// The paper's figures of what memories transfer and how far, beside those of the own pool where they are given (`own` may be null).

/// Shares of the ten categories; the pool's are of its insights, or of all types where no insight has a category.
Figure categoriesFigure(const ReferenceData &data, const TransferMeasures *own);

/// Davies-Bouldin index and LISI by type: higher = embeddings are less apart by where they come from. They share their table, whose
/// cells the marks of both mean.
Figure dbiFigure(const ReferenceData &data, const TransferMeasures *own);
Figure lisiFigure(const ReferenceData &data, const TransferMeasures *own);

/// Figure 1(D): memories of the same benchmark against those of all others, zero-shot as a line.
Figure inDomainFigure(const ReferenceData &data);

} // namespace waymark::evaluation
