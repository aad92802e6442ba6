#!/usr/bin/env bash
# Builds the lab: a Django project with the release as a tag that is not checked out yet, and the database of the version before.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
mkdir -p state intelliwiz
cd intelliwiz
git init -q -b main
mkdir -p testing/load_testing
echo 'print("stands in for Django")' >manage.py
echo 'django' >requirements.txt
touch testing/load_testing/sync_load_test.py
# Some steps ask for it where the shell stands by then.
ln -s ../../manage.py testing/load_testing/manage.py
git add -A
git commit -qm 'Version 1'
git clone -q --bare . ../origin.git
git remote add origin "$PWD/../origin.git"
git clone -q ../origin.git ../work
cd ../work
echo channels >>requirements.txt
git commit -qam 'Version 2: mobile sync'
git tag v2.0.0-sync
git push -q origin main v2.0.0-sync
cd ..
echo running >state/daphne
echo 120 >state/p95_ms
psql -qX -v ON_ERROR_STOP=1 -d intelliwiz_db -f "$here/before.sql" >/dev/null
