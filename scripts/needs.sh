# Sourced by the scripts beside it: what the build needs, and how it gets there.
# shellcheck shell=bash
# shellcheck disable=SC2034  # the lists are read by the scripts that source this

# Debian package, and how another system can tell that it is there: a command, or a header.
build_needs='
g++ c++
cmake cmake
ninja-build ninja
libcli11-dev CLI/CLI.hpp
libfmt-dev fmt/format.h
libyaml-cpp-dev yaml-cpp/yaml.h
nlohmann-json3-dev nlohmann/json.hpp
libstemmer-dev libstemmer.h
libtbb-dev tbb/parallel_pipeline.h'

test_needs='
doctest-dev doctest/doctest.h
clang-format clang-format
mandoc mandoc
shellcheck shellcheck'

# Only for `./scripts/test lint`.
lint_needs='
clang-tidy clang-tidy'

# libFuzzer is part of clang's runtime; lld links in a second what takes ld ten.
fuzz_needs='
clang clang
lld ld.lld
libclang-rt-14-dev clang'

note() { printf 'resist: %s\n' "$*" >&2; }

# Runs a command; what it prints is shown only when it fails.
quietly() {
  local log status=0
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [[ $status -ne 0 ]]; then tail -n 60 "$log" >&2; fi
  rm -f "$log"
  return "$status"
}

installed() { [[ $(dpkg-query -W -f '${Status}' "$1" 2>/dev/null) == 'install ok installed' ]]; }

present() {
  case $1 in
    *.h | *.hpp) echo "#include <$1>" | c++ -std=c++20 -E -x c++ - >/dev/null 2>&1 ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

as_root() { if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi; }

install_missing() {
  local missing=("$@")
  if [[ $(id -u) -ne 0 ]] && ! command -v sudo >/dev/null; then
    note "missing: ${missing[*]}"
    note "as root: apt-get install ${missing[*]}"
    return 1
  fi
  note "installing ${missing[*]}"
  quietly as_root apt-get update -q
  quietly as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Sees to it that everything in a list of needs is there: installed where there is apt-get, named
# where there is none.
require() {
  local package probe missing=() debian=no
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then debian=yes; fi
  while read -r package probe; do
    [[ -n $package ]] || continue
    if [[ $debian == yes ]]; then
      installed "$package" || missing+=("$package")
    else
      present "$probe" || missing+=("$probe")
    fi
  done <<<"$1"
  [[ ${#missing[@]} -gt 0 ]] || return 0
  if [[ $debian == yes ]]; then
    install_missing "${missing[@]}"
  else
    note "not found here: ${missing[*]}"
    note "install these with your system's package manager, then run this again"
    return 1
  fi
}
