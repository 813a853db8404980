// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/jobservices.h"

#include "app/services/connectiontest.h"
#include "app/services/pooljobs.h"
#include "app/sessionstate.h"
#include "services/curation/poolsession.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::app {

JobServices::JobServices(settings::Settings &settings, const Clock &clock, std::shared_ptr<llm::Keychain> keychain)
    : m_settings(settings)
    , m_clock(clock)
    , m_key(llm::keyLookup(std::move(keychain)))
    , m_config(std::make_shared<LiveConfig>(readServiceConfig(settings)))
    , m_capabilities(std::make_shared<CapabilityBook>(settings.get(session::capabilities)))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_config->set(readServiceConfig(m_settings));
        for (const auto &open : std::as_const(m_open)) {
            if (const auto jobs = open.lock())
                jobs->takeConfig();
        }
    });
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("services/"_L1))
            m_soon.start();
    });
}

void JobServices::attach(MainWindow &window)
{
    window.setJobsFactory([this](const std::shared_ptr<curation::PoolSession> &session) { return makeFor(session); });
    window.setConnectionTester(connectionTester(m_key, m_clock));
}

QByteArray JobServices::recordedAnswers()
{
    QFile file(u":/recorded/sample.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<JobsService> JobServices::makeFor(const std::shared_ptr<curation::PoolSession> &session)
{
    m_open.removeIf([](const std::weak_ptr<PoolJobs> &jobs) { return jobs.expired(); });
    auto jobs = std::make_shared<PoolJobs>(PoolJobs::Parts { session, m_clock, m_config, m_key, recordedAnswers(), m_capabilities });
    connect(jobs.get(), &PoolJobs::learnt, this, [this] { m_settings.set(session::capabilities, m_capabilities->toJson()); });
    m_open.append(jobs);
    return jobs;
}

} // namespace waymark::app
