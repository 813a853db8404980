// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/personalities.h"

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

HttpAnswer notServed()
{
    return answered(404, R"({"error":"not found"})");
}

QByteArray base64Data()
{
    return "[{\"object\":\"embedding\",\"index\":0,\"embedding\":\"" + base64Of({ 2, 0 }) + "\"},{\"object\":\"embedding\",\"index\":1,\"embedding\":\"" + base64Of({ 0, 3 }) + "\"}]";
}

const QByteArray floatData = R"([{"object":"embedding","index":0,"embedding":[2,0]},{"object":"embedding","index":1,"embedding":[0,3]}])";

Personality openAi()
{
    const Headers limits { { "x-request-id", "req_1" }, { "x-ratelimit-limit-requests", "500" }, { "x-ratelimit-remaining-requests", "0" },
        { "x-ratelimit-reset-requests", "6m0s" }, { "x-ratelimit-remaining-tokens", "9000" }, { "x-ratelimit-reset-tokens", "20ms" } };
    return { "OpenAI",
        answered(200, R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-5-nano-2025-08-07","choices":[{"index":0,"message":{"role":"assistant",
            "content":"Because.","refusal":null,"annotations":[]},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":70,
            "total_tokens":82,"prompt_tokens_details":{"cached_tokens":8,"audio_tokens":0},"completion_tokens_details":{"reasoning_tokens":64,
            "accepted_prediction_tokens":0}},"service_tier":"default","system_fingerprint":null})",
            "application/json", limits),
        { 12, 8, 70, 64, false }, 0, answered(200, R"({"object":"list","data":)" + base64Data() + R"(,"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}})"),
        answered(200, R"({"object":"list","data":[{"id":"gpt-5-nano","object":"model","created":1,"owned_by":"system"},{"id":"e-1","object":"model"}]})"), u"gpt-5-nano e-1"_s,
        {
            { "limit by its other name",
                answered(400, R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                    "type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})"),
                u"param: adapt"_s, u"max_tokens"_s },
            { "temperature",
                answered(400, R"({"error":{"message":"Unsupported value: 'temperature' does not support 0.2 with this model. Only the default (1) value is supported.",
                    "type":"invalid_request_error","param":"temperature","code":"unsupported_value"}})"),
                u"param: adapt"_s, u"temperature"_s },
            { "key", answered(401, R"({"error":{"message":"Incorrect API key provided: sk-abc*****xyz.","type":"invalid_request_error","param":null,"code":"invalid_api_key"}})"),
                u"auth: pause endpoint"_s },
            { "quota", answered(429, R"({"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota",
                "param":null,"code":"insufficient_quota"}})"),
                u"credit: pause endpoint"_s },
            { "rate", answered(429, R"({"error":{"message":"Rate limit reached for gpt-5-nano on requests per min. Please try again in 120ms.","type":"requests",
                "param":null,"code":"rate_limit_exceeded"}})",
                          "application/json", limits),
                u"rate: retry"_s, {}, 360'000 },
            { "refusal", answered(200, R"({"choices":[{"index":0,"message":{"role":"assistant","content":null,"refusal":"I can't help with that."},"finish_reason":"stop"}]})"),
                u"refused: fail"_s },
            { "all thought", answered(200, R"({"choices":[{"index":0,"message":{"role":"assistant","content":"","refusal":null},"finish_reason":"length"}],
                "usage":{"prompt_tokens":12,"completion_tokens":100,"completion_tokens_details":{"reasoning_tokens":100}}})"),
                u"starved: fail"_s },
            { "too long", answered(400, R"({"error":{"message":"This model's maximum context length is 8192 tokens, however you requested 9000 tokens.",
                "type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}})"),
                u"too_long: split"_s },
        } };
}

Personality azure()
{
    return { "Azure",
        answered(200, R"({"choices":[{"content_filter_results":{"hate":{"filtered":false,"severity":"safe"}},"finish_reason":"stop","index":0,"logprobs":null,
            "message":{"content":"Because.","refusal":null,"role":"assistant"}}],"created":1,"id":"chatcmpl-1","model":"gpt-4o-2024-11-20","object":"chat.completion",
            "prompt_filter_results":[{"prompt_index":0,"content_filter_results":{"jailbreak":{"filtered":false,"detected":false}}}],
            "usage":{"completion_tokens":3,"prompt_tokens":12,"total_tokens":15}})",
            "application/json", { { "apim-request-id", "az-1" } }),
        { 12, 0, 3, 0, false }, 0, answered(200, R"({"object":"list","data":)" + base64Data() + R"(,"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}})"),
        answered(200, R"({"data":[{"id":"gpt-4o","status":"succeeded","object":"model"}],"object":"list"})"), u"gpt-4o"_s,
        {
            { "filter", answered(400, R"({"error":{"message":"The response was filtered due to the prompt triggering the content management policy.","type":null,"param":"prompt",
                "code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"hate":{"filtered":true,"severity":"high"},
                "jailbreak":{"detected":false,"filtered":false}}}}})"),
                u"blocked: fail"_s },
            { "filtered answer", answered(200, R"({"choices":[{"content_filter_results":{"violence":{"filtered":true,"severity":"high"}},"finish_reason":"content_filter",
                "index":0,"message":{"content":"Be","role":"assistant"}}]})"),
                u"blocked: fail"_s },
            { "rate", answered(429, R"({"error":{"code":"429","message":"Requests have exceeded call rate limit. Please retry after 8 seconds."}})", "application/json",
                          { { "retry-after-ms", "7501" }, { "retry-after", "8" }, { "x-ratelimit-remaining-requests", "-1" }, { "x-ratelimit-reset-requests", "-1" } }),
                u"rate: retry"_s, {}, 7501 },
            { "no deployment", answered(404, R"({"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}})"), u"model: pause endpoint"_s },
            { "key", answered(401, R"({"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}})"), u"auth: pause endpoint"_s },
            { "no path", answered(404, R"({"error":{"code":"404","message":"Resource not found"}})"), u"not_api: pause endpoint"_s },
        } };
}

Personality vllm()
{
    return { "vLLM",
        answered(200, R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"Qwen/Qwen3-8B","choices":[{"index":0,"message":{"role":"assistant",
            "reasoning_content":"Let me see.","content":"Because.","tool_calls":[]},"logprobs":null,"finish_reason":"stop","stop_reason":null}],
            "usage":{"prompt_tokens":12,"total_tokens":20,"completion_tokens":null,"prompt_tokens_details":null},"prompt_logprobs":null})"),
        { 12, 0, 8, 0, false }, 11, answered(200, R"({"id":"e","object":"list","model":"e-1","data":)" + floatData + R"(,"usage":{"prompt_tokens":4,"total_tokens":4,"completion_tokens":0}})"),
        answered(200, R"({"object":"list","data":[{"id":"Qwen/Qwen3-8B","object":"model","owned_by":"vllm","max_model_len":4096}]})"), u"Qwen/Qwen3-8B:4096"_s,
        {
            { "older shape", answered(400, R"({"object":"error","message":"This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (4000 in the messages, 1000 in the completion).",
                "type":"BadRequestError","param":null,"code":400})"),
                u"too_long: split"_s },
            { "newer shape", answered(404, R"({"error":{"message":"The model `m-1` does not exist.","type":"NotFoundError","param":null,"code":404}})"), u"model: pause endpoint"_s },
            { "unknown field", answered(400, R"({"object":"error","message":"[{'type': 'extra_forbidden', 'loc': ('body', 'reasoning_effort'), 'msg': 'Extra inputs are not permitted', 'input': 'low'}]",
                "type":"BadRequestError","param":null,"code":400})"),
                u"param: adapt"_s, u"reasoning_effort"_s },
            { "no system role", answered(400, R"({"object":"error","message":"System role not supported","type":"BadRequestError","param":null,"code":400})"), u"param: adapt"_s, u"system"_s },
            { "dead engine", answered(500, "Internal Server Error", "text/plain; charset=utf-8"), u"server: retry"_s },
        } };
}

Personality llamaServer()
{
    return { "llama.cpp server",
        answered(200, R"({"choices":[{"finish_reason":"stop","index":0,"message":{"role":"assistant","content":"Because."}}],"created":1,"model":"m-1","system_fingerprint":"b1-x",
            "object":"chat.completion","usage":{"completion_tokens":3,"prompt_tokens":12,"total_tokens":15},"id":"chatcmpl-1","timings":{"prompt_n":12,"predicted_per_second":48.7}})",
            "application/json; charset=utf-8"),
        { 12, 0, 3, 0, false }, 0, answered(200, R"({"model":"e-1","object":"list","usage":{"prompt_tokens":4,"total_tokens":4},"data":)" + floatData + "}"),
        answered(200, R"({"models":[{"name":"m-1.gguf","model":"m-1.gguf","type":"model"}],"object":"list","data":[{"id":"m-1.gguf","object":"model","meta":{"n_ctx":4096,"n_vocab":32000}}]})"),
        u"m-1.gguf:4096"_s,
        {
            { "too long", answered(400, R"({"error":{"code":400,"message":"the request exceeds the available context size, try increasing it","type":"exceed_context_size_error","n_prompt_tokens":9001,"n_ctx":4096}})"),
                u"too_long: split"_s },
            { "embedding too long", answered(500, R"x({"error":{"code":500,"message":"input (15002 tokens) is too large to process. increase the physical batch size (current batch size: 512)","type":"server_error"}})x"),
                u"too_long: split"_s },
            { "no embeddings", answered(501, R"({"error":{"code":501,"message":"This server does not support embeddings. Start it with `--embeddings`","type":"not_supported_error"}})"), u"server: fail"_s },
            { "key", answered(401, R"({"error":{"code":401,"message":"Invalid API Key","type":"authentication_error"}})"), u"auth: pause endpoint"_s },
            { "grammar", answered(400, R"({"error":{"code":400,"message":"Failed to parse grammar","type":"invalid_request_error"}})"), u"param: adapt"_s, u"response_format"_s },
            { "loading", answered(503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})"), u"loading: retry"_s },
            { "ill-formed UTF-8", answered(400, R"({"error":{"code":400,"message":"[json.exception.parse_error.101] parse error: invalid UTF-8 byte","type":"invalid_request_error"}})"), u"param: fail"_s },
            { "path", answered(404, R"({"error":{"code":404,"message":"File Not Found","type":"not_found_error"}})"), u"not_api: pause endpoint"_s },
        } };
}

Personality ollama()
{
    return { "Ollama",
        answered(200, R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"qwen3:8b","system_fingerprint":"fp_ollama","choices":[{"index":0,
            "message":{"role":"assistant","content":"Because.","reasoning":"Let me see."},"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":9,"total_tokens":21}})"),
        { 12, 0, 9, 0, false }, 11, answered(200, R"({"object":"list","data":)" + floatData + R"(,"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4}})"),
        answered(200, R"({"object":"list","data":[{"id":"qwen3:8b","object":"model","created":1,"owned_by":"library"}]})"), u"qwen3:8b"_s,
        {
            { "no model", answered(404, R"({"error":{"message":"model \"m-1\" not found, try pulling it first","type":"not_found_error","param":null,"code":null}})"), u"model: pause endpoint"_s },
            { "no model, its own shape", answered(404, R"({"error":"model 'm-1' not found"})"), u"model: pause endpoint"_s },
            { "busy", answered(503, R"({"error":{"message":"server busy, please try again.  maximum pending requests exceeded","type":"api_error","param":null,"code":null}})"), u"busy: retry"_s },
            { "NaN", answered(500, R"({"error":{"message":"failed to encode response: json: unsupported value: NaN","type":"api_error","param":null,"code":null}})"), u"server: retry"_s },
            { "too long", answered(400, R"({"error":{"message":"the input length exceeds the context length","type":"invalid_request_error","param":null,"code":null}})"), u"too_long: split"_s },
        } };
}

Personality lmStudio()
{
    return { "LM Studio",
        answered(200, R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"m-1","choices":[{"index":0,"logprobs":null,"finish_reason":"stop",
            "message":{"role":"assistant","content":"<think>\nHm.\n</think>\n\nBecause."}}],"usage":{"prompt_tokens":12,"completion_tokens":9,"total_tokens":21},"stats":{}})"),
        { 12, 0, 9, 0, false }, 5, answered(200, R"({"object":"list","data":)" + floatData + R"(,"model":"e-1","usage":{"prompt_tokens":0,"total_tokens":0}})"),
        answered(200, R"({"data":[{"id":"m-1","object":"model","max_context_length":32768}],"object":"list"})"), u"m-1:32768"_s,
        {
            { "too long, in a stream", streamed("data: {\"choices\":[{\"index\":0,\"delta\":{\"role\":\"assistant\"},\"finish_reason\":null}]}\n\nevent: error\n"
                                                "data: {\"error\":{\"message\":\"Trying to keep the first 6000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens.\"}}\n\n"),
                u"too_long: split"_s },
            { "JSON mode", answered(400, R"({"error":"'response_format.type' must be 'json_schema' or 'text'"})"), u"param: adapt"_s, u"response_format"_s },
            { "path", answered(200, R"x({"error":"Unexpected endpoint or method. (POST /chat/completions)"})x"), u"not_api: pause endpoint"_s },
        } };
}

Personality openRouter()
{
    const QByteArray begin = ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n";
    return { "OpenRouter",
        answered(200, begin + R"(data: {"id":"gen-1","provider":"P","model":"x/m-1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":"Because."},"finish_reason":null,"native_finish_reason":null}]})"
                + "\n\n" + R"(data: {"id":"gen-1","provider":"P","model":"x/m-1","choices":[{"index":0,"delta":{"content":""},"finish_reason":"stop","native_finish_reason":"stop"}]})" + "\n\n"
                + R"(data: {"id":"gen-1","choices":[],"usage":{"prompt_tokens":12,"completion_tokens":3,"total_tokens":15,"cost":0.00001}})" + "\n\ndata: [DONE]\n\n",
            "text/event-stream", { { "x-generation-id", "gen-1" } }),
        { 12, 0, 3, 0, false }, 0, answered(200, R"({"object":"list","data":)" + floatData + R"(,"model":"e-1","usage":{"prompt_tokens":4,"total_tokens":4},"provider":"P"})"),
        answered(200, R"({"data":[{"id":"x/m-1","name":"M 1","context_length":131072,"pricing":{"prompt":"0.1"}}]})"), u"x/m-1:131072"_s,
        {
            { "error in a 200", answered(200, R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"error code: 1015","provider_name":"P"}}})"), u"rate: retry"_s },
            { "error in a stream", streamed(begin + "data: {\"id\":\"gen-1\",\"error\":{\"code\":502,\"message\":\"Provider disconnected\"},\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"}]}\n\n"),
                u"server: retry"_s },
            { "no credit", answered(402, R"({"error":{"code":402,"message":"This request requires more credits, or fewer max_tokens.","metadata":{"limit_source":"openrouter_credits"}}})"), u"credit: pause endpoint"_s },
            { "in flight", answered(402, R"({"error":{"code":402,"message":"m","metadata":{"limit_source":"openrouter_in_flight_budget"}}})", "application/json", { { "retry-after", "3" } }),
                u"rate: retry"_s, {}, 3000 },
            { "in flight, but for ever", answered(402, R"({"error":{"code":402,"message":"m","metadata":{"limit_source":"openrouter_in_flight_budget"}}})"), u"credit: pause endpoint"_s },
            { "no such model", answered(400, R"({"error":{"message":"m-1 is not a valid model ID","code":400}})"), u"model: pause endpoint"_s },
            { "nobody has it", answered(404, R"({"error":{"message":"No endpoints found for x/m-1.","code":404}})"), u"model: pause endpoint"_s },
            { "moderation", answered(403, R"({"error":{"code":403,"message":"Input was flagged","metadata":{"reasons":["violence"],"flagged_input":"x","provider_name":"P"}}})"), u"blocked: fail"_s },
            { "behind", answered(400, R"({"error":{"code":400,"message":"Provider returned error","metadata":{"provider_name":"P","raw":"{\"error\":{\"message\":\"seed is not supported\"}}"}}})"), u"param: adapt"_s, u"seed"_s },
        } };
}

Personality deepSeek()
{
    return { "DeepSeek",
        answered(200, "\n\n\n\n\n" + QByteArray(R"({"id":"1","object":"chat.completion","created":1,"model":"deepseek-reasoner","choices":[{"index":0,"message":{"role":"assistant",
            "content":"Because.","reasoning_content":"Let me see."},"logprobs":null,"finish_reason":"stop"}],"usage":{"prompt_tokens":12,"completion_tokens":9,"total_tokens":21,
            "prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5},"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":8}})")),
        { 12, 4, 9, 5, false }, 11, notServed(), answered(200, R"({"object":"list","data":[{"id":"deepseek-chat","object":"model","owned_by":"deepseek"}]})"), u"deepseek-chat"_s,
        {
            { "no credit", answered(402, R"({"error":{"message":"Insufficient Balance","type":"unknown_error","param":null,"code":"invalid_request_error"}})"), u"credit: pause endpoint"_s },
            { "422", answered(422, "Failed to deserialize the JSON body into the target type: unknown field `seed`", "text/plain"), u"param: adapt"_s, u"seed"_s },
            { "422 in JSON", answered(422, R"({"error":{"message":"Failed to deserialize: response_format: unknown variant `json_schema`","type":"invalid_request_error"}})"), u"param: adapt"_s, u"response_format"_s },
            { "blanks until it closed", answered(200, "\n\n\n\n\n\n"), u"net.cut: retry"_s },
            { "comments until it closed", streamed(": keep-alive\n\n: keep-alive\n\n"), u"net.cut: retry"_s },
            { "resources", answered(200, R"({"choices":[{"index":0,"message":{"role":"assistant","content":"half"},"finish_reason":"insufficient_system_resource"}]})"), u"server: retry"_s },
        } };
}

} // namespace

QList<Personality> personalities()
{
    return { openAi(), azure(), vllm(), llamaServer(), ollama(), lmStudio(), openRouter(), deepSeek() };
}

} // namespace waymark::llm
