#!/usr/bin/env bash
# Runs the blocks of docs/recipes.md over a folder of pages and reads every table back from every format. Installs nothing: a program that
# is not there is named and left out; values that differ fail the run.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
pages=$(cd "${1:-$root/fixtures/pages}" && pwd)
if ! command -v python3 >/dev/null; then
  echo 'recipes: python3 not run, not installed'
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$pages" "$work/pages"
printf '#!/bin/sh\nexec node "%s/bin/reply-extract.js" "$@"\n' "$root" >"$work/bin/reply-extract"
chmod +x "$work/bin/reply-extract"

export PATH="$work/bin:$PATH" LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1
python3 "$root/tests/recipes/blocks.py" "$root/docs/recipes.md" "$work"
python3 "$root/tests/recipes/values.py" "$work"
