"""The machine on which the commands of one runbook really run, as they stand in it: folders, databases, repositories, nginx, and stand-ins
for the tools that nobody has here. `SEED/lab.json` describes it, `SEED/build.sh` builds it, `SEED/bin` has the stand-ins, and the runbook
is in a folder of its own. In the lab's folder are then the scripts `enter`, `run` and `dump`, which are all that one needs of it."""
import contextlib
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import urllib.parse

LABS = pathlib.Path(__file__).resolve().parent
PASSPHRASE = "words of the lab"
PERSON = "Rea Lund"
# Of every lab: who it is on its network, whom it trusts there, and what runs on it.
PLACES = ["/etc/hosts", "/etc/ssl/certs", "/etc/ssl/private", "/etc/nginx", "/etc/systemd/system", "/var/log/nginx"]

NGINX = """user root;
worker_processes 1;
pid {lab}/processes/nginx.pid;
error_log /var/log/nginx/error.log;
events {{}}
http {{
    # Who has answered, and how long it took: the shares of a ramp, and its percentiles.
    log_format served '$status $upstream_addr $request_time $request_method $uri';
    access_log /var/log/nginx/access.log served;
    client_body_temp_path {lab}/processes/body;
    proxy_temp_path {lab}/processes/proxy;
    fastcgi_temp_path {lab}/processes/fastcgi;
    uwsgi_temp_path {lab}/processes/uwsgi;
    scgi_temp_path {lab}/processes/scgi;
    proxy_read_timeout 300s;
    root /var/www/none;
    log_not_found off;
    include /etc/nginx/conf.d/*.conf;
    include /etc/nginx/sites-enabled/*;
}}
"""
# The one of a lab whose runbook says nothing about it.
SITE = """server {{
    listen 443 ssl;
    ssl_certificate /etc/ssl/certs/lab.crt;
    ssl_certificate_key /etc/ssl/private/lab.key;
    location / {{ proxy_pass http://127.0.0.1:{front}; }}
}}
"""
UNITS = {"nginx": "[Unit]\nDescription=nginx\n[Service]\nWorkingDirectory=/\nExecStart=/usr/sbin/nginx -g 'daemon off;'\nExecReload=/usr/sbin/nginx -s reload\n"}


def described(seed):
    return json.loads((LABS / seed / "lab.json").read_text(encoding="utf-8"))


def seeds():
    return sorted(lab.parent.name for lab in LABS.glob("*/lab.json"))


@contextlib.contextmanager
def until_left(*words, **more):
    """A process that says when it is ready and ends with its input. Ctrl+C is for whoever has begun it, and not for it."""
    with subprocess.Popen([str(word) for word in words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True, **more) as process:
        if process.stdout.readline() != "ready\n":
            process.wait()
            sys.exit(f"{words[0]} does not start")
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait()


class World:
    def __init__(self, seed, journey, folder, home, server, runbooks, cli):
        self.seed, self.folder, self.home, self.server, self.cli = seed, pathlib.Path(folder), home, server, cli
        self.runbooks = pathlib.Path(runbooks)
        self.lab = described(seed)
        self.journey = self.lab["journeys"][journey]
        # The runbook names them, so each journey has them anew. The first one is what is compared.
        self.databases = self.lab.get("databases", [])
        self.made = {"lab": str(folder), "database": self.url(self.databases[0] if self.databases else "postgres"), "host": urllib.parse.quote(str(server), safe="")}
        self.environment = {
            "PATH": ":".join([str(LABS / seed / "bin"), str(LABS / "bin"), os.environ["PATH"], "/usr/sbin", "/sbin"]),
            "LAB": str(folder), "LAB_HERE": str(LABS / seed), "LAB_TOOLS": str(LABS / "bin"), "LAB_DATABASE": self.made["database"], "LAB_WORDS": PASSPHRASE,
            "CURL_HOME": str(folder), "PGHOST": str(server), "PGUSER": "tester", "PGPASSWORD": os.environ["PGPASSWORD"],
            "XDG_DATA_HOME": str(home), "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_EDITOR": "true",
            "GIT_AUTHOR_NAME": "Lab", "GIT_COMMITTER_NAME": "Lab", "GIT_AUTHOR_EMAIL": "lab@example.com", "GIT_COMMITTER_EMAIL": "lab@example.com",
        }

    @contextlib.contextmanager
    def up(self):
        """Builds it anew. It is there until the block is left, and nothing of it runs behind that."""
        self.make_databases()
        self.write_machine()
        places = PLACES + self.lab.get("places", [])
        with until_left(LABS / "places.sh", self.folder, *places, "--", LABS / "service.py", self.folder, env={**os.environ, **self.environment}) as machine:
            self.write_enter(machine.pid)
            self.build()
            self.make_people()
            self.write_release()
            yield self

    def url(self, database):
        return f"postgresql://tester:{urllib.parse.quote(os.environ['PGPASSWORD'], safe='')}@/{database}?host={urllib.parse.quote(str(self.server), safe='')}"

    def ask(self, sql, database="postgres"):
        subprocess.run(["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", "-d", self.url(database), *(word for each in sql for word in ("-c", each))], check=True, stdout=subprocess.DEVNULL)

    def make_databases(self):
        if self.databases:
            self.ask(each for name in self.databases for each in ("SET client_min_messages = warning", f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)', f'CREATE DATABASE "{name}"'))

    def write(self, name, text, mode=0o644):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def write_machine(self):
        for folder in ("processes", "state", "etc/ssl/certs", "etc/ssl/private", "etc/nginx/conf.d", "etc/nginx/sites-enabled", "etc/systemd/system", "var/log/nginx"):
            (self.folder / folder).mkdir(parents=True, exist_ok=True)
        self.write("faults", "".join(fault + "\n" for fault in self.journey.get("faults", [])))
        self.write("calls", "")
        shutil.copyfile(self.runbook(), self.folder / "runbook.md")
        self.write("etc/hosts", "127.0.0.1 localhost " + " ".join(self.lab.get("hosts", [])) + "\n")
        self.write("etc/nginx/nginx.conf", NGINX.format(lab=self.folder))
        if "front" in self.lab:
            self.write("etc/nginx/sites-enabled/lab", SITE.format(front=self.lab["front"]))
        for name, unit in UNITS.items():
            self.write(f"etc/systemd/system/{name}.service", unit)
        if self.lab.get("hosts"):
            self.certify()

    def runbook(self):
        found = sorted(self.runbooks.glob(f"{self.seed}_*"))
        if not found:
            sys.exit(f"there is no runbook {self.seed} in {self.runbooks}; name its folder with --runbooks")
        return found[0]

    def certify(self):
        """Whatever host a runbook names, this machine is that host, and knows its certificate: no other is trusted here."""
        names = ",".join("DNS:" + host for host in self.lab["hosts"])
        made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=lab"]
        certificates = self.folder / "etc/ssl/certs"
        subprocess.run([*made, "-addext", "subjectAltName=" + names, "-keyout", self.folder / "etc/ssl/private/lab.key", "-out", certificates / "lab.crt"], check=True, capture_output=True)
        for name in ("ca-certificates.crt", "lab.pem"):
            (certificates / name).symlink_to("lab.crt")

    def write_enter(self, machine):
        """All that the stand-ins and the real tools need to find this lab and no other."""
        exported = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in self.environment.items())
        user = [] if os.getuid() == 0 else ["--user", "--preserve-credentials"]
        nsenter = shlex.join(["nsenter", "--target", str(machine), *user, "--mount", "--net", "--root"])
        self.write("enter", f"#!/usr/bin/env bash\n# enter COMMAND…: runs a command in this lab.\n{exported}exec {nsenter} env -C \"$PWD\" \"$@\"\n", 0o755)
        dump = shlex.join(self.lab.get("dump", ["/usr/bin/pg_dump", "-d", self.made["database"]]))
        self.write("dump", f"#!/usr/bin/env bash\n# All that this lab's runbook must not lose.\ncd {self.folder}\nexec ./enter {dump}\n", 0o755)

    def call(self, *words, **more):
        done = subprocess.run([self.folder / "enter", *words], cwd=self.folder, capture_output=True, text=True, check=False, **more)
        if done.returncode != 0:
            sys.exit(f"{shlex.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def build(self):
        for line in self.call("bash", str(LABS / self.seed / "build.sh")).splitlines():
            name, is_value, value = line.partition("=")
            if is_value:
                self.made[name] = value
        if "before" in self.journey:
            self.ask([self.journey["before"]], self.databases[0])

    def make_people(self):
        """Their keys lie in the lab's home, where those of an earlier journey may be."""
        if any(pathlib.Path(self.home).iterdir()):
            return
        for person, roles in self.lab["people"].items():
            file = person.lower().replace(" ", "-") + ".pem"
            self.call(self.cli, "identity", "new", person, input=PASSPHRASE + "\n")
            self.write(file, self.call(self.cli, "identity", "export", person))
            self.call(self.cli, "trust", "add", file, *(word for role in roles.split("|") for word in ("--role", role)))

    def both(self, field):
        return {**self.lab.get(field, {}), **self.journey.get(field, {})}

    def filled(self, value):
        text = json.dumps(value, indent=1)
        for name, found in self.made.items():
            text = text.replace("{" + name + "}", found)
        return text

    def write_release(self):
        """What a person would say and measure, and the command with which the release starts."""
        self.write("answers.json", self.filled({"by": PERSON, "otherwise": "go", "set": self.both("set"), "answers": self.both("answers")}))
        self.write("runbook.sources.json", self.filled({"sources": self.both("sources")}))
        words = [self.cli, "run", "runbook.md", "--workdir", self.lab["directory"], *self.lab.get("options", [])]
        if self.journey.get("authorised"):
            words.append("--authorise-rollback")
        said = ["--by", PERSON, "--answers", "answers.json", "--store", f"sqlite:{self.folder}/store.db"]
        self.write("run", f"#!/usr/bin/env bash\n# Drives a release, with answers that were prepared.\ncd {self.folder}\nexec ./enter {shlex.join(words + said)} \"$@\" </dev/null\n", 0o755)
