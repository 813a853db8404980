// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/shapes.h"

#include <array>

namespace waymark::secrets {

namespace {

constexpr auto near = Shape::Place::Near;
constexpr auto here = Shape::Place::Here;

// The issuers' public formats. What stands before the first group or after the last one is context.
constexpr std::array all {
    // Models
    Shape { "anthropic-key", "sk-ant-", R"(sk-ant-[a-z0-9]{2,12}-[A-Za-z0-9_-]{20,})", 0.99 },
    Shape { "openrouter-key", "sk-or-v1-", R"(sk-or-v1-[0-9a-f]{64})", 0.99 },
    Shape { "openai-key", "sk-", R"(sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{20,})", 0.98, here, 0, true },
    Shape { "openai-key", "t3blbkfj", R"((sk-[A-Za-z0-9_-]{16,100}T3BlbkFJ[A-Za-z0-9_-]{16,100}))", 0.99, near },
    Shape { "api-key", "sk-", R"(sk-[A-Za-z0-9_-]{32,})", 0.95, here, 0, true },
    Shape { "google-api-key", "aiza", R"(AIza[A-Za-z0-9_-]{35})" },
    Shape { "google-oauth-token", "ya29.", R"(ya29\.[A-Za-z0-9_-]{20,})" },
    Shape { "google-oauth-secret", "gocspx-", R"(GOCSPX-[A-Za-z0-9_-]{20,60})" },
    Shape { "hugging-face-token", "hf_", R"(hf_[A-Za-z0-9]{34})", 0.97, here, 0, true },
    Shape { "hugging-face-token", "api_org_", R"(api_org_[A-Za-z0-9]{34})" },
    Shape { "perplexity-key", "pplx-", R"(pplx-[A-Za-z0-9]{40,64})" },
    Shape { "groq-key", "gsk_", R"(gsk_[A-Za-z0-9]{40,64})" },
    Shape { "xai-key", "xai-", R"(xai-[A-Za-z0-9]{60,100})" },
    Shape { "replicate-token", "r8_", R"(r8_[A-Za-z0-9]{37})" },
    Shape { "llamacloud-key", "llx-", R"(llx-[A-Za-z0-9]{40,64})" },
    Shape { "pinecone-key", "pcsk_", R"(pcsk_[A-Za-z0-9_]{40,100})" },
    Shape { "cohere-key", "cohere", R"((?i)cohere[^\n]{0,40}?[\s"'=:]([A-Za-z0-9]{40})(?:[^A-Za-z0-9]|$))", 0.8, near, 0, true },
    Shape { "mistral-key", "mistral", R"((?i)mistral[^\n]{0,40}?[\s"'=:]([A-Za-z0-9]{32})(?:[^A-Za-z0-9]|$))", 0.8, near, 0, true },

    // Clouds
    Shape { "aws-access-key", "akia", R"(AKIA[A-Z0-9]{16})" },
    Shape { "aws-access-key", "asia", R"(ASIA[A-Z0-9]{16})", 0.95 },
    Shape { "aws-access-key", "abia", R"(ABIA[A-Z0-9]{16})", 0.95 },
    Shape { "aws-access-key", "acca", R"(ACCA[A-Z0-9]{16})", 0.95 },
    Shape { "aws-access-key", "aroa", R"(AROA[A-Z0-9]{16})", 0.95 },
    Shape { "aws-access-key", "aida", R"(AIDA[A-Z0-9]{16})", 0.95 },
    Shape { "aws-secret-key", "akia", R"(AKIA[A-Z0-9]{16}[^A-Za-z0-9/+](?s:.){0,180}?[^A-Za-z0-9/+]([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$))", 0.9, near, 0, true },
    Shape { "aws-secret-key", "asia", R"(ASIA[A-Z0-9]{16}[^A-Za-z0-9/+](?s:.){0,180}?[^A-Za-z0-9/+]([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$))", 0.9, near, 0, true },
    Shape { "aws-secret-key", "aws", R"((?i)aws.{0,30}(?:secret|sk).{0,30}?[\s"'=:]([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+=]|$))", 0.92, near, 0, true },
    Shape { "aws-session-token", "iqojb3jpz2lu", R"(IQoJb3JpZ2lu[A-Za-z0-9+/=]{60,})" },
    Shape { "aws-session-token", "fwogzxivyxdz", R"(FwoGZXIvYXdz[A-Za-z0-9+/=]{60,})" },
    Shape { "aws-bedrock-key", "absk", R"(ABSK[A-Za-z0-9+/]{100,}={0,2})" },
    Shape { "aws-bedrock-key", "bedrock-api-key-", R"(bedrock-api-key-[A-Za-z0-9+/=]{40,})" },
    Shape { "azure-storage-key", "accountkey=", R"(AccountKey=([A-Za-z0-9+/]{86}==))", 0.99 },
    Shape { "azure-access-key", "sharedaccesskey=", R"(SharedAccessKey=([A-Za-z0-9+/]{42,43}={1,2}))", 0.98 },
    Shape { "azure-client-secret", "q~", R"([A-Za-z0-9_.~-]{3}[0-9]Q~[A-Za-z0-9_.~-]{31,34})", 0.97, here, 4 },
    Shape { "azure-sas", "sig=", R"((?i)[?&;](?:sv|se|sp|sr|st|ss|srt|spr)=(?-i)[^\s"'<>]{1,300}?[?&]sig=([A-Za-z0-9%+/=]{40,100}))", 0.95, near },
    Shape { "azure-sas", "sig=", R"([?&]sig=([A-Za-z0-9%+/=]{40,100})[^\s"'<>]{0,}&(?:sv|se|sp|sr|st)=)", 0.95, near },
    Shape { "azure-devops-token", "azdo", R"([A-Za-z0-9]{52}JQQJ9[0-9A-Z]{3}AZDO[A-Za-z0-9]{4})", 0.97, here, 60 },
    Shape { "azure-devops-token", "dev.azure.com", R"((?:^|[^A-Za-z0-9])([a-z2-7]{52})(?:[^A-Za-z0-9]|$))", 0.9, near, 0, true },
    Shape { "azure-devops-token", "azure_devops", R"((?:^|[^A-Za-z0-9])([a-z2-7]{52})(?:[^A-Za-z0-9]|$))", 0.9, near, 0, true },
    Shape { "digitalocean-token", "dop_v1_", R"(dop_v1_[0-9a-f]{64})", 0.99 },
    Shape { "digitalocean-token", "doo_v1_", R"(doo_v1_[0-9a-f]{64})", 0.99 },
    Shape { "digitalocean-token", "dor_v1_", R"(dor_v1_[0-9a-f]{64})", 0.99 },
    Shape { "heroku-key", "hrku-", R"(HRKU-[A-Za-z0-9_-]{30,80})" },
    Shape { "heroku-key", "heroku", R"((?i)heroku[^\n]{0,40}?(?:key|token)[^\n]{0,20}?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))", 0.9, near },
    Shape { "cloudflare-key", "cloudflare", R"((?i)cloudflare[^\n]{0,60}?[\s"'=:](?-i)([0-9a-f]{37})(?:[^A-Za-z0-9]|$))", 0.9, near, 0, true },
    Shape { "cloudflare-token", "cloudflare", R"((?i)cloudflare[^\n]{0,60}?[\s"'=:](?-i)([A-Za-z0-9_-]{40})(?:[^A-Za-z0-9_-]|$))", 0.9, near, 0, true },
    Shape { "cloudflare-ca-key", "v1.0-", R"(v1\.0-[0-9a-f]{24}-[0-9a-f]{120,160})" },
    Shape { "databricks-token", "dapi", R"(dapi[0-9a-f]{32}(?:-[0-9])?)" },
    Shape { "supabase-token", "sbp_", R"(sbp_[0-9a-f]{40})" },
    Shape { "netlify-token", "nfp_", R"(nfp_[A-Za-z0-9_-]{36,60})" },
    Shape { "fly-token", "fo1_", R"(fo1_[A-Za-z0-9_-]{43})" },
    Shape { "fly-token", "fm2_", R"(fm2_[A-Za-z0-9+/=_-]{80,})" },
    Shape { "vercel-token", "vercel", R"((?i)vercel[^\n]{0,30}?token[^\n]{0,10}?[\s"'=:]([A-Za-z0-9]{24})(?:[^A-Za-z0-9]|$))", 0.85, near, 0, true },

    // Code and packages
    Shape { "github-token", "ghp_", R"(ghp_[A-Za-z0-9]{36})", 0.99 },
    Shape { "github-token", "gho_", R"(gho_[A-Za-z0-9]{36})", 0.99 },
    Shape { "github-token", "ghu_", R"(ghu_[A-Za-z0-9]{36})", 0.99 },
    Shape { "github-token", "ghs_", R"(ghs_[A-Za-z0-9]{36})", 0.99 },
    Shape { "github-token", "ghr_", R"(ghr_[A-Za-z0-9]{36,76})", 0.99 },
    Shape { "github-token", "github_pat_", R"(github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})", 0.99 },
    Shape { "gitlab-token", "glpat-", R"(glpat-[A-Za-z0-9_.-]{20,60})" },
    Shape { "gitlab-token", "gldt-", R"(gldt-[A-Za-z0-9_-]{20,60})" },
    Shape { "gitlab-token", "glrt-", R"(glrt-[A-Za-z0-9_.-]{20,60})" },
    Shape { "gitlab-token", "glcbt-", R"(glcbt-[A-Za-z0-9_-]{20,60})" },
    Shape { "gitlab-token", "glptt-", R"(glptt-[A-Za-z0-9_-]{20,60})" },
    Shape { "gitlab-token", "glft-", R"(glft-[A-Za-z0-9_-]{20,60})" },
    Shape { "gitlab-token", "glsoat-", R"(glsoat-[A-Za-z0-9_-]{20,60})" },
    Shape { "atlassian-token", "atatt3", R"(ATATT3[A-Za-z0-9_=-]{50,})" },
    Shape { "bitbucket-token", "atbb", R"(ATBB[A-Za-z0-9_=.-]{28,60})", 0.97, here, 0, true },
    Shape { "npm-token", "npm_", R"(npm_[A-Za-z0-9]{36})", 0.98, here, 0, true },
    Shape { "pypi-token", "pypi-age", R"(pypi-AgE[A-Za-z0-9_-]{40,})", 0.99 },
    Shape { "crates-token", "cio", R"(cio[A-Za-z0-9]{32})", 0.95, here, 0, true },
    Shape { "rubygems-key", "rubygems_", R"(rubygems_[0-9a-f]{48})" },
    Shape { "docker-token", "dckr_pat_", R"(dckr_pat_[A-Za-z0-9_-]{20,40})" },
    Shape { "docker-token", "dckr_oat_", R"(dckr_oat_[A-Za-z0-9_-]{20,40})" },

    // Messages and payments
    Shape { "slack-token", "xox", R"(xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{20,})", 0.98 },
    Shape { "slack-token", "xapp-", R"(xapp-[0-9]-[A-Za-z0-9-]{20,})", 0.98 },
    Shape { "slack-webhook", "hooks.slack.com/", R"(hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9/_+-]{20,100})" },
    Shape { "discord-webhook", "/api/webhooks/", R"(/api/webhooks/[0-9]{15,20}/[A-Za-z0-9_-]{50,90})" },
    Shape { "discord-token", "discord", R"((?:^|[^A-Za-z0-9_-])([MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}))", 0.96, near },
    Shape { "discord-token", "bot ", R"((?:^|[^A-Za-z0-9_-])([MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}))", 0.95, near },
    Shape { "telegram-token", ":aa", R"((?:^|[^0-9])([0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?:[^A-Za-z0-9_-]|$))", 0.97, near },
    Shape { "stripe-key", "sk_live_", R"(sk_live_[A-Za-z0-9]{16,})", 0.99 },
    Shape { "stripe-key", "sk_test_", R"(sk_test_[A-Za-z0-9]{16,})", 0.95 },
    Shape { "stripe-key", "rk_live_", R"(rk_live_[A-Za-z0-9]{16,})", 0.99 },
    Shape { "stripe-key", "rk_test_", R"(rk_test_[A-Za-z0-9]{16,})", 0.95 },
    Shape { "stripe-webhook-secret", "whsec_", R"(whsec_[A-Za-z0-9+/=]{24,120})", 0.97, here, 0, true },
    Shape { "twilio-key", "twilio", R"((?:^|[^A-Za-z0-9])((?:SK|AC)[0-9a-f]{32})(?:[^A-Za-z0-9]|$))", 0.95, near },
    Shape { "twilio-token", "twilio", R"((?i)twilio[^\n]{0,60}?token[^\n]{0,10}?[\s"'=:](?-i)([0-9a-f]{32})(?:[^A-Za-z0-9]|$))", 0.9, near },
    Shape { "sendgrid-key", "sg.", R"(SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64})", 0.98 },
    Shape { "mailgun-key", "key-", R"(key-[0-9a-f]{32})", 0.95 },
    Shape { "mailchimp-key", "-us", R"([0-9a-f]{32}-us[0-9]{1,2})", 0.96, here, 32 },
    Shape { "shopify-token", "shpat_", R"(shpat_[0-9a-fA-F]{32})", 0.99 },
    Shape { "shopify-token", "shpss_", R"(shpss_[0-9a-fA-F]{32})", 0.99 },
    Shape { "shopify-token", "shpca_", R"(shpca_[0-9a-fA-F]{32})", 0.99 },
    Shape { "shopify-token", "shppa_", R"(shppa_[0-9a-fA-F]{32})", 0.99 },

    // Tools
    Shape { "notion-token", "ntn_", R"(ntn_[A-Za-z0-9]{40,60})" },
    Shape { "notion-token", "secret_", R"(secret_[A-Za-z0-9]{43})", 0.95, here, 0, true },
    Shape { "linear-key", "lin_api_", R"(lin_api_[A-Za-z0-9]{32,48})" },
    Shape { "figma-token", "figd_", R"(figd_[A-Za-z0-9_-]{36,60})" },
    Shape { "airtable-token", "pat", R"(pat[A-Za-z0-9]{14}\.[0-9a-f]{64})" },
    Shape { "asana-token", "asana", R"((?:^|[^0-9])([0-9]/[0-9]{13,19}(?:/[0-9]{13,19})?:[0-9a-f]{32}))", 0.96, near },
    Shape { "postman-key", "pmak-", R"(PMAK-[0-9a-f]{24}-[0-9a-f]{34})", 0.99 },
    Shape { "new-relic-key", "nrak-", R"(NRAK-[A-Z0-9]{27})" },
    Shape { "sentry-token", "sntrys_", R"(sntrys_[A-Za-z0-9+/=_-]{40,})" },
    Shape { "sentry-token", "sntryu_", R"(sntryu_[0-9a-f]{64})" },
    Shape { "sentry-dsn", "sentry.io/", R"(https?://([0-9a-f]{32}(?::[0-9a-f]{32})?)@[a-z0-9.-]{0,60}sentry\.io/[0-9]+)", 0.95, near },
    Shape { "grafana-token", "glsa_", R"(glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8})" },
    Shape { "grafana-token", "glc_", R"(glc_[A-Za-z0-9+/=]{32,})" },
    Shape { "datadog-key", "datadog", R"((?i)datadog[^\n]{0,60}?[\s"'=:](?-i)([0-9a-f]{40}|[0-9a-f]{32})(?:[^A-Za-z0-9]|$))", 0.85, near },
    Shape { "datadog-key", "dd_ap", R"(DD_APP?(?:I|LICATION)?_KEY["']?\s*[=:]\s*["']?([0-9a-f]{40}|[0-9a-f]{32})(?:[^A-Za-z0-9]|$))", 0.95, near },
    Shape { "dynatrace-token", "dt0c01.", R"(dt0c01\.[A-Z0-9]{24}\.[A-Z0-9]{64})", 0.99 },
    Shape { "vault-token", "hvs.", R"(hvs\.[A-Za-z0-9_-]{24,})" },
    Shape { "vault-token", "hvb.", R"(hvb\.[A-Za-z0-9_-]{24,})" },
    Shape { "vault-token", "vault", R"((?i)vault[^\n]{0,60}?[\s"'=:](?-i)(s\.[A-Za-z0-9]{24})(?:[^A-Za-z0-9]|$))", 0.95, near },
    Shape { "terraform-token", ".atlasv1.", R"([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,100})", 0.99, here, 14 },
    Shape { "doppler-token", "dp.", R"(dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44})" },
    Shape { "onepassword-token", "ops_eyj", R"(ops_eyJ[A-Za-z0-9+/=_-]{50,})", 0.99 },
    Shape { "onepassword-key", "a3-", R"(A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})" },
    Shape { "age-key", "age-secret-key-1", R"(AGE-SECRET-KEY-1[0-9A-Z]{58})", 0.99 },
    Shape { "pulumi-token", "pul-", R"(pul-[0-9a-f]{40})" },

    // Keys
    Shape { "jwt", "eyj", R"(eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,})", 0.95 },
    Shape { "private-key", "b3blbnnzac1rzxktdj", R"(b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=]{20,})", 0.97 },
    Shape { "wallet-key", "private key", R"((?i)private key[^\n]{0,30}?[\s"'=:](?-i)([5KLc][1-9A-HJ-NP-Za-km-z]{50,51}|(?:0x)?[0-9a-fA-F]{64})(?:[^A-Za-z0-9]|$))", 0.9, near },
    Shape { "wallet-key", "private_key", R"((?i)private_key["']?\s{0,3}[=:]\s{0,3}["']?(?-i)([5KLc][1-9A-HJ-NP-Za-km-z]{50,51}|(?:0x)?[0-9a-fA-F]{64})(?:[^A-Za-z0-9]|$))", 0.93, near },
};

} // namespace

std::span<const Shape> shapes()
{
    return all;
}

} // namespace waymark::secrets
