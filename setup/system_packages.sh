#!/bin/sh
# Installs the named Debian/Ubuntu packages that are missing; says the exact line where it may not.
# usage: setup/system_packages.sh PACKAGE…
set -eu

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "note: no dpkg here; if something is missing below, install by your system's own means: $*" >&2
    exit 0
fi

missing=""
for package in "$@"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo"
    else
        echo "GeoEmbed needs some system packages. Run this line, then the same make command again:" >&2
        echo "    sudo apt-get update && sudo apt-get install --no-install-recommends -y$missing" >&2
        exit 1
    fi
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # the names are meant to be split
$as_root apt-get install --no-install-recommends -y -qq $missing >/dev/null 2>&1 || {
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root apt-get install --no-install-recommends -y -qq $missing >/dev/null
}
