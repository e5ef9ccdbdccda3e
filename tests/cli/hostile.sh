#!/usr/bin/env bash
# Broken and hostile input, given to the real program: hostile.sh PROGRAM. Each case holds it to
# its exit status, to what it says, and to memory and time.
set -uo pipefail
program=$1
memory=1500000 # KiB of address space
seconds=60
part=1 # of what the program is given
failures=0

note() { printf '%s\n' "$*"; }
desk=$(mktemp -d)
chmod 755 "$desk"
trap 'umount "$desk/small" 2>/dev/null; rm -rf "$desk"' EXIT
cd "$desk" || exit 1

# Address sanitizer takes terabytes of addresses, of which it uses little.
if ! (ulimit -v "$memory" && "$program" --version >/dev/null 2>&1); then
  note "skipped: no limit on memory (a build with sanitizers: it is given more time, and a tenth)"
  memory=unlimited
  seconds=300
  part=10
fi

resist() { (ulimit -v "$memory" && exec timeout "$seconds" "$program" "$@"); }

# expect WHAT STATUS PATTERN ARGUMENTS...: runs the program with standard error beside its output.
expect() {
  local what=$1 status=$2 pattern=$3 shown got=0
  shift 3
  shown=$(resist "$@" 2>&1) || got=$?
  if [[ $got -eq $status && $shown == *"$pattern"* ]]; then return; fi
  failures=$((failures + 1))
  note "FAILED: $what: status $got, wanted $status and \"$pattern\"; it printed:"
  head -c 1500 <<<"$shown"
}

repeated() { yes -- "$1" | head -n "$2" | tr -d '\n'; }

well() {
  mkdir -p "$1"
  printf 'Forgot the diary again, she said.\n' >"$1/2026-02-03.md"
}
told='2026-02-03.md:1:1: present'

well long
{ repeated 'she was silent again ' 5000000; } >long/2026-02-10.md
expect 'a line of 100 MB' 3 'larger than 16 MiB' scan --no-config long
expect 'a line of 100 MB beside a note' 3 "$told" scan --no-config long
well run-on
{ repeated 'she was silent again ' $((100000 / part)); } >run-on/2026-02-10.md
expect 'a sentence of 2 MB' 0 "$told" scan --no-config run-on
well word
{ repeated 'silence' $((300000 / part)); } >word/2026-02-10.md
expect 'a word of 2 MB' 0 "$told" scan --no-config word

for opening in '[' '{a: ' '- '; do
  { printf 'client: D-1\nsessions: '; repeated "$opening" 100000; } >deep.yaml
  if [[ $opening == '- ' ]]; then sed -i 's/^sessions: /sessions:\n  /' deep.yaml; fi
  expect "a hundred thousand of '$opening'" 1 'more than 64 deep' check --no-config deep.yaml
done
well quoted
{
  repeated '> ' $((100000 / part))
  printf 'x\n'
  repeated '[' $((100000 / part))
  printf '\n'
} >quoted/2026-02-10.md
expect 'a hundred thousand quotations' 0 "$told" scan --no-config quoted

well marks
{ repeated '*' 100000; printf '\n'; repeated '[ ] ' 500; printf '\n'; } >marks/2026-02-10.md
shown=$(resist scan --no-config marks)
if [[ $(wc -l <<<"$shown") -ne 1 || $shown != *"$told"* ]]; then
  failures=$((failures + 1))
  note "FAILED: marks without a word are read as something: ${shown:0:300}"
fi

well binary
cp "$(type -P true)" binary/2026-02-10.md
expect 'a program with the name of a note' 3 'the file is not text' scan --no-config binary
expect 'a note beside a program' 3 "$told" scan --no-config binary

well circle
ln -s . circle/again
ln -s nowhere circle/2026-02-10.md
expect 'a folder that links to itself' 3 "$told" scan --no-config circle
well pipe
mkfifo pipe/2026-02-10.md
expect 'a FIFO' 3 'a device or a pipe' scan --no-config pipe
expect 'a note beside a FIFO' 3 "$told" scan --no-config pipe
expect 'a device' 3 'a device or a pipe' scan --no-config /dev/zero

well locked
printf 'Quiet.\n' >locked/2026-02-10.md
chmod 000 locked/2026-02-10.md
if [[ $(id -u) -ne 0 ]]; then
  expect 'no permission' 3 'Permission denied' scan --no-config locked
elif command -v setpriv >/dev/null &&
  setpriv --reuid=65534 --clear-groups "$program" --version >/dev/null 2>&1; then
  root_program=$program
  program=setpriv
  expect 'no permission' 3 'Permission denied' \
    --reuid=65534 --clear-groups "$root_program" scan --no-config locked
  expect 'a note beside a locked one' 3 "$told" \
    --reuid=65534 --clear-groups "$root_program" scan --no-config locked
  program=$root_program
else
  note "skipped: no permission (root may read everything, and setpriv cannot run the program)"
fi

# A file that another program writes while it is read is read as it was at some moment, or refused.
well changing
(while :; do
  repeated 'Quiet. ' 2000 >changing/2026-02-10.md
  : >changing/2026-02-10.md
  rm -f changing/2026-02-10.md
done) 2>/dev/null &
writer=$!
for _ in $(seq 30); do
  got=0
  shown=$(resist scan --no-config changing 2>&1) || got=$?
  if [[ $got -ne 0 && $got -ne 3 || $shown != *"$told"* ]]; then
    failures=$((failures + 1))
    note "FAILED: a file that changes: status $got: ${shown:0:300}"
  fi
done
kill "$writer"
wait "$writer" 2>/dev/null

well full
got=0
shown=$(resist report --no-config full 2>&1 >/dev/full) || got=$?
if [[ $got -ne 4 || $shown != *'cannot write to standard output'* ]]; then
  failures=$((failures + 1))
  note "FAILED: a full disk: status $got: $shown"
fi
mkdir small
if mount -t tmpfs -o size=8k tmpfs small 2>/dev/null; then
  printf 'older\n' >small/report.html
  expect 'a disk that fills' 4 'report.html' report --no-config --format html -o small/report.html full
  if [[ $(cat small/report.html) != older || $(find small -type f | wc -l) -ne 1 ]]; then
    failures=$((failures + 1))
    note "FAILED: a disk that fills: the old report is not as it was, or something was left behind"
  fi
else
  note "skipped: a disk that fills (no right to mount a small one)"
fi

mkdir many
for client in $(seq 100); do well "many/C-$client"; done
got=$( (resist report --no-config many 2>closed.err; echo "$?" >closed.status) | head -n 1 | wc -l)
if [[ $got -ne 1 || $(cat closed.status) -ne 0 || -s closed.err ]]; then
  failures=$((failures + 1))
  note "FAILED: a closed pipe: status $(cat closed.status): $(cat closed.err)"
fi

(
  mkdir hoard && cd hoard || exit
  for client in $(seq $((1000 / part))); do mkdir "C-$client"; done
  for client in $(seq $((1000 / part))); do printf "C-$client/%d.txt\n" {1..100}; done | xargs touch
  printf 'Forgot the diary again, she said.\n' >C-1/2026-02-03.md
)
expect '100,000 files that are no notes, and one that is' 0 "$told" scan --no-config hoard

[[ $failures -eq 0 ]]
