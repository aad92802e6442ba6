#!/usr/bin/env bash
# places.sh FOLDER PLACE… -- COMMAND…
#
# Runs a command to which FOLDER/PLACE is at PLACE, an absolute path that a runbook names ("/backups"). All else is as on this machine,
# and nothing of it is changed: the command has a root of its own, in a mount namespace that ends with it.
set -eu
folder=$1
shift
places=()
while [ "$1" != -- ]; do
    places+=("$1")
    shift
done
shift
if [ ${#places[@]} -eq 0 ]; then exec "$@"; fi
user=()
if [ "$(id -u)" -ne 0 ]; then user=(--user --map-root-user); fi
# shellcheck disable=SC2016
exec unshare "${user[@]}" --mount bash -euc '
    folder=$1 count=$2
    shift 2
    places=("${@:1:count}")
    shift "$count"
    root=$folder/root
    mkdir -p "$root"
    mount -t tmpfs tmpfs "$root"
    for top in /*; do
        if [ -L "$top" ]; then
            cp -P "$top" "$root$top"
        elif [ -d "$top" ]; then
            mkdir "$root$top"
            mount --rbind "$top" "$root$top"
        fi
    done
    for place in "${places[@]}"; do
        above=${place%/*}
        # What stands beside it on this machine is hidden, so that nothing is made there.
        if [ -n "$above" ] && [ -d "$root$above" ]; then mount -t tmpfs tmpfs "$root$above"; fi
        mkdir -p "$folder$place" "$root$place"
        mount --bind "$folder$place" "$root$place"
    done
    exec chroot "$root" env -C "$PWD" "$@"
' places "$folder" "${#places[@]}" "${places[@]}" "$@"
