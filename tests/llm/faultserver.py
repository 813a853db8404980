#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server of models that lies as it is told to. Standard library only, raw sockets.

    faultserver.py SCRIPT.json RECORD.jsonl

Prints one line, a JSON object of listener -> port, and serves on 127.0.0.1 until its standard input ends.

SCRIPT  {"certificates": FOLDER,
         "listeners": {NAME: LISTENER},
         "routes": {NAME: [RULE or STEPS, ...]}}

LISTENER  {}                        plain HTTP
          {"certificate": NAME}     TLS with FOLDER/NAME.pem and FOLDER/NAME.key
          {"refuse": true}          a port where nothing listens
          {"on_accept": STEPS}      done before anything is read; then HTTP, unless a step ended the connection

The first part of a request's path names its route. STEPS in a list are for the first, second, … request of the route; the last are for
all further ones. A RULE is {"nth": N or [FROM, TO] or "odd" or "even", "path": END, "body": PART, "steps": STEPS}, every condition
optional; the first that fits is taken.

STEPS is a list of objects with one verb each:
    answer {status, headers, json | text | base64, type, length, chunked, gzip, close}   length: number or "none"
    chat {content, finish, usage: [prompt, completion], …}    a right answer; further keys go into the message
    fit {usage, finish, wrap, length, cut, …}    a right answer in the form that the request asks for, other at every request, with further
                                    keys as of answer; wrap: "fence" or "prose" around it; cut: only so many parts in a hundred of the text
    embed {dimension, obeys}        right vectors for the inputs of the request; with obeys as it asks for them: of how many numbers, as base64
    sse [DATA, ...]                 server-sent events, ended by closing; {"events": […], "cut": BYTES}: only so many bytes;
                                                               "cut": "asked" as many as the request says ("cut at 7"), the first time
    send TEXT | send_base64 TEXT    raw bytes
    trickle {text, piece, every_ms} | flood {bytes, text} | gzip_bomb {megabytes}
    delay_ms N | await_close_ms N | read true
    close true | reset true | half_close true
    choose [[WEIGHT, STEPS], ...]   by a generator that the route, the number of the request and "seed" of the script set
In every string {route} is the route, {port:LISTENER} a port and {date+S} or {date-S} an HTTP date that many seconds from now.

RECORD  one JSON object a line: accepted {listener}, request {route, nth, listener, connection, concurrent, method, target, headers, body},
        answered {route, nth, status} once all steps are done, closed {route, nth, after_ms} when the other side hung up,
        said {route, nth, body, usage} when the whole of an answer of "fit" was handed over to the network.
"""

import base64
import email.utils
import gzip
import json
import random
import re
import socket
import ssl
import struct
import sys
import threading
import time
import zlib


class Ended(Exception):
    """The connection is over."""


class Server:
    def __init__(self, script, record):
        self.script = script
        self.record_file = open(record, "w", encoding="utf-8")
        self.lock = threading.Lock()
        self.counts = {}
        self.running = {}
        self.connections = 0
        self.ports = {}
        self.sockets = []

    def record(self, event, **fields):
        with self.lock:
            self.record_file.write(json.dumps({"event": event, "at": time.monotonic(), **fields}) + "\n")
            self.record_file.flush()

    def listen(self):
        for name, options in self.script.get("listeners", {"plain": {}}).items():
            listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", 0))
            self.sockets.append(listener)
            self.ports[name] = listener.getsockname()[1]
            if options.get("refuse"):
                continue  # bound, so that nobody else gets the port
            listener.listen(128)
            context = None
            if "certificate" in options:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                path = self.script["certificates"] + "/" + options["certificate"]
                context.load_cert_chain(path + ".pem", path + ".key")
            threading.Thread(target=self.accept, args=(name, listener, context, options), daemon=True).start()

    def accept(self, name, listener, context, options):
        while True:
            connection, _ = listener.accept()
            with self.lock:
                self.connections += 1
                number = self.connections
            threading.Thread(target=self.serve, args=(name, number, connection, context, options), daemon=True).start()

    def serve(self, name, number, connection, context, options):
        self.record("accepted", listener=name, connection=number)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if "on_accept" in options:
                Exchange(self, connection, None, 1, b"").run(options["on_accept"])
            if context:
                connection = context.wrap_socket(connection, server_side=True)
            rest = b""
            while True:
                rest = self.one_request(name, number, connection, rest)
        except (Ended, OSError, ValueError):
            pass
        finally:
            connection.close()

    def one_request(self, name, number, connection, rest):
        while b"\r\n\r\n" not in rest:
            more = connection.recv(65536)
            if not more:
                raise Ended
            rest += more
        head, rest = rest.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ", 2)
        headers = [line.split(": ", 1) if ": " in line else [line.rstrip(":;"), ""] for line in lines[1:]]
        length = int(next((value for key, value in headers if key.lower() == "content-length"), "0"))
        while len(rest) < length:
            more = connection.recv(1 << 20)
            if not more:
                raise Ended
            rest += more
        body, rest = rest[:length], rest[length:]
        route = target.split("?")[0].strip("/").split("/")[0]
        with self.lock:
            nth = self.counts[route] = self.counts.get(route, 0) + 1
            self.running[route] = self.running.get(route, 0) + 1
            concurrent = self.running[route]
        self.record("request", route=route, nth=nth, listener=name, connection=number, concurrent=concurrent, method=method, target=target,
                    headers=headers, body=body.decode("utf-8", "replace"))
        exchange = Exchange(self, connection, route, nth, body)
        try:
            exchange.run(self.steps(route, nth, target, body))
            self.record("answered", route=route, nth=nth, status=exchange.status)
        finally:
            with self.lock:
                self.running[route] -= 1
        return rest

    def steps(self, route, nth, target, body):
        rules = self.script.get("routes", {}).get(route)
        if not rules:
            return [{"answer": {"status": 404, "json": {"error": {"message": "no such route in the script"}}}}]
        if isinstance(rules[0], list):
            return rules[min(nth, len(rules)) - 1]
        for rule in rules:
            wanted = rule.get("nth")
            if isinstance(wanted, int) and wanted != nth:
                continue
            if isinstance(wanted, list) and not wanted[0] <= nth <= wanted[1]:
                continue
            if wanted in ("odd", "even") and (nth % 2 == 1) != (wanted == "odd"):
                continue
            if not target.split("?")[0].endswith(rule.get("path", "")) or rule.get("body", "").encode() not in body:
                continue
            return rule["steps"]
        raise ValueError(f"no rule of {route} fits request {nth}")


class Exchange:
    """The steps of one answer."""

    def __init__(self, server, connection, route, nth, body):
        self.server = server
        self.connection = connection
        self.route = route
        self.nth = nth
        self.body = body
        self.status = 0
        self.lost = False  # the other side has hung up

    def run(self, steps):
        for step in steps:
            (verb, value), = step.items()
            getattr(self, "do_" + verb)(value)

    def filled(self, text):
        text = text.replace("{route}", self.route or "")
        text = re.sub(r"\{port:(\w[\w .-]*)\}", lambda m: str(self.server.ports[m.group(1)]), text)
        return re.sub(r"\{date([+-]\d+)\}", lambda m: email.utils.formatdate(time.time() + int(m.group(1)), usegmt=True), text)

    def send(self, data):
        try:
            self.connection.sendall(data)
        except OSError:
            self.lost = True
            self.server.record("closed", route=self.route, nth=self.nth, after_ms=0)
            raise Ended from None

    # whole answers

    def do_answer(self, answer):
        if "json" in answer:
            body = self.filled(json.dumps(answer["json"])).encode()
        elif "base64" in answer:
            body = base64.b64decode(answer["base64"])
        else:
            body = self.filled(answer.get("text", "")).encode("utf-8", "surrogateescape")
        self.reply(body, **{key: value for key, value in answer.items() if key not in ("json", "text", "base64")})

    def reply(self, body, status=200, headers=None, type="application/json", length=None, chunked=None, close=False, **more):
        self.status = status
        fields = [("Content-Type", type)] if type else []
        fields += [(key, self.filled(value)) for key, value in (headers or {}).items()]
        if more.get("gzip"):
            body = gzip.compress(body)
            fields.append(("Content-Encoding", "gzip"))
        if chunked:
            fields.append(("Transfer-Encoding", "chunked"))
            sizes = chunked if isinstance(chunked, list) else [len(body)]
            pieces, at = [], 0
            while at < len(body):
                size = sizes[min(len(pieces), len(sizes) - 1)]
                pieces.append(body[at:at + size])
                at += size
            body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
        elif length != "none":
            fields.append(("Content-Length", str(len(body) if length is None else length)))
        if close or length is not None:
            fields.append(("Connection", "close"))
        head = f"HTTP/1.1 {status} Said\r\n" + "".join(f"{key}: {value}\r\n" for key, value in fields) + "\r\n"
        self.send(head.encode("latin-1") + body)
        if close or length is not None:
            self.do_close(True)

    def do_chat(self, chat):
        message = {"role": "assistant", "content": chat.get("content", "yes")}
        message.update({key: value for key, value in chat.items() if key not in ("content", "finish", "usage", "headers", "model")})
        answer = {"id": "c1", "object": "chat.completion", "model": chat.get("model", "m-1"),
                  "choices": [{"index": 0, "message": message, "finish_reason": chat.get("finish", "stop")}]}
        if chat.get("usage", [10, 5]):
            prompt, completion = chat.get("usage", [10, 5])
            answer["usage"] = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
        self.reply(json.dumps(answer).encode(), headers=chat.get("headers"))

    def do_fit(self, fit):
        asked = json.loads(self.body)
        source = random.Random(f"{self.server.script.get('seed', 1)}/{self.route}/{self.nth}/fit")
        content = json.dumps(self.fitting(asked["response_format"]["json_schema"]["schema"], "answer", source))
        if "cut" in fit:
            content = content[:len(content) * fit["cut"] // 100]
        if fit.get("wrap") == "fence":
            content = f"```json\n{content}\n```"
        elif fit.get("wrap") == "prose":
            content = f"Here it is, as you asked: {content} I hope that it helps."
        prompt, completion = fit.get("usage") or [len(self.body) // 4, source.randint(20, 400)]
        answer = {"id": f"fit-{self.nth}", "object": "chat.completion", "model": asked["model"],
                  "choices": [{"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": fit.get("finish", "stop")}],
                  "usage": {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}}
        body = json.dumps(answer)
        further = {key: value for key, value in fit.items() if key not in ("usage", "finish", "wrap", "cut", "length")}
        if "length" in fit:
            self.reply(body.encode(), length=len(body.encode()) + fit["length"], **further)  # never whole
        try:
            self.reply(body.encode(), **further)
        finally:
            if not self.lost:
                self.server.record("said", route=self.route, nth=self.nth, body=body, usage=[prompt, completion])

    def fitting(self, schema, key, source):
        kind = schema.get("type")
        if kind == "object":
            return {name: self.fitting(part, name, source) for name, part in schema["properties"].items()}
        if kind == "array":
            return [self.fitting(schema["items"], key, source) for _ in range(source.randint(1, 3))]
        if kind in ("integer", "number"):
            return source.randint(1, 3)
        if kind == "boolean":
            return source.random() < 0.5
        return source.choice(schema["enum"]) if "enum" in schema else f"The {key} of answer {self.nth}, {source.getrandbits(40):x}."

    def do_embed(self, embed):
        request = json.loads(self.body)
        inputs = request["input"]
        dimension = embed.get("dimension", 4)
        if embed.get("obeys"):
            dimension = request.get("dimensions", dimension)
        packed = embed.get("obeys") and request.get("encoding_format") == "base64"
        data = []
        for index, text in enumerate(inputs):
            source = random.Random(text)
            vector = [source.uniform(-1, 1) for _ in range(dimension)]
            if packed:
                vector = base64.b64encode(struct.pack(f"<{dimension}f", *vector)).decode()
            data.append({"object": "embedding", "index": index, "embedding": vector})
        used = sum(len(text) for text in inputs) // 3
        self.reply(json.dumps({"object": "list", "model": "e-1", "data": data,
                               "usage": {"prompt_tokens": used, "total_tokens": used}}).encode())

    def do_sse(self, sse):
        events = sse["events"] if isinstance(sse, dict) else sse
        stream = "".join(f"data: {event if isinstance(event, str) else json.dumps(event, ensure_ascii=False)}\n\n" for event in events).encode()
        cut = sse.get("cut") if isinstance(sse, dict) else None
        if cut == "asked":
            asked = re.search(rb"cut at (\d+)", self.body)
            with self.server.lock:
                key = (self.route, self.body)
                seen = self.server.counts[key] = self.server.counts.get(key, 0) + 1
            cut = int(asked.group(1)) if seen == 1 else None
        self.reply(stream if cut is None else stream[:cut], type="text/event-stream", length="none")

    # parts of answers

    def do_send(self, text):
        self.send(self.filled(text).encode("latin-1"))

    def do_send_base64(self, text):
        self.send(base64.b64decode(text))

    def do_trickle(self, trickle):
        data = self.filled(trickle["text"]).encode("latin-1")
        piece = trickle.get("piece", 1)
        for at in range(0, len(data), piece):
            self.send(data[at:at + piece])
            time.sleep(trickle["every_ms"] / 1000)

    def do_flood(self, flood):
        block = (flood.get("text", "x") * 65536)[:65536].encode("latin-1")
        left = flood["bytes"]
        while left > 0:
            self.send(block[:left])
            left -= len(block)

    def do_gzip_bomb(self, bomb):
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        block = b" " * (1 << 20)
        packed = b"".join(packer.compress(block) for _ in range(bomb["megabytes"])) + packer.flush()
        self.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(packed))
        self.send(packed)

    # time and the connection

    def do_delay_ms(self, milliseconds):
        time.sleep(milliseconds / 1000)

    def do_await_close_ms(self, milliseconds):
        start = time.monotonic()
        self.connection.settimeout(milliseconds / 1000)
        try:
            while self.connection.recv(65536):
                pass
        except TimeoutError:
            raise Ended from None
        except OSError:
            pass
        self.server.record("closed", route=self.route, nth=self.nth, after_ms=round((time.monotonic() - start) * 1000))
        raise Ended

    def do_read(self, _):
        self.connection.recv(65536)

    def do_close(self, _):
        # What is unread would turn the end into a reset; answers are there when the other side reads the end of them.
        self.connection.shutdown(socket.SHUT_WR)
        self.server.record("answered", route=self.route, nth=self.nth, status=self.status)
        raise Ended

    def do_reset(self, _):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        raise Ended

    def do_half_close(self, _):
        self.connection.shutdown(socket.SHUT_WR)

    def do_choose(self, choices):
        source = random.Random(f"{self.server.script.get('seed', 1)}/{self.route}/{self.nth}")
        self.run(source.choices([steps for _, steps in choices], [weight for weight, _ in choices])[0])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        server = Server(json.load(file), sys.argv[2])
    server.listen()
    print(json.dumps(server.ports), flush=True)
    sys.stdin.read()


main()
