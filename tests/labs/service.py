#!/usr/bin/env python3
"""A small service of a lab: service.py NUMBERS [WEB HOST…]

NUMBERS is a folder where each file is a number that is measured, under the file's name. It answers at /health, at /metrics (all numbers, as
JSON), and as Prometheus does at /api/v1/query_range, where a query is a name. WEB is a program that answers all else, for the lab's own
product: it is called with the method and the path, reads the body, and prints what is answered. If it fails, nothing is answered at all.

It prints two ports, of HTTP and of HTTPS; the certificate for these hosts lies beside NUMBERS, as web.pem. It ends when its standard input
does, with all that it has called, so it outlives nobody who has started it."""
import http.server
import json
import math
import os
import signal
import ssl
import subprocess
import sys
import threading
import urllib.parse

NUMBERS, WEB, HOSTS = sys.argv[1], sys.argv[2:3], sys.argv[3:]
CERTIFICATE = os.path.join(os.path.dirname(NUMBERS), "web.pem")


def number(name):
    try:
        with open(os.path.join(NUMBERS, name), encoding="utf-8") as file:
            return float(file.read())
    except (OSError, ValueError):
        return None


def at_moment(value, second):
    """No two moments are quite alike: up to five percent more or less, and always the same for the same second."""
    noise = math.sin(second * 12.9898) * 43758.5453
    return value * (0.95 + 0.1 * (noise - math.floor(noise)))


def points(asked):
    first, last, step = (float(asked[field][0]) for field in ("start", "end", "step"))
    value = number(asked["query"][0])
    if value is None:
        return []
    moments = [first + i * step for i in range(int((last - first) / step) + 1)]
    return [{"metric": {}, "values": [[second, repr(at_moment(value, second))] for second in moments]}]


def measured(path):
    where = urllib.parse.urlsplit(path)
    if where.path == "/metrics":
        return {name: number(name) for name in sorted(os.listdir(NUMBERS)) if number(name) is not None}
    if where.path == "/api/v1/query_range":
        return {"status": "success", "data": {"resultType": "matrix", "result": points(urllib.parse.parse_qs(where.query))}}
    if where.path == "/health" and not WEB:
        return {"status": "ok"}
    return None


class Service(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        said = measured(self.path)
        if said is not None:
            self.send(200, json.dumps(said).encode())
        elif not WEB:
            self.send(404, b"null")
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            answered = subprocess.run([*WEB, self.command, self.path], input=body, stdout=subprocess.PIPE, check=False)
            if answered.returncode == 0:
                self.send(200, answered.stdout)

    do_POST = do_GET

    def send(self, status, body):
        # Without a date: the clock of a lab is hurried, and this one would look wrong.
        self.send_response_only(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(context=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def certified():
    names = ",".join("DNS:" + host for host in HOSTS)
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=lab"]
    subprocess.run([*made, "-addext", "subjectAltName=" + names, "-keyout", CERTIFICATE + ".key", "-out", CERTIFICATE], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE, CERTIFICATE + ".key")
    return context


os.setpgrp()
print(serve(), serve(certified()) if HOSTS else 0, flush=True)
sys.stdin.read()
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.killpg(0, signal.SIGTERM)
