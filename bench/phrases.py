"""The phrases of the built-in rule packs as plain strings, for a text search to look for."""

import pathlib
import re

MOST = 24  # of one phrase: what a few alternatives multiply to


def alternatives(phrase, most):
    """`a (b|c) [d] * e` is `a b d`, `a c d`, `a b`, `a c` and `e`: what stands around a gap is apart."""
    made = [""]
    for part in re.findall(r"\([^()]*\)|\[[^\[\]]*\]|[^(\[]+", phrase):
        if part[0] in "([":
            words = part[1:-1].split("|") + ([""] if part[0] == "[" else [])
        else:
            words = [part]
        made = [before + word for before in made for word in words][:most]
    plain = [piece for text in made for piece in re.split(r"\s*[*(\[|\])]+\s*", text)]
    return {re.sub(r"\s+", " ", piece).strip() for piece in plain}


def built_in(source, most=MOST):
    found = set()
    for pack in sorted((pathlib.Path(source) / "src/signs").glob("*.yaml")):
        in_phrases = False
        for line in pack.read_text().splitlines():
            if re.match(r"\s+phrases:", line):
                in_phrases = True
            elif in_phrases and re.match(r"\s+- ", line):
                for plain in alternatives(line.split("- ", 1)[1].strip().strip("\"'"), most):
                    if len(plain) > 3:
                        found.add(plain)
            elif not line.strip().startswith("#"):
                in_phrases = False
    return sorted(found)
