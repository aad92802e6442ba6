#!/usr/bin/python3
"""What is always there on the machine of a lab: service.py FOLDER. It answers at http://127.0.0.1:9090.

FOLDER/state is a folder where each file is a number that is measured, under the file's name. They are all at /metrics, as JSON, and each by
its name at /api/v1/query_range, as Prometheus answers.

/processes/NAME/start, /stop and /status are for the tools that start processes elsewhere (systemctl, pm2): what they start is this
service's and not the command's that has called them. A start has `command`, `folder`, and `notify` where the process says itself when it
is ready, as sd_notify(3) does.

At port 5432 is the lab's PostgreSQL, which listens on a socket in PGHOST alone.

It ends when its standard input does, and with it all that runs on this machine, whoever has begun it."""
import contextlib
import http.server
import json
import math
import os
import pathlib
import signal
import socket
import socketserver
import subprocess
import sys
import threading
import time
import urllib.parse

FOLDER = pathlib.Path(sys.argv[1])
PATIENCE_S = 30


def number(name):
    try:
        return float((FOLDER / "state" / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def at_moment(value, second):
    """No two moments are quite alike: up to five percent more or less, and always the same for the same second."""
    noise = math.sin(second * 12.9898) * 43758.5453
    return value * (0.95 + 0.1 * (noise - math.floor(noise)))


def points(asked):
    first, last, step = (float(asked[field]) for field in ("start", "end", "step"))
    value = number(asked["query"])
    if value is None:
        return []
    moments = [first + i * step for i in range(int((last - first) / step) + 1)]
    return [{"metric": {}, "values": [[second, repr(at_moment(value, second))] for second in moments]}]


class Processes:
    """Those that are to run; one that has died stays known, so that somebody can ask what became of it."""

    def __init__(self):
        self.known = {}
        self.lock = threading.Lock()

    def do(self, name, what, asked):
        with self.lock:
            running = name in self.known and self.known[name].poll() is None
            if what == "stop" and running:
                self.stop(self.known[name])
            if what == "start" and not running:
                return self.start(name, asked)
            if what == "start" or (what == "status" and running):
                return 200, f"active (running) since {self.known[name].pid}"
            return (200 if what == "stop" else 404), "inactive (dead)"

    @staticmethod
    def stop(process):
        process.terminate()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def start(self, name, asked):
        address = str(FOLDER / "processes" / f"{name}.notify")
        pathlib.Path(address).unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ready, open(FOLDER / "processes" / f"{name}.log", "ab") as log:
            ready.bind(address)
            ready.settimeout(0.05)
            environment = dict(os.environ, NOTIFY_SOCKET=address) if "notify" in asked else None
            process = subprocess.Popen(["bash", "-c", "exec " + asked["command"]], cwd=asked["folder"], env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
            self.known[name] = process
            until = time.monotonic() + (PATIENCE_S if "notify" in asked else 0.1)
            while time.monotonic() < until and process.poll() is None:
                try:
                    if ready.recv(100):
                        break
                except TimeoutError:
                    pass
        return (200, f"active (running) since {process.pid}") if process.poll() is None else (500, f"failed with {process.returncode}")


PROCESSES = Processes()


def answer(path, asked):
    if path == "/metrics":
        names = sorted(os.listdir(FOLDER / "state"))
        return 200, json.dumps({name: number(name) for name in names if number(name) is not None})
    if path == "/api/v1/query_range":
        return 200, json.dumps({"status": "success", "data": {"resultType": "matrix", "result": points(asked)}})
    if path.startswith("/processes/"):
        return PROCESSES.do(*path.split("/")[2:4], asked)
    return 404, "null"


class Service(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        where = urllib.parse.urlsplit(self.path)
        asked = where.query + self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        status, said = answer(where.path, dict(urllib.parse.parse_qsl(asked, keep_blank_values=True)))
        # Without a date: the clock of a lab is hurried, and this one would look wrong.
        self.send_response_only(status)
        self.send_header("Content-Length", str(len(said.encode())))
        self.end_headers()
        self.wfile.write(said.encode())

    do_POST = do_GET

    def log_message(self, *_):
        pass


def pass_on(source, target):
    with contextlib.suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


class Database(socketserver.BaseRequestHandler):
    def handle(self):
        with socket.socket(socket.AF_UNIX) as server:
            server.connect(os.path.join(os.environ["PGHOST"], ".s.PGSQL.5432"))
            answers = threading.Thread(target=pass_on, args=(server, self.request))
            answers.start()
            pass_on(self.request, server)
            answers.join()


def serve(server):
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()


def here():
    """All other processes of this machine: those that have its network."""
    own = os.stat("/proc/self/ns/net").st_ino
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            if int(process) != os.getpid() and os.stat(f"/proc/{process}/ns/net").st_ino == own:
                yield int(process)
        except OSError:
            pass


def end_all():
    until = time.monotonic() + 5
    for process in here():
        os.kill(process, signal.SIGTERM)
    while any(process.poll() is None for process in PROCESSES.known.values()) or list(here()):
        if time.monotonic() > until:
            for process in here():
                os.kill(process, signal.SIGKILL)
        time.sleep(0.01)


serve(http.server.ThreadingHTTPServer(("127.0.0.1", 9090), Service))
serve(socketserver.ThreadingTCPServer(("127.0.0.1", 5432), Database))
print("ready", flush=True)
sys.stdin.read()
end_all()
