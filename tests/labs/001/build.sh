#!/usr/bin/env bash
# Builds the lab: a project with a release that is not pulled yet, three files of matches that are to go into the database, and the database
# of the version before, which is SQLite.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
cp -r "$here/project" JobSearchAI
cd JobSearchAI
git init -q -b main
mkdir -p venv/bin backups instance job_matches benchmarks logs
echo 'VIRTUAL_ENV=venv' >venv/bin/activate
echo flask >requirements.txt
echo 1 >VERSION
printf 'backups/\ninstance/\nbenchmarks/\nlogs/\njob_matches/\n__pycache__/\n' >.gitignore
git add -A
git commit -qm 'Version 1'
echo "before=$(git rev-parse HEAD)"
git clone -q --bare . ../origin.git
git remote add origin "$PWD/../origin.git"
git clone -q ../origin.git ../work
(cd ../work && echo 2 >VERSION && git commit -qam 'Epic 2: deduplication' && git push -q origin main)
for file in 1 2 3; do
    echo "term $file" >job_matches/$file.term
    seq -s ', ' -f "\"https://jobs.example/$file/%g\"" 1 10 | sed 's/.*/[&]/' >job_matches/$file.json
done
# Its end was never written.
if grep -qx half "$LAB/faults"; then truncate -s 100 job_matches/2.json; fi
sqlite3 instance/jobsearchai.db "CREATE TABLE cvs (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE job_matches (url TEXT PRIMARY KEY, term TEXT NOT NULL);
    INSERT INTO cvs VALUES (1, 'first'), (2, 'second');
    INSERT INTO job_matches VALUES ('https://jobs.example/1/1', 'welder');"
cd ..
# The service says how long its queries take: how quick this machine is says nothing about the release.
echo 41 >state/query_ms
unit jobsearchai "$LAB/JobSearchAI" app --port 5000 "$here/web"
systemctl start jobsearchai
