"""GitHub's line hash against the values its own code gives, and our fingerprint."""

from __future__ import annotations

import pytest
from resrules.fingerprints import Fingerprinter, line_hashes

# content, values of the lines from 1 on: computed with the hash of github/codeql-action
VECTORS = [
    (
        b'import requests\n\n\ndef f():\n    return requests.get("http://x")\n',
        ["50118c2be44b7f9b:1", "3ea364387f1427e6:1", "157d56245ec931d4:1", "22fd4d3bb3f3a13a:1", "6ca79f8f77392d20:1",
         "c129715d7a2bc9a3:1"],
    ),
    (b"foo()\nfoo()\nfoo()\n", ["8a0f28ff2728b928:1", "b382f847e4ae5cc9:1", "abaf2c19b5d5b632:1"]),
    (b"\tfoo( )\n  foo()\n", ["b382f847e4ae5cc9:1", "abaf2c19b5d5b632:1"]),
    (b"a\r\nb\r\n\r\nc", ["4850bf53658d4e53:1", "b0367d257df6d03c:1", "1c206f60a702cfe8:1", "188ff2f224477a1e:1"]),
    (b"a\rb\r\rc\n", ["77a50b96b14e5049:1", "ca025105991a4cc2:1", "f2078d1c7c7b87e:1", "3791504be0bd17cc:1"]),
    (b"x", ["638816509450efbf:1"]),
    (b"", ["c129715d7a2bc9a3:1"]),
    ('x = "é日本語😀"\ny = 1\n'.encode(), ["6bb8b3157140fec0:1", "17ab1ef2caecdd1c:1"]),
    (b"\xef\xbb\xbffoo()\nbar()\n", ["fd50e36152e8749:1", "e1c8eeed8f7964cf:1"]),
    (b'x="\xe9"\ny\n', ["5f93b870bc26ed42:1", "c33be7e0cf7c3ca:1"]),
]  # fmt: skip


@pytest.mark.parametrize(("content", "values"), VECTORS)
def test_line_hashes_are_those_of_github(content: bytes, values: list[str]) -> None:
    hashes = line_hashes(content)
    assert [hashes[line] for line in range(1, len(values) + 1)] == values


def test_a_fingerprint_survives_moved_and_reindented_code() -> None:
    assert Fingerprinter().fingerprint("r", "a.py", "f( x )") == Fingerprinter().fingerprint("r", "a.py", "  f(x)\n")


def test_equal_code_in_one_file_is_told_apart() -> None:
    fingerprinter = Fingerprinter()
    assert fingerprinter.fingerprint("r", "a.py", "f()") != fingerprinter.fingerprint("r", "a.py", "f()")


def test_rule_path_and_code_all_count() -> None:
    values = {
        Fingerprinter().fingerprint(*key)
        for key in (("r", "a.py", "f()"), ("s", "a.py", "f()"), ("r", "b.py", "f()"), ("r", "a.py", "g()"))
    }
    assert len(values) == 4
