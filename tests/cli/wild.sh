#!/usr/bin/env bash
# The built program run as others run it: without an environment, without a home, in a pipe, from the
# crontab and the systemd unit in examples/, and to a full disk. Usage: wild.sh PROGRAM SOURCE
set -u
program=$1 source=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
failed=0

# expect STATUS WHAT COMMAND...: standard output and error are kept in $work.
expect() {
  local wanted=$1 what=$2 got=0
  shift 2
  "$@" >"$work/out" 2>"$work/err" || got=$?
  [[ $got == "$wanted" ]] && return
  echo "$what: exit status $got, not $wanted" && cat "$work/err"
  failed=1
}
check() {
  local what=$1
  shift
  "$@" || { echo "$what"; failed=1; }
}

mkdir -p "$work/home" "$work/bin" "$work/mixed"
ln -s "$program" "$work/bin/resist"
cp -r "$source/examples" "$work/home/caseload"
cp "$source/examples/D-18.yaml" "$work/mixed/"
printf 'client: A-02\nsessions:\n  - date: 2026-11-31\n' >"$work/mixed/bad.yaml"
printf 'client: [A-03\nsessions: }\n' >"$work/bad.yaml"
good=$source/examples/D-18.yaml

for command in report suggest weekly scan; do
  expect 0 "$command, no environment" env -i "$program" "$command" "$good"
  check "$command, no environment: complaints" test ! -s "$work/err"
  expect 3 "$command, partly bad" env -i "$program" "$command" "$work/mixed"
  expect 3 "$command -q, partly bad" env -i "$program" "$command" -q "$work/mixed"
  expect 3 "$command, wholly bad" env -i "$program" "$command" "$work/bad.yaml"
  expect 3 "$command, no home" env -u HOME -u XDG_CONFIG_HOME "$program" "$command" "$work/mixed"
  expect 0 "$command, a home that is not there" env HOME=/nowhere "$program" "$command" "$good"
  expect 4 "$command, a full disk" bash -c '"$@" >/dev/full' - "$program" "$command" "$good"
  expect 3 "$command, in a pipe" bash -c 'set -o pipefail; "$@" | cat' - "$program" "$command" \
    "$work/mixed"
  expect 0 "$command, a reader that goes" bash -c '"$@" | head -1; exit "${PIPESTATUS[0]}"' - \
    "$program" "$command" "$source/examples"
  check "$command, a reader that goes: complaints" test ! -s "$work/err"
done
expect 1 "check" env -i "$program" check "$work/mixed/bad.yaml"
expect 0 "check, silent" env -i "$program" check "$source/examples"
check "check is not silent" test ! -s "$work/out" -a ! -s "$work/err"
for words in explain "explain no-homework" "schema report" "completion bash" config; do
  # shellcheck disable=SC2086
  expect 0 "$words" env -i "$program" $words
  # shellcheck disable=SC2086
  expect 4 "$words, a full disk" bash -c '"$@" >/dev/full' - "$program" $words
done

# new writes once and never again over it.
expect 0 "new" env -C "$work/home" -i "$program" new A-09
expect 4 "new, a second time" env -C "$work/home" -i "$program" new A-09

check "new keeps its note to its owner" test "$(stat -c %a "$work"/home/*A-09.md)" = 600
expect 0 "what new writes is valid" env -C "$work/home" -i "$program" check .
expect 2 "new, a path" env -C "$work/home" -i "$program" new ../A-09
expect 3 "new beside notes that cannot be read" env -i "$program" new A-10 "$work/mixed"

# The crontab: its last line, with cron's own shell and environment and the settings above it.
settings=$(grep -E '^[A-Z]+=' "$source/examples/weekly.cron")
line=$(tail -1 "$source/examples/weekly.cron" | sed -E 's/^([^ ]+ +){5}//')
cron() {
  # shellcheck disable=SC2086
  env -i HOME="$work/home" LOGNAME=me SHELL=/bin/sh $settings PATH="$work/bin:/usr/bin:/bin" \
    /bin/sh -c "$1"
}
expect 0 "the crontab" cron "$line --today 2026-11-08"
check "the crontab prints no week" grep -q '^Caseload, 2026-11-02 to 2026-11-08' "$work/out"
expect 0 "the crontab, a quiet week" cron "$line --today 2027-03-07"
check "the crontab sends mail in a quiet week" test ! -s "$work/out" -a ! -s "$work/err"

# The unit: its command as it stands there, and what systemd says of both files.
start=$(sed -n 's/^ExecStart=//p' "$source/examples/resist-weekly.service")
expect 0 "the unit" cron "${start//%h/$work/home}"
check "the unit writes no page" grep -q '<html' "$work/home/caseload-week.html"
check "others can read the page" test "$(stat -c %a "$work/home/caseload-week.html")" = 600
if command -v systemd-analyze >/dev/null; then
  sed "s,^ExecStart=resist,ExecStart=$program," "$source/examples/resist-weekly.service" \
    >"$work/resist-weekly.service"
  cp "$source/examples/resist-weekly.timer" "$work/"
  expect 0 "systemd-analyze" systemd-analyze verify --man=no "$work/resist-weekly.timer" \
    "$work/resist-weekly.service"
  check "systemd-analyze complains: $(cat "$work/err")" test ! -s "$work/err"
fi
exit $failed
