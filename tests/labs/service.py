#!/usr/bin/env python3
"""A small service of a lab: service.py FOLDER, where each file is a number that it measures, under the file's name.

It prints its port. It answers at /health, at /metrics (all numbers, as JSON), and as Prometheus does at /api/v1/query_range, where a
query is a name. It ends when its standard input does, so it outlives nobody who has started it."""
import http.server
import json
import math
import os
import sys
import threading
import urllib.parse

FOLDER = sys.argv[1]


def number(name):
    try:
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
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


def answer(path):
    where = urllib.parse.urlsplit(path)
    if where.path == "/health":
        return {"status": "ok"}
    if where.path == "/metrics":
        return {name: number(name) for name in sorted(os.listdir(FOLDER)) if number(name) is not None}
    if where.path == "/api/v1/query_range":
        return {"status": "success", "data": {"resultType": "matrix", "result": points(urllib.parse.parse_qs(where.query))}}
    return None


class Service(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        said = answer(self.path)
        body = json.dumps(said).encode()
        # Without a date: the clock of a lab is hurried, and this one would look wrong.
        self.send_response_only(404 if said is None else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Service)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
