# shellcheck shell=bash
# For scripts that run tests in another Debian, in a folder of its own; sourced.

# debian_root FOLDER SUITE PACKAGE…: that Debian with these packages, from MIRROR. Root is needed for chroot.
debian_root() {
    local folder=$1 suite=$2
    shift 2
    command -v debootstrap > /dev/null || apt-get install -y --no-install-recommends debootstrap
    [ -e "$folder/usr/bin/apt-get" ] ||
        debootstrap --variant=minbase "$suite" "$folder" "${MIRROR:-http://deb.debian.org/debian}"
    # the new system loads packages as this one does: proxy and certificates
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf" 2> /dev/null || true
    cp -r /etc/apt/apt.conf.d/. "$folder/etc/apt/apt.conf.d/" 2> /dev/null || true
    chroot "$folder" env DEBIAN_FRONTEND=noninteractive apt-get update -q
    chroot "$folder" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}
