"""A STAND-IN for the CodeQL command line, for tests only. It is not CodeQL and analyses nothing.

It answers the commands that resrules uses as GitHub's "CodeQL CLI manual" documents them: the same options, the same
exit codes, the same files. Options that the manual does not know, or that are missing, end it with code 2 as they do
the real one. The environment says what it shall do:

    STANDIN_LOG       file to which every call is appended, as a JSON list
    STANDIN_VERSION   the version it claims
    STANDIN_SARIF     folder whose <language>.sarif it "finds"
    STANDIN_FAIL      <command>=<how>, with how one of: missing-pack, out-of-memory, hang, half-sarif, no-code,
                      slow-queries, killed, silent
    STANDIN_PACKS     blank-separated names of packs that the bundle brings
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

COMMANDS = {
    "version": {"--format"},
    "resolve languages": {"--format"},
    "resolve qlpacks": {"--format"},
    "pack install": {"--mode"},
    "pack download": set(),
    "database create": {"--language", "--source-root", "--overwrite", "--build-mode", "--threads", "--ram"},
    "database analyze": {"--format", "--output", "--sarif-category", "--additional-packs", "--threads", "--ram"},
}
NEEDED = {
    "database create": {"--language", "--source-root"},
    "database analyze": {"--format", "--output"},
}


def main(arguments: list[str]) -> int:
    log = os.environ.get("STANDIN_LOG")
    if log:
        with Path(log).open("a", encoding="utf-8") as file:
            file.write(json.dumps(arguments) + "\n")
    command = next((name for name in COMMANDS if arguments[: len(name.split())] == name.split()), None)
    if command is None:
        return fatal(f"Unknown command: {' '.join(arguments[:2])}")
    options: dict[str, str] = {}
    positional = []
    for argument in arguments[len(command.split()) :]:
        name, _, value = argument.partition("=")
        if not argument.startswith("--"):
            positional.append(argument)
        elif name not in COMMANDS[command]:
            return fatal(f"Unknown option: '{name}'")
        else:
            options[name] = value
    missing = NEEDED.get(command, set()) - set(options)
    if missing:
        return fatal(f"Missing required option: '{sorted(missing)[0]}=...'")
    failing, _, how = os.environ.get("STANDIN_FAIL", "").partition("=")
    how = how if failing == command else ""
    if how == "missing-pack":
        return fatal("'codeql/python-all@7.2.2' not found in the registry 'https://ghcr.io/v2/'.")
    if how == "out-of-memory":
        print("CodeQL is out of memory: increase --ram", file=sys.stderr)
        return 99
    if how == "killed":
        os.kill(os.getpid(), 9)
    if how == "hang":
        time.sleep(120)
    if how == "silent":
        return 2
    return ANSWERS[command](options, positional, how)


def fatal(text: str) -> int:
    print(f"A fatal error occurred: {text}", file=sys.stderr)
    return 2


def version(options: dict[str, str], positional: list[str], how: str) -> int:
    assert options.get("--format") == "json"
    print(json.dumps({"productName": "CodeQL", "version": os.environ.get("STANDIN_VERSION", "2.26.1")}))
    return 0


def resolve_languages(options: dict[str, str], positional: list[str], how: str) -> int:
    print(json.dumps({"javascript": ["/bundle/javascript"], "python": ["/bundle/python"]}))
    return 0


def resolve_qlpacks(options: dict[str, str], positional: list[str], how: str) -> int:
    print(json.dumps({name: [f"/bundle/{name}"] for name in os.environ.get("STANDIN_PACKS", "").split()}))
    return 0


def pack_install(options: dict[str, str], positional: list[str], how: str) -> int:
    if not (Path(positional[0]) / "qlpack.yml").is_file():
        return fatal(f"{positional[0]} is not a CodeQL pack")
    return 0


def pack_download(options: dict[str, str], positional: list[str], how: str) -> int:
    return 0 if positional and positional[0].startswith("codeql/") else fatal("no pack is named")


def database_create(options: dict[str, str], positional: list[str], how: str) -> int:
    database = Path(positional[0])
    if not database.parent.is_dir():
        return fatal(f"The parent directory of {database} does not exist")
    if database.exists() and "--overwrite" not in options:
        return fatal(f"{database} exists")
    if int(options["--ram"]) < 2048:
        return fatal("--ram must be at least 2048")
    language = options["--language"]
    if how == "no-code":
        print("CodeQL detected no code written in the language", file=sys.stderr)
        return 32
    if options.get("--build-mode") != "none" or not Path(options["--source-root"]).is_dir():
        return fatal("cannot build")
    database.mkdir(exist_ok=True)
    (database / "codeql-database.yml").write_text(
        f'---\nsourceLocationPrefix: "{options["--source-root"]}"\nprimaryLanguage: "{language}"\nfinalised: true\n',
        encoding="utf-8",
    )
    return 0


def database_analyze(options: dict[str, str], positional: list[str], how: str) -> int:
    database, *suites = (Path(name) for name in positional)
    if not (database / "codeql-database.yml").is_file():
        return fatal(f"{database} is not a recognized CodeQL database.")
    for suite in suites:
        if not suite.is_file():
            return fatal(f"Could not resolve query suite {suite}")
    if not list(Path(options["--additional-packs"]).glob("*/qlpack.yml")):
        return fatal("Could not locate a pack")
    if options["--format"] != "sarifv2.1.0":
        return fatal(f"unknown format {options['--format']}")
    language = options["--sarif-category"].rpartition(":")[2]
    sarif = (Path(os.environ["STANDIN_SARIF"]) / f"{language}.sarif").read_text(encoding="utf-8")
    output = Path(options["--output"])
    output.write_text(sarif[: len(sarif) // 2] if how == "half-sarif" else sarif, encoding="utf-8")
    return 33 if how == "slow-queries" else 0


ANSWERS: dict[str, Callable[[dict[str, str], list[str], str], int]] = {
    "version": version,
    "resolve languages": resolve_languages,
    "resolve qlpacks": resolve_qlpacks,
    "pack install": pack_install,
    "pack download": pack_download,
    "database create": database_create,
    "database analyze": database_analyze,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
