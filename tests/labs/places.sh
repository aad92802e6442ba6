#!/usr/bin/env bash
# places.sh FOLDER PLACE… -- COMMAND…
#
# Runs a command on a machine of its own: FOLDER/PLACE is at PLACE, an absolute path that a runbook names ("/backups"), and the network
# reaches nothing but itself, so each port is free. All else is as on this machine, and nothing of it is changed: both end with the command.
set -eu
folder=$1
shift
places=()
while [ "$1" != -- ]; do
    places+=("$1")
    shift
done
shift
user=()
if [ "$(id -u)" -ne 0 ]; then user=(--user --map-root-user); fi
# shellcheck disable=SC2016
exec unshare "${user[@]}" --mount --net bash -euc '
    folder=$1 count=$2
    shift 2
    places=("${@:1:count}")
    shift "$count"
    PATH=$PATH:/usr/sbin:/sbin
    ip link set lo up
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
    # What stands beside a new place is hidden, so that nothing is made on this machine. All of that comes before the first place.
    for place in "${places[@]}"; do
        above=$place
        while [ ! -e "$root$above" ]; do above=${above%/*}; done
        if [ -n "$above" ] && [ "$above" != "$place" ]; then mount -t tmpfs tmpfs "$root$above"; fi
        if [ ! -e "$root$place" ]; then mkdir -p "$root$place"; fi
    done
    for place in "${places[@]}"; do
        if [ ! -e "$folder$place" ]; then mkdir -p "$folder$place"; fi
        if [ ! -e "$root$place" ]; then mkdir -p "$root$place"; fi
        mount --bind "$folder$place" "$root$place"
    done
    exec chroot "$root" env -C "$PWD" "$@"
' places "$folder" "${#places[@]}" "${places[@]}" "$@"
