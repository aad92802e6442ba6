# shellcheck shell=bash
# What packaging/run, packaging/test and .ci/run have in common: stages, packages, configuring and building.
# Sourced, never run. A script that uses it sets `tool` to its own name for its messages.

set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# What the build needs, by names that Debian 12 and 13 share. qt6-base-dev brings Qt Core, Network, Sql, Test and
# Widgets with the OpenGL headers that Qt's own package files ask for; icons are SVG, translations are made by Linguist's
# tools, Qt's own texts in other languages are a package of their own, and a screen without a font shows nothing: runbooks are full of
# emoji, for which the desktop has only a stand-in. Poppler shows a report before it is signed. The tests
# start a PostgreSQL (also behind a pgbouncer) and a Prometheus, bring a site back with git, make certificates of their own, keep a key in a token (SoftHSM), let Poppler and Python check
# what was signed, drive runbooks that call curl and sqlite3, an nginx, and a Django project, and look at the desktop over the bus as a screen reader does; a benchmark measures charts against QCustomPlot.
build_packages=(
    cmake ninja-build g++ ccache mold
    qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev libssl-dev libp11-dev libpqxx-dev libpoppler-qt6-dev
    fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji
    git postgresql pgbouncer prometheus openssl poppler-utils softhsm2 opensc python3 python3-cryptography python3-pyatspi curl sqlite3 nginx iproute2
    python3-django python3-psycopg2 python3-pytest gunicorn
    xvfb xauth dbus-daemon at-spi2-core libqcustomplot-dev)
# Debian 12 keeps the headers that Qt Charts asks for in a package of their own; later they are in qt6-base-dev.
if grep -qs '^VERSION_ID="\?12"\?$' /etc/os-release; then build_packages+=(libqt6opengl6-dev); fi

# Qt and the test programs speak UTF-8; a bare machine has no language set.
case "$(locale charmap 2>/dev/null || true)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
unset CDPATH

say() { printf '== %s\n' "$*"; }

# complain WHAT WHAT-TO-DO: one clear line. fail WHAT WHAT-TO-DO [EXIT]: the same, and the end.
complain() { printf '%s: %s; %s\n' "$tool" "$1" "$2" >&2; }
fail() {
    complain "$1" "$2"
    exit "${3:-1}"
}

# logged LOG COMMAND…: runs the command with its output in the log. On failure the end of the log is shown.
logged() {
    local log=$1 status=0
    shift
    mkdir -p -- "$(dirname -- "$log")"
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        printf -- '-- the end of %s:\n' "$log" >&2
        tail -n 40 -- "$log" >&2
    fi
    return "$status"
}

missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

# install_at_rest PACKAGE…, as root. What the build and the tests need is started by them, at ports of their own: nothing of it takes port 80
# of this machine, or begins with it. Who has such a policy keeps it.
install_at_rest() {
    local policy=/usr/sbin/policy-rc.d package
    if [ ! -e $policy ]; then
        trap "rm -f $policy" EXIT
        printf '#!/bin/sh\nexit 101\n' >$policy
        chmod +x $policy
    fi
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" || return
    command -v systemctl >/dev/null || return 0
    for package in "$@"; do
        if [ -e "/lib/systemd/system/$package.service" ]; then systemctl disable "$package" || true; fi
    done
}

# need PACKAGE…: installs what is missing. The network is asked only then.
need() {
    local missing become=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "packages: not a Debian system, so nothing is installed; needed are the likes of: $*"
        return
    fi
    read -ra missing <<<"$(missing_packages "$@" | tr '\n' ' ')"
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing with apt: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        become=(sudo)
        [ -t 0 ] || become=(sudo -n)
        if ! command -v sudo >/dev/null || ! "${become[@]}" true 2>/dev/null; then
            fail "packages are missing and this user may not install them" "run as root: apt-get install ${missing[*]}"
        fi
    fi
    logged "$root/build/packages.log" "${become[@]}" apt-get -o DPkg::Lock::Timeout=300 update ||
        fail "apt-get update failed" "check the network and /etc/apt/sources.list, then run $tool again"
    logged "$root/build/packages.log" "${become[@]}" bash -c "$(declare -f install_at_rest); install_at_rest \"\$@\"" bash "${missing[@]}" ||
        fail "apt-get could not install ${missing[*]}" "read $root/build/packages.log, then run $tool again"
}

# As many compilers at once as there are processors, but not more than the memory carries.
jobs_here() {
    local processors gibibytes
    processors=$(nproc)
    gibibytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)
    if [ "${gibibytes:-$processors}" -lt "$processors" ]; then processors=$gibibytes; fi
    if [ "$processors" -lt 1 ]; then processors=1; fi
    printf '%s' "$processors"
}

# The presets that CMakePresets.json offers for a kind: presets build, presets test.
presets() { (cd -- "$root" && cmake --list-presets="$1") | sed -n 's/^ *"\([^"]*\)".*/\1/p'; }

# configure PRESET [OPTION…]. A build from nothing takes the files of a room together, which is a tenth of the work, unless
# HOLDPOINT_UNITY=OFF; it wants that no two files of a room give two things one name. A build folder that is there stays as it is.
configure() {
    local preset=$1 fresh=() cache=$root/build/$1/CMakeCache.txt
    shift
    say "configuring ($preset)"
    # A tree that was moved or copied with its build folder would go on building the old one.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then fresh=(--fresh); fi
    if [ "${HOLDPOINT_UNITY:-ON}" = ON ] && [ "$preset" != tidy ] && { [ ! -f "$cache" ] || [ "${#fresh[@]}" -gt 0 ]; }; then fresh+=(-DCMAKE_UNITY_BUILD=ON); fi
    cd_root logged "$root/build/$preset/configure.log" cmake --preset "$preset" "${fresh[@]}" "$@" ||
        fail "configuring ($preset) failed" "the log above names the reason; all of it is in build/$preset/configure.log"
}

# build PRESET [TARGET]
build() {
    local target=()
    if [ $# -gt 1 ]; then target=(--target "$2"); fi
    say "building ($1)"
    cd_root logged "$root/build/$1/build.log" \
        cmake --build --preset "$1" --parallel "${HOLDPOINT_JOBS:-$(jobs_here)}" "${target[@]}" ||
        fail "building ($1) failed" "mend the first error in build/$1/build.log and run $tool again"
}

# Presets are found in the current folder, so CMake runs in the root; the caller stays where it is.
cd_root() { (cd -- "$root" && "$@"); }

# run_tests PRESET [CTEST-OPTION…]: prints ctest's own lines and then a line of ours with the sum, taken from the file that ctest
# writes about the run and not from its output. A run without that file is a failure. A test waits more than it reckons, so one
# more runs than there are processors.
run_tests() {
    local preset=$1 results=$root/build/$1/tests.xml status=0
    local total failed skipped passed
    shift
    say "testing ($preset)"
    rm -f -- "$results"
    cd_root ctest --preset "$preset" --parallel "${HOLDPOINT_JOBS:-$(($(nproc) + 1))}" --output-junit "$results" \
        --output-log "$root/build/$preset/tests.log" "$@" </dev/null || status=$?
    [ -f "$results" ] || fail "ctest ($preset) ran no tests" "read what it says above"
    total=$(count_in "$results" tests)
    failed=$(count_in "$results" failures)
    skipped=$(($(count_in "$results" skipped) + $(count_in "$results" disabled)))
    passed=$((total - failed - skipped))
    if [ "$skipped" -gt 0 ]; then say "$skipped tests were skipped ($preset)"; fi
    if [ "$failed" -gt 0 ] || [ "$status" -ne 0 ]; then
        complain "$failed of $total tests failed ($preset)" "their output is above and in build/$preset/tests.log"
        status=1
    fi
    printf '%s passed, %s failed\n' "$passed" "$failed"
    return "$status"
}

# count_in RESULTS NAME: a number from the head of a JUnit file.
count_in() { sed -n "s/^[[:space:]]*$2=\"\\([0-9]*\\)\".*/\\1/p" "$1" | head -n 1 | grep . || printf 0; }
