#!/usr/bin/env bash
# Builds the lab: a repository with a release that is not pulled yet, and the database of the version before. Prints the values that
# the runbook asks for and that are made here.
set -eu
here=$(dirname -- "$(readlink -f -- "$0")")
mkdir -p state work DJ-System
cd DJ-System
git init -q -b main
mkdir -p backend/api-server frontend database/migrations/manual
echo 1 >VERSION
echo 'model ApprovalFlow { id Int }' >backend/api-server/schema.prisma
echo '<!DOCTYPE html><title>DJ</title><p>version 1</p>' >frontend/index.html
printf 'node_modules\ndist\n' >.gitignore
# Whoever deploys has the scripts of the migration beforehand; the code comes with the pull.
cp "$here"/016_*.sql database/migrations/manual/
git add -A
git commit -qm 'Version 1, and the scripts of migration 016'
git clone -q --bare . ../origin.git
git remote add origin "$PWD/../origin.git"
git clone -q ../origin.git ../work
cd ../work
echo 2 >VERSION
echo 'model ApprovalFlow { id Int jobTypeId Int skipApproval Boolean }' >backend/api-server/schema.prisma
echo '<!DOCTYPE html><title>DJ</title><p>version 2</p>' >frontend/index.html
git commit -qam 'Version 2: V1 extended'
git push -q origin main
echo "commit=$(git rev-parse HEAD)"
cd ..
echo 31 >state/memory
echo 12 >state/cpu
psql -qX -v ON_ERROR_STOP=1 -d "$LAB_DATABASE" -f "$here/before.sql" >/dev/null
systemctl start nginx
(cd DJ-System && pm2 start dj-system-api >/dev/null)
