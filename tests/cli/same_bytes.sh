#!/usr/bin/env bash
# The same notes and --today give the same bytes: whatever the order of the paths and of the files on
# disk, the threads, the time zone, the locale and the folder one is in. same_bytes.sh PROGRAM SOURCE
set -uo pipefail
program=$1 source=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
failed=0
runs=0

# Two copies of the examples in one place each, written in opposite orders.
(cd "$source/examples" && find . \( -name '*.yaml' -o -name '*.md' \) | LC_ALL=C sort) >"$work/names"
copy() {
  mkdir -p "$work/$1"
  while read -r name; do
    mkdir -p "$work/$1/$(dirname "$name")"
    cp "$source/examples/$name" "$work/$1/$name"
  done
}
copy forth/notes <"$work/names"
tac "$work/names" | copy back/notes

# printed PLACE ASSIGNMENT... -- ARGUMENTS...: what the program prints there, with its exit status.
printed() {
  local place=$1 settings=()
  shift
  while [[ $1 != -- ]]; do settings+=("$1") && shift; done
  shift
  runs=$((runs + 1))
  env -C "$work/$place" -i LANG=C.UTF-8 "${settings[@]}" "$program" "$@" --no-config 2>&1
  echo "[$?]"
}

# same WHAT: $work/other against $work/first.
same() {
  cmp -s "$work/first" "$work/other" && return
  echo "FAILED: $1"
  diff "$work/first" "$work/other" | head -4
  failed=1
}

mapfile -t clients < <(cd "$work/forth" && printf '%s\n' notes/*)
mapfile -t reversed < <(printf '%s\n' "${clients[@]}" | tac)

for run in 'report text' 'report markdown' 'report html' 'report json' 'suggest text' \
  'suggest markdown' 'suggest json' 'weekly text' 'weekly markdown' 'weekly html' 'weekly json' \
  'weekly csv' 'scan text' 'scan ndjson' 'scan csv' 'scan sarif'; do
  read -r command format <<<"$run"
  as=("$command" --today 2026-11-22 --format "$format")
  printed forth -- "${as[@]}" -j 1 notes >"$work/first"
  [[ $(wc -c <"$work/first") -gt 200 ]] || { echo "FAILED: $run prints nothing" && failed=1; }
  printed back TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 COLUMNS=200 -- "${as[@]}" -j 2 notes \
    >"$work/other" && same "$run: two threads, another order on disk, a zone east, Turkish"
  printed forth TZ=Pacific/Niue LC_ALL=ar_EG.utf8 HOME=/nowhere -- "${as[@]}" -j 9 notes \
    >"$work/other" && same "$run: nine threads, a zone west, Arabic, no home"
  # A page is named for its one folder; of several it has no name, in either order.
  printed forth -- "${as[@]}" "${clients[@]}" >"$work/first"
  printed forth -- "${as[@]}" "${reversed[@]}" >"$work/other" && same "$run: the order of paths"
done
printf 'client: A-02\nsessions:\n  - date: 2026-11-31\n  - {date: 2026-11-17, attendence: late}\n' |
  tee "$work/forth/notes/A-02.yaml" >"$work/back/notes/A-02.yaml"
for format in text json; do
  printed forth -- check --format "$format" notes >"$work/first"
  grep -q 'attendence' "$work/first" || { echo "FAILED: check finds nothing" && failed=1; }
  printed back LC_ALL=tr_TR.UTF-8 TZ=Pacific/Niue -- check --format "$format" notes >"$work/other" &&
    same "check $format"
done
echo "$runs runs"
exit $failed
