#!/usr/bin/env bash
# What the real program asks of the kernel, watched from outside: guard.sh PROGRAM SOURCE. It opens
# no socket, starts no program, and writes to its streams and the file of -o only; and after it has
# given up the rest, the kernel refuses it.
set -uo pipefail
program=$1 source=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
failed=0

fail() {
  echo "FAILED: $*"
  failed=1
}

cp -r "$source/examples" "$work/caseload"
mkdir "$work/out" "$work/elsewhere" "$work/linked"
ln -s "$work/elsewhere" "$work/linked/R-07"
printf -- '---\nclient: R-07\n---\nCame late.\n' >"$work/elsewhere/2026-11-15 R-07.md"

# In force, as far as this system goes; a build with sanitizers keeps its calls.
said=$("$program" scan -v "$work/caseload" 2>&1 >/dev/null)
[[ $said == 'resist: guard: '* ]] || fail "-v does not say what is in force: $said"
[[ $said == *seccomp* ]] && echo "seccomp is in force"
[[ $said == *Landlock* ]] && echo "Landlock is in force"

# new writes beside the last note, also where a link leads there.
"$program" new R-07 "$work/linked" >"$work/new" || fail "new does not write through a linked folder"
[[ $(stat -c %a "$work/elsewhere/"*-"$(date +%d)"*) == 600 ]] || fail "new: others can read it"
"$program" report -o "$work/out/r.txt" "$work/caseload" || fail "-o writes no file"
"$program" report -o "$work/out/r.txt" "$work/caseload" || fail "-o writes it no second time"
(cd "$work/out" && "$program" report -o here.txt ../caseload) || fail "-o writes nothing here"
"$program" report - <"$work/caseload/R-07.yaml" >"$work/piped" || fail "standard input is not read"
"$program" report <(cat "$work/caseload/R-07.yaml") >"$work/piped" || fail "a <(pipe) is not read"

# A program of the configuration is started, and held to the rest.
cat >"$work/detector" <<'END'
#!/bin/bash
cat >/dev/null
cd "$(dirname "$0")" || exit 9
(echo mine >caseload/stolen.md) 2>/dev/null && exit 7
(exec 3<>/dev/udp/127.0.0.1/9) 2>/dev/null && exit 8
echo '{"schema": "resist.findings/1"}'
END
chmod +x "$work/detector"
printf 'programs:\n  - {name: curious, run: [%s], sign: no-homework}\n' "$work/detector" \
  >"$work/config.yaml"
shown=$("$program" report --config "$work/config.yaml" "$work/caseload/R-07.yaml" 2>&1) ||
  if [[ $said == *seccomp*Landlock* ]]; then fail "a detector program: ${shown##*$'\n'}"; fi

if ! command -v strace >/dev/null || ! strace -o "$work/trace" true 2>/dev/null; then
  echo "skipped: what strace sees (there is no strace, or it may not trace)"
  exit $failed
fi
if [[ $said != *seccomp* ]]; then
  echo "skipped: what strace sees (sanitizers make calls of their own)"
  exit $failed
fi

# traced WHAT ARGUMENTS...: every call that opens, writes, names or connects, in $work/trace. Only
# what comes after the dynamic linker is the program's: it begins with the one limit it sets.
traced() {
  local what=$1
  shift
  strace -f -qq -o "$work/trace" \
    -e trace='%network,%file,%process,write,writev,pwrite64,seccomp,landlock_restrict_self,prlimit64' \
    "$program" "$@" >"$work/stdout" 2>"$work/stderr" || fail "$what: exit status $?"
  grep -qE '(socket|connect|sendto|sendmsg)(pair)?\(' "$work/trace" && fail "$what: a socket"
  [[ $(grep -c 'execve(' "$work/trace") -eq 1 ]] || fail "$what: another program"
  grep -qE 'seccomp\(SECCOMP_SET_MODE_FILTER.*= 0' "$work/trace" || fail "$what: no filter"
  grep -q 'caseload/' "$work/trace" || fail "$what: no note was read"
  # The guard comes before the first note.
  sed '/seccomp(SECCOMP_SET_MODE_FILTER/q' "$work/trace" | grep -E 'open(at)?\(.*caseload/.*(md|yaml)"' |
    grep -v '\.resist\.yaml' && fail "$what: a note was opened before the guard was up"
  grep -E 'O_(WRONLY|RDWR|CREAT|TRUNC)' "$work/trace" >"$work/opened"
  grep -oE ' (write|writev|pwrite64)\([0-9]+' "$work/trace" | sort -u >"$work/written"
}

for command in report suggest weekly scan check; do
  traced "$command" "$command" --no-config "$work/caseload"
  [[ -s $work/opened ]] && fail "$command opens a file for writing: $(cat "$work/opened")"
  grep -qvE '\((1|2)$' "$work/written" && fail "$command writes elsewhere: $(cat "$work/written")"
  grep -E ' (un)?link|rename|chmod|chown|mkdir|utime' "$work/trace" | grep -v readlink &&
    fail "$command names or marks files"
done
traced "report -o" report --no-config --format html -o "$work/out/r.html" "$work/caseload"
[[ $(wc -l <"$work/opened") -eq 1 ]] || fail "report -o opens more than one file"
grep -q 'out/\.r\.html\.resist-.*O_EXCL.*0600' "$work/opened" ||
  fail "report -o opens other files: $(cat "$work/opened")"
[[ $(grep -cE ' rename\(' "$work/trace") -eq 1 ]] || fail "report -o names other files"
exit $failed
