#!/usr/bin/env bash
# Runs the plugin's tests in a second, much newer QGIS: Debian sid's, in a folder of its own, beside the installed one.
#
#     sudo tests/plugin/run_in_newer_qgis.sh [FOLDER] [what pytest is given instead of tests/plugin…]
#
# FOLDER (default: /var/tmp/geoembed-sid) is made by debootstrap and kept for the next run; delete it to be rid of it.
# Root is needed for chroot. Tests that learn need torch: TORCH=1 installs it there (some gigabytes); without it
# the tests that are marked slow are left out.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${1:-/var/tmp/geoembed-sid}
[ $# -eq 0 ] || shift
packages=(qgis python3-qgis qgis-providers python3-gdal gdal-bin python3-pip python3-venv python3-setuptools python3-pytest
    python3-numpy python3-scipy python3-sklearn python3-matplotlib python3-pyproj python3-pil python3-shapely
    python3-httpx python3-hypothesis xvfb xauth procps git)

source "$(dirname "${BASH_SOURCE[0]}")/../debian_root.sh"
if [ ! -e "$folder/usr/bin/qgis" ]; then
    debian_root "$folder" sid "${packages[@]}"
fi

rm -rf "$folder/checkout"
mkdir -p "$folder/checkout"
(cd "$checkout" && git ls-files -z --cached --others --exclude-standard | tar --null -cf - --ignore-failed-read -T -) |
    tar -xf - -C "$folder/checkout"
trap 'umount "$folder/proc" "$folder/dev" 2> /dev/null || true' EXIT
mountpoint -q "$folder/proc" || mount --bind /proc "$folder/proc" || mount -t proc proc "$folder/proc"
mountpoint -q "$folder/dev" || mount --bind /dev "$folder/dev"

needs_torch=test_the_whole_way_first_without_annoy_and_then_repaired
selection=(-m "not slow" --deselect "tests/plugin/setup/test_installer.py::$needs_torch")
if [ "${TORCH:-}" = 1 ]; then
    selection=()
    chroot "$folder" sh -c "cd /checkout && python3 setup/environment.py .venv --development"
else  # it cuts, clusters and says what it lacks
    chroot "$folder" sh -c "cd /checkout && python3 -m venv --system-site-packages .venv"
fi
chroot "$folder" python3 -c "import sys; from qgis.core import Qgis; from osgeo import gdal; import numpy
print('QGIS', Qgis.QGIS_VERSION, 'Python', sys.version.split()[0], 'GDAL', gdal.__version__, 'numpy', numpy.__version__)"
chroot "$folder" sh -c 'cd /checkout && QT_QPA_PLATFORM=offscreen "$@"' sh \
    .venv/bin/python -m pytest -p no:cacheprovider "${selection[@]}" "${@:-tests/plugin}"
