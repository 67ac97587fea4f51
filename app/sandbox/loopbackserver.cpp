// SPDX-License-Identifier: MIT
#include "sandbox/loopbackserver.h"

#include <httplib.h>

#include <algorithm>
#include <cstring>
#include <future>
#include <limits>
#include <mutex>
#include <set>
#include <thread>

namespace expunge {

namespace {

constexpr int workers = 16;
constexpr int waitingConnections = 128;
constexpr time_t idleSeconds = 5; // what Node.js grants a kept-alive connection
constexpr size_t largestBody = 1 << 20;

// Set by the handler, read by the loop that called it in the same thread.
thread_local bool t_answerIsLost = false;

template <typename Value> void setOption(socket_t socket, int level, int name, Value value)
{
    setsockopt(socket, level, name, &value, sizeof(value));
}

// Blocking reads, so that a shutdown of the socket from another thread ends them at once. An answer leaves in
// one piece, or not at all.
class BufferedStream final : public httplib::Stream
{
public:
    explicit BufferedStream(socket_t socket)
        : m_socket(socket)
    {
    }

    bool is_readable() const override { return true; }
    bool is_writable() const override { return true; }
    socket_t socket() const override { return m_socket; }
    void get_remote_ip_and_port(std::string &ip, int &port) const override { ip.clear(), port = 0; }
    void get_local_ip_and_port(std::string &ip, int &port) const override { ip.clear(), port = 0; }

    ssize_t read(char *to, size_t size) override
    {
        if (m_read == m_filled) {
            // Something may be waiting that the other side needs before it sends more ("100 Continue").
            if (!flush())
                return -1;
            const ssize_t got = recv(m_socket, m_in, sizeof(m_in), 0);
            if (got <= 0)
                return got;
            m_read = 0;
            m_filled = static_cast<size_t>(got);
        }
        const size_t part = std::min(size, m_filled - m_read);
        std::memcpy(to, m_in + m_read, part);
        m_read += part;
        return static_cast<ssize_t>(part);
    }

    ssize_t write(const char *from, size_t size) override
    {
        m_out.append(from, size);
        return static_cast<ssize_t>(size);
    }

    bool flush()
    {
        size_t sent = 0;
        while (sent < m_out.size()) {
            const ssize_t part = send(m_socket, m_out.data() + sent, m_out.size() - sent, MSG_NOSIGNAL);
            if (part <= 0)
                return false;
            sent += static_cast<size_t>(part);
        }
        m_out.clear();
        return true;
    }

private:
    socket_t m_socket;
    char m_in[4096];
    size_t m_read = 0;
    size_t m_filled = 0;
    std::string m_out;
};

} // namespace

// cpp-httplib with a connection loop of ours: its own one polls an idle connection until the time-out,
// whatever happens, and always sends an answer.
class LoopbackServer::Connections final : public httplib::Server
{
public:
    explicit Connections(const LoopbackServer::Handler &handler);
    bool open(quint16 wantedPort);
    void close();
    quint16 port() const { return m_port; }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(socket_t socket);
    bool adopt(socket_t socket);
    void release(socket_t socket);

    std::thread m_listener;
    std::mutex m_mutex; // for the two below
    std::set<socket_t> m_sockets;
    bool m_closing = false;
    quint16 m_port = 0;
};

LoopbackServer::Connections::Connections(const LoopbackServer::Handler &handler)
{
    const auto answer = [handler](const httplib::Request &request, httplib::Response &response) {
        const HttpReply reply
            = handler({QByteArray::fromStdString(request.method), QByteArray::fromStdString(request.target),
                       QByteArray::fromStdString(request.get_header_value("Authorization")),
                       QByteArray::fromStdString(request.body)});
        t_answerIsLost = reply.lost;
        response.status = reply.status;
        for (const auto &[name, value] : reply.headers)
            response.set_header(name.toStdString(), value.toStdString());
        response.set_content(reply.body.toStdString(), "application/json; charset=utf-8");
    };
    const std::string anything("[\\s\\S]*");
    Get(anything, answer); // and HEAD
    Post(anything, httplib::Server::Handler(answer));
    Put(anything, httplib::Server::Handler(answer));
    Patch(anything, httplib::Server::Handler(answer));
    Delete(anything, httplib::Server::Handler(answer));
    Options(anything, answer);
    set_error_handler(httplib::Server::Handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty()) {
            const std::string status = std::to_string(response.status);
            response.set_content("{\"statusCode\":" + status
                                     + ",\"message\":\"The request is not readable\"}",
                                 "application/json; charset=utf-8");
        }
    }));
    // The default shares the port with whoever else asks for it.
    set_socket_options([](socket_t socket) { setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1); });
    set_tcp_nodelay(true);
    set_keep_alive_timeout(idleSeconds);
    set_keep_alive_max_count(std::numeric_limits<int>::max());
    set_payload_max_length(largestBody);
}

bool LoopbackServer::Connections::open(quint16 wantedPort)
{
    const std::string host("127.0.0.1");
    const int port = wantedPort ? (bind_to_port(host, wantedPort) ? wantedPort : -1) : bind_to_any_port(host);
    if (port <= 0)
        return false;
    // The library's queue of 5 makes a burst of new connections wait for a second SYN.
    ::listen(svr_sock_, waitingConnections);
    m_port = static_cast<quint16>(port);
    std::promise<void> running;
    new_task_queue = [&running] {
        auto *pool = new httplib::ThreadPool(workers);
        running.set_value();
        return pool;
    };
    m_listener = std::thread([this] { listen_after_bind(); });
    running.get_future().wait(); // before that, the library's stop() does nothing
    return true;
}

void LoopbackServer::Connections::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        for (const socket_t socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    stop();
    m_listener.join();
}

bool LoopbackServer::Connections::adopt(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_closing)
        m_sockets.insert(socket);
    return !m_closing;
}

void LoopbackServer::Connections::release(socket_t socket)
{
    // Under the lock: close() must not meet the number of a socket that is already another one.
    const std::lock_guard lock(m_mutex);
    m_sockets.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

bool LoopbackServer::Connections::process_and_close_socket(socket_t socket)
{
    if (adopt(socket))
        serve(socket);
    release(socket);
    return true;
}

void LoopbackServer::Connections::serve(socket_t socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(socket, SOL_SOCKET, SO_RCVTIMEO, timeval{idleSeconds, 0});
    setOption(socket, SOL_SOCKET, SO_SNDTIMEO, timeval{idleSeconds, 0});
    BufferedStream stream(socket);
    bool isLast = false;
    while (!isLast) {
        t_answerIsLost = false;
        const bool answered = process_request(stream, false, isLast, nullptr);
        if (!answered || t_answerIsLost || !stream.flush())
            return;
    }
}

LoopbackServer::LoopbackServer(Handler handler)
    : m_handler(std::move(handler))
{
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

bool LoopbackServer::start(quint16 port)
{
    if (m_running)
        return true;
    auto connections = std::make_unique<Connections>(m_handler);
    if (!connections->open(port))
        return false;
    m_running = std::move(connections);
    return true;
}

void LoopbackServer::stop()
{
    if (!m_running)
        return;
    m_running->close();
    m_running.reset();
}

quint16 LoopbackServer::port() const
{
    return m_running ? m_running->port() : quint16(0);
}

} // namespace expunge
