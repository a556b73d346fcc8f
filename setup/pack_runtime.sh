#!/bin/sh
# Packs the onnxruntime-web that the page's tests run, once, into build/; the trainer looks at its checksums.
# Without npm those tests are skipped.
set -eu

cd "$(dirname "$0")/.."
package=$(sed -n 's/^PACKAGE, VERSION = "\(.*\)", "\(.*\)"$/\1@\2/p' trainer/export/web_runtime.py)
archive=build/$(echo "$package" | tr @ -).tgz
[ ! -f "$archive" ] || exit 0
if ! command -v npm >/dev/null 2>&1; then
    echo "note: no npm here: the tests of the page in a browser are skipped" >&2
    exit 0
fi
mkdir -p build
npm pack --silent --pack-destination build "$package" >/dev/null ||
    echo "note: npm could not fetch $package: the tests of the page in a browser are skipped" >&2
