#!/usr/bin/env bash
# What bash offers with the script that the program prints. Usage: completion.sh PROGRAM SOURCE
set -u
program=$1 source=$2
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
failed=0

mkdir -p "$work/bin" "$work/caseload" "$work/empty"
ln -s "$program" "$work/bin/resist"
PATH=$work/bin:$PATH
unset XDG_CONFIG_HOME RESIST_CONFIG
HOME=$work
cp "$source"/examples/*.yaml "$work/caseload/"
# A code that a shell would run, were it offered.
# shellcheck disable=SC2016
printf 'client: $(touch %s/ran)\nsessions:\n  - {date: 2026-11-03, notes: Quiet.}\n' "$work" \
  >"$work/caseload/odd.yaml"
for shell in bash zsh fish; do
  resist completion $shell >"$work/$shell" || { echo "no script for $shell"; failed=1; }
  command -v $shell >/dev/null || continue
  $shell -n "$work/$shell" || { echo "$shell does not read its script"; failed=1; }
done
# shellcheck source=/dev/null
source "$work/bash"
cd "$work" || exit 1

# offers LINE WORDS...: what stands in $COMPREPLY for the words of LINE, the last of them begun.
offers() {
  local IFS=' '
  # shellcheck disable=SC2206
  COMP_WORDS=($1)
  [[ $1 == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _resist
  [[ ${COMPREPLY[*]-} == "$2" ]] && return
  echo "$1: ${COMPREPLY[*]-}, not $2"
  failed=1
}

offers 'resist wee' 'weekly'
offers 'resist weekly --for' '--format'
offers 'resist weekly --format ' 'text markdown html json csv'
offers 'resist suggest --format ' 'text markdown json'
offers 'resist report --sign c' 'cancelling'
offers 'resist report --sign = c' 'cancelling'
offers 'resist report -p ' 'last\ week last\ month last\ 6\ weeks last\ 8\ sessions'
offers 'resist report caseload --client R' 'R-07'
offers 'resist report caseload --client ' 'D-18 L-31 R-07 S-22'
offers 'resist report ~/caseload --client D' 'D-18'
offers 'resist report --client R' ''
offers 'resist report case' 'caseload'
offers 'resist new S' 'S-22'
offers 'resist new S-22 e' 'empty'
offers 'resist new --style s' 'soap'
offers 'resist explain R30' 'R301 R302 R303'
offers 'resist explain no-h' "$(resist explain --format json | grep -o '"id": *"no-h[^"]*"' |
  sed 's/.*"\(no-h.*\)"/\1/' | tr '\n' ' ' | sed 's/ $//')"
offers 'resist schema se' 'session settings'
offers 'resist completion z' 'zsh'
offers 'resist rules te' 'test'
offers 'resist help exp' 'explain'

printf 'notes: %s/caseload\n' "$work" >"$work/config.yaml"
mkdir -p "$work/.config/resist" && mv "$work/config.yaml" "$work/.config/resist/config.yaml"
offers 'resist report --client R' 'R-07'

[[ -e $work/ran ]] && { echo "a client's code was run"; failed=1; }
exit $failed
