#!/usr/bin/env bash
# Builds the lab: a repository whose release is committed and pushed nowhere yet, and the same database at three places.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
mkdir -p state jobrun
git init -q --bare -b main origin.git
cd jobrun
git init -q -b main
mkdir -p apps/backend
echo 1 >apps/backend/VERSION
echo 'model Client { id String }' >apps/backend/schema.prisma
echo node_modules >.gitignore
git add -A
git commit -qm 'Version 1'
git remote add origin "$PWD/../origin.git"
git push -q origin main main:production
pm2 start backend >/dev/null
systemctl start nginx
echo 2 >apps/backend/VERSION
echo 'model Client { id String onboardingComplete Boolean }' >apps/backend/schema.prisma
git commit -qam 'Version 2: the guards'
git branch -q production
cd ..
echo 1.0 >state/error_percent
for database in jobrun_prod jobrun_staging jobrun_dev; do
    psql -qX -v ON_ERROR_STOP=1 -d "$database" -f "$here/before.sql" >/dev/null
done
