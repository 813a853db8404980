// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/chatserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

QJsonValue valueOf(const QJsonObject &schema)
{
    if (const QJsonArray choices = schema.value("enum"_L1).toArray(); !choices.isEmpty())
        return choices.first();
    const QJsonValue typed = schema.value("type"_L1);
    const QString type = typed.isArray() ? typed.toArray().first().toString() : typed.toString();
    if (type == "object"_L1) {
        QJsonObject object;
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            object.insert(property.key(), valueOf(property.value().toObject()));
        return object;
    }
    if (type == "array"_L1)
        return QJsonArray { valueOf(schema.value("items"_L1).toObject()) };
    if (type == "boolean"_L1)
        return true;
    if (type == "integer"_L1 || type == "number"_L1)
        return 1;
    return u"Check the result before going on."_s;
}

bool readMore(int connection, QByteArray &data)
{
    char buffer[4096];
    const ssize_t got = ::read(connection, buffer, sizeof buffer);
    if (got <= 0)
        return false;
    data.append(buffer, got);
    return true;
}

/// The body of the one request of a connection.
QByteArray readRequest(int connection)
{
    QByteArray data;
    while (!data.contains("\r\n\r\n")) {
        if (!readMore(connection, data))
            return {};
    }
    const qsizetype head = data.indexOf("\r\n\r\n") + 4;
    qsizetype length = 0;
    for (const QByteArray &line : data.left(head).split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            length = line.mid(15).trimmed().toLongLong();
    }
    while (data.size() < head + length) {
        if (!readMore(connection, data))
            return {};
    }
    return data.mid(head, length);
}

} // namespace

ChatServer::ChatServer()
    : answer(&ChatServer::filled)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_socket, generic, size) != 0 || ::listen(m_socket, 128) != 0 || ::getsockname(m_socket, generic, &size) != 0)
        qFatal("the server of the test cannot listen");
    m_port = ntohs(address.sin_port);
    m_listener = std::thread([this] { accept(); });
}

ChatServer::~ChatServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_holds = false;
        m_released.notify_all();
    }
    ::shutdown(m_socket, SHUT_RDWR);
    m_listener.join();
    for (std::thread &connection : m_connections)
        connection.join();
    ::close(m_socket);
}

void ChatServer::accept()
{
    for (;;) {
        const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            return;
        m_connections.emplace_back([this, connection] { serve(connection); });
    }
}

void ChatServer::serve(int connection)
{
    const QByteArray request = readRequest(connection);
    ++m_requests;
    const int open = ++m_open;
    for (int most = m_most; open > most && !m_most.compare_exchange_weak(most, open);) { }
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_released.wait(lock, [this] { return !m_holds || m_ends; });
        --m_waiting;
    }
    const auto [status, body] = answer(request);
    const QByteArray whole = "HTTP/1.1 " + QByteArray::number(status) + " Told\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    --m_open;
    // Who asked may be gone by now: that is no fault.
    [[maybe_unused]] const ssize_t sent = ::send(connection, whole.constData(), size_t(whole.size()), MSG_NOSIGNAL);
    ::close(connection);
}

void ChatServer::hold()
{
    const std::lock_guard lock(m_mutex);
    m_holds = true;
}

void ChatServer::release()
{
    const std::lock_guard lock(m_mutex);
    m_holds = false;
    m_released.notify_all();
}

std::pair<int, QByteArray> ChatServer::filled(const QByteArray &request)
{
    if (request.isEmpty())
        return { 200, R"({"object": "list", "data": [{"id": "text-embedding-1"}, {"id": "model-1"}]})" };
    const QJsonObject asked = QJsonDocument::fromJson(request).object();
    if (const QJsonArray inputs = asked.value("input"_L1).toArray(); !inputs.isEmpty()) {
        QJsonArray vectors;
        for (qsizetype i = 0; i < inputs.size(); ++i)
            vectors.append(QJsonObject { { u"index"_s, i }, { u"embedding"_s, QJsonArray { 0.6, 0.8, 0.0 } } });
        const QJsonObject body { { u"object"_s, u"list"_s }, { u"model"_s, asked.value("model"_L1) }, { u"data"_s, vectors },
            { u"usage"_s, QJsonObject { { u"prompt_tokens"_s, 4 }, { u"total_tokens"_s, 4 } } } };
        return { 200, QJsonDocument(body).toJson(QJsonDocument::Compact) };
    }
    const QJsonObject schema = asked.value("response_format"_L1).toObject().value("json_schema"_L1).toObject().value("schema"_L1).toObject();
    const QByteArray said = QJsonDocument(valueOf(schema).toObject()).toJson(QJsonDocument::Compact);
    const QJsonObject message { { u"role"_s, u"assistant"_s }, { u"content"_s, QString::fromUtf8(said) } };
    const QJsonObject body { { u"id"_s, u"1"_s }, { u"object"_s, u"chat.completion"_s }, { u"model"_s, asked.value("model"_L1) },
        { u"choices"_s, QJsonArray { QJsonObject { { u"index"_s, 0 }, { u"message"_s, message }, { u"finish_reason"_s, u"stop"_s } } } },
        { u"usage"_s, QJsonObject { { u"prompt_tokens"_s, 100 }, { u"completion_tokens"_s, 20 }, { u"total_tokens"_s, 120 } } } };
    return { 200, QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

} // namespace waymark::test
