#!/usr/bin/env python3
"""A detector for resist that needs more than words: the same task, assigned again and again.

It reads one client's record (resist.record/1) on standard input and prints what it finds
(resist.findings/1) on standard output, a JSON object a line. `resist schema record` and
`resist schema findings` say what stands in them. To use it, name it in your own configuration,
~/.config/resist/config.yaml:

    programs:
      - name: same-task
        run: [python3, ~/detectors/same-task.py]
        sign: same-task
        title: The same task again
"""

import json
import sys

# Small words do not make two tasks alike.
SMALL = {"a", "an", "the", "of", "to", "for", "in", "on", "and", "or", "one", "per", "each", "every"}
ALIKE = 0.6  # share of the words that two tasks have in common
TIMES = 3  # assigned so often in a row, it is worth a look


def words(task):
    letters = "".join(c if c.isalnum() else " " for c in task.lower())
    return {word for word in letters.split() if word not in SMALL}


def alike(one, other):
    return bool(one & other) and len(one & other) >= ALIKE * len(one | other)


def findings(record):
    """The tasks of each session that stood in the sessions held before it, too."""
    runs = []  # of the last session held: the words of each task, and how often in a row
    for session in record["sessions"]:
        if not session["held"]:
            continue
        now = []
        for assigned in session["assigned"]:
            task = words(assigned["task"])
            times = 1 + max((count for before, count in runs if alike(before, task)), default=0)
            now.append((task, times))
            if times >= TIMES:
                yield {
                    "rule": "assigned-again",
                    "strength": 2 if times == TIMES else 3,
                    "file": assigned["file"],
                    "line": assigned["line"],
                    "column": assigned["column"],
                    "why": f"assigned {times} sessions in a row",
                }
        runs = now


def main():
    record = json.load(sys.stdin)
    if record["schema"] != "resist.record/1":
        sys.exit(f"this detector does not know {record['schema']}")
    print(json.dumps({"schema": "resist.findings/1"}))
    for finding in findings(record):
        print(json.dumps(finding))


if __name__ == "__main__":
    main()
