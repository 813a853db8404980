// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/tables.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

const std::vector<TableSpec> &journaledTables()
{
    static const std::vector<TableSpec> tables {
        { u"domain"_s, { u"name"_s, u"kind"_s, u"description"_s }, {}, {} },
        { u"task"_s, { u"domain_id"_s, u"external_id"_s, u"text"_s }, {}, {} },
        { u"trajectory"_s,
          { u"domain_id"_s, u"task_id"_s, u"agent"_s, u"model"_s, u"source_format"_s, u"source_file"_s, u"source_hash"_s, u"started"_s, u"step_count"_s,
            u"steps"_s, u"exit_reason"_s, u"tokens"_s, u"cost_usd"_s, u"run_id"_s, u"parent_run"_s, u"raw"_s },
          {},
          { u"steps"_s } },
        { u"verdict"_s, { u"trajectory_id"_s, u"source"_s, u"passed"_s, u"model"_s, u"prompt_version"_s, u"at"_s }, {}, {} },
        { u"memory"_s,
          { u"type"_s,          u"domain_id"_s,       u"task_id"_s,        u"trajectory_id"_s, u"title"_s,       u"description"_s, u"content"_s,
            u"payload"_s,       u"payload_text"_s,    u"raw"_s,            u"key_text"_s,      u"outcome"_s,     u"outcome_source"_s,
            u"generator_model"_s, u"prompt_version"_s, u"tags"_s,          u"applies_when"_s,  u"not_when"_s,    u"valid_from"_s,
            u"valid_until"_s,   u"next_review"_s,     u"recorded_at"_s,    u"retired_at"_s,    u"superseded_by"_s, u"review"_s, u"source_hash"_s },
          { u"revision"_s, u"changed_at"_s },
          { u"raw"_s } },
        { u"saved_search"_s, { u"name"_s, u"query"_s, u"position"_s }, {}, {} },
        { u"saved_query"_s, { u"name"_s, u"query"_s, u"expected"_s, u"position"_s }, {}, {} },
        { u"decision"_s, { u"memory_id"_s, u"revision"_s, u"reviewer"_s, u"status"_s, u"reason"_s, u"seconds"_s, u"at"_s }, {}, {} },
        { u"relation"_s, { u"a_id"_s, u"b_id"_s, u"kind"_s, u"score"_s, u"source"_s, u"context"_s, u"author"_s, u"at"_s }, {}, {} },
        { u"evidence"_s, { u"memory_id"_s, u"sentence"_s, u"step"_s, u"supports"_s, u"score"_s, u"source"_s, u"author"_s, u"at"_s }, {}, {} },
        { u"evaluation"_s, { u"name"_s, u"format"_s, u"source"_s, u"at"_s }, {}, {} },
        { u"evaluation_part"_s, { u"evaluation_id"_s, u"attempts"_s, u"rates"_s }, {}, {} },
        { u"triage"_s, { u"benchmark"_s, u"task"_s, u"model"_s, u"condition"_s, u"cause"_s, u"memory"_s, u"note"_s, u"author"_s, u"at"_s }, {}, {} },
        { u"proposal"_s,
          { u"item_id"_s, u"call_id"_s, u"kind"_s, u"target"_s, u"other"_s, u"revision"_s, u"other_revision"_s, u"base"_s, u"payload"_s, u"content_hash"_s,
            u"model"_s, u"prompt_version"_s, u"findings"_s, u"state"_s, u"decided_by"_s, u"decided_at"_s, u"result"_s, u"at"_s },
          {},
          {} },
        { u"prompt"_s, { u"name"_s, u"version"_s, u"text"_s, u"author"_s, u"at"_s }, {}, {} },
        { u"suppression"_s, { u"scope"_s, u"rule"_s, u"memory"_s, u"key"_s, u"excerpt"_s, u"reason"_s, u"author"_s, u"at"_s }, {}, {} },
        { u"rule_setting"_s, { u"rule"_s, u"enabled"_s, u"severity"_s }, {}, {} },
        { u"user_rule"_s, { u"rule"_s, u"kind"_s, u"expression"_s, u"message"_s, u"severity"_s, u"enabled"_s }, {}, {} },
    };
    return tables;
}

const TableSpec *tableSpec(QStringView name)
{
    for (const TableSpec &table : journaledTables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

} // namespace waymark::storage
