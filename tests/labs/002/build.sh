#!/usr/bin/env bash
# Builds the lab: a Django project with the release as a tag that is not checked out yet, and the database of the version before.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
mkdir -p opt/intelliwiz
echo 'INFO started' >var/log/intelliwiz/error.log
cd opt/intelliwiz
git init -q -b main
mkdir -p testing/load_testing venv/bin
echo 'print("stands in for Django")' >manage.py
echo 'django' >requirements.txt
touch testing/load_testing/sync_load_test.py
# Some steps ask for it where the shell stands by then.
ln -s ../../manage.py testing/load_testing/manage.py
cp "$here/daphne" venv/bin/
echo 1 >VERSION
echo venv >.gitignore
git add -A
git commit -qm 'Version 1'
git clone -q --bare . "$LAB/origin.git"
git remote add origin "$LAB/origin.git"
git clone -q "$LAB/origin.git" "$LAB/work"
cd "$LAB/work"
echo 2 >VERSION
echo channels >>requirements.txt
git commit -qam 'Version 2: mobile sync'
git tag v2.0.0-sync
git push -q origin main v2.0.0-sync
cd "$LAB"
psql -qX -v ON_ERROR_STOP=1 -d intelliwiz_db -f "$here/before.sql" >/dev/null
# Before the release there is the blue environment alone, behind a site that knows nothing of WebSockets; the certificate is the runbook's.
for environment in daphne=8000 daphne-green=8001; do
    unit ${environment%=*} /opt/intelliwiz /opt/intelliwiz/venv/bin/daphne -b 0.0.0.0 -p ${environment#*=} --proxy-headers intelliwiz_config.asgi:application
done
ln -s lab.crt etc/ssl/certs/example.com.crt
ln -s lab.key etc/ssl/private/example.com.key
cp "$here/site-before" etc/nginx/sites-enabled/lab
# The runbook's own site passes /ws/ and /api/ on, and its smoke test asks for /health: what it lacks is asked for below /api.
echo 'error_page 404 = /api$uri;' >etc/nginx/conf.d/health.conf
systemctl start daphne
systemctl start nginx
