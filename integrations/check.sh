#!/usr/bin/env bash
# Installs what the Python and Spark integrations need and runs their tests against the built package.
#
#   integrations/check.sh python|spark
#
# Prints "N passed, M failed" last. What cannot be installed is named, and its part skipped: status 0.
set -euo pipefail
cd "$(dirname "$0")/.."
part=$1
venv=node_modules/.cache/integrations-venv

skip() {
  echo "SKIPPED: the tests of integrations/$part, because $1"
  echo '0 passed, 0 failed'
  exit 0
}

python=$(command -v python3) || skip 'there is no python3'
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv" || skip 'python3 cannot make a virtual environment'

install() {
  timeout 900 "$venv/bin/pip" install --quiet --disable-pip-version-check "$@" || skip "pip cannot install: $*"
}

case $part in
  python)
    install pytest mypy 'pandas>=2.2,<3' pyarrow
    install -e integrations/python
    ;;
  spark)
    command -v java >/dev/null || skip 'there is no java (17 or later)'
    install pytest mypy 'pandas>=2.2,<3' pyarrow 'pyspark>=4,<5'
    install -e integrations/python -e integrations/spark
    ;;
  *) echo "unknown part $part" >&2 && exit 2 ;;
esac

cd "integrations/$part"
status=0
../../"$venv"/bin/mypy || status=1
report=$(mktemp)
trap 'rm -f "$report"' EXIT
timeout 1500 ../../"$venv"/bin/pytest -q --color=no --junit-xml="$report" || status=1
../../"$venv"/bin/python - "$report" "$status" <<'END'
import sys
import xml.etree.ElementTree as tree

try:
    counts = tree.parse(sys.argv[1]).getroot().find("testsuite").attrib
    run, bad = int(counts["tests"]) - int(counts["skipped"]), int(counts["failures"]) + int(counts["errors"])
except (OSError, AttributeError, tree.ParseError):
    run, bad = 0, 1
# types that do not hold are one failure more
bad = max(bad, 1) if sys.argv[2] != "0" else bad
print(f"{max(run - bad, 0)} passed, {bad} failed")
END
exit "$status"
