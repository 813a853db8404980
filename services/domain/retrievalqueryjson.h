// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QJsonObject>

namespace waymark {

/// A question and its settings as saved queries and the log keep them:
///   {task, domain, leave_own_domain_out, excluded_domains, plan, types, top, key, space, method, as_of, filter, accepted_only}
/// method is that of a model where one chooses (rerank, rewrite); the nearest ones are found by cosine then.
/// What has its default value is left out, so that a day that was not chosen stays "today".
QJsonObject retrievalQueryObject(const RetrievalQuery &query);
/// The way back. What is missing or makes no sense has its default value; fields of later versions are passed over.
RetrievalQuery retrievalQueryFrom(const QJsonObject &object);

} // namespace waymark
