"""The formats of a report: one row each, from which the options of ``run`` and ``report`` are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from resrules.errors import ConfigError, OutputError

if TYPE_CHECKING:
    from resrules.catalog import Catalog
    from resrules.comparison import Change
    from resrules.model import Audit

_Command = TypeVar("_Command", bound=Callable[..., Any])


@dataclass(frozen=True)
class Source:
    """What a format is rendered from; only ``document`` is there when a JSON report is rendered again."""

    document: Mapping[str, Any]
    audit: Audit | None = None
    catalog: Catalog | None = None
    path: Path | None = None
    history: Sequence[tuple[str, Mapping[str, Any]]] = ()
    """Earlier JSON reports of the project, oldest first, each with its label."""

    earlier: Mapping[str, Any] | None = None
    """An earlier JSON report, where one is to be compared with."""

    @property
    def prefix(self) -> str:
        """The folder of the audited path within its repository, as far as it can be told."""
        from resrules.discover import path_in_repository

        target = self.path if self.path is not None else Path(self.document["target"])
        return path_in_repository(target) if target.exists() else ""

    @property
    def change(self) -> Change | None:
        """What changed since the earlier report."""
        from resrules.comparison import compare

        return compare(self.earlier, self.document) if self.earlier is not None else None


@dataclass(frozen=True)
class Format:
    """One output of an audit."""

    help: str
    render: Callable[[Source], str]
    from_document: bool = True
    """Whether the JSON report holds all that it needs."""


def _sarif(source: Source, *, everything: bool = False) -> str:
    from resrules.report.document import dump
    from resrules.sarif import sarif_log

    assert source.audit is not None
    assert source.catalog is not None
    return dump(sarif_log(source.audit, source.catalog, everything=everything, prefix=source.prefix))


def _json(source: Source) -> str:
    from resrules.report.document import dump

    return dump(source.document)


def _markdown(source: Source) -> str:
    from resrules.report.markdown import render_markdown

    return render_markdown(source.document)


def _summary(source: Source) -> str:
    from resrules.report.summary import render_summary

    return render_summary(source.document, source.change, source.prefix)


def _annotations(source: Source) -> str:
    from resrules.report.annotations import render_annotations

    change = source.change
    findings = change.new if change is not None else source.document["findings"]
    return render_annotations(source.document, source.prefix, findings)


def _gitlab(source: Source) -> str:
    from resrules.report.document import dump
    from resrules.report.gitlab import code_quality

    return dump(code_quality(source.document, source.prefix))


def _gitlab_sast(source: Source) -> str:
    from resrules.report.document import dump
    from resrules.report.gitlab import sast

    return dump(sast(source.document, source.prefix))


def _junit(source: Source) -> str:
    from resrules.report.junit import render_junit

    return render_junit(source.document, source.prefix)


def _html(source: Source) -> str:
    from resrules.report.html import render_html

    return render_html(source.document, source.history)


FORMATS: Mapping[str, Format] = {
    "sarif": Format("Write the findings as SARIF 2.1.0, ready for GitHub.", _sarif, from_document=False),
    "sarif-full": Format(
        "Write SARIF with protected sites and safeguards too.",
        lambda source: _sarif(source, everything=True),
        from_document=False,
    ),
    "json": Format("Write the whole report as JSON.", _json),
    "markdown": Format("Write the audit report as Markdown.", _markdown),
    "markdown-summary": Format("Write a short Markdown for a pull request's comment or a job's summary.", _summary),
    "annotations": Format("Write annotations for GitHub Actions (- prints them, as it needs).", _annotations),
    "gitlab": Format("Write a Code Quality report for GitLab.", _gitlab),
    "gitlab-sast": Format("Write a SAST report for GitLab.", _gitlab_sast),
    "junit": Format("Write JUnit XML, as most CI servers read it.", _junit),
    "html": Format("Write the audit report as one HTML file that loads nothing.", _html),
}
"""Every format by the name of its option."""


STANDARD_OUTPUT = Path("-")
"""Given as FILE, the report is printed, and nothing else is."""


def format_options(formats: Mapping[str, Format]) -> Callable[[_Command], _Command]:
    """Return a decorator that gives a command one ``--NAME FILE`` option for each format."""

    def decorate(command: _Command) -> _Command:
        for name, format_ in reversed(list(formats.items())):
            option = click.option(
                f"--{name}", _parameter(name), type=click.Path(path_type=Path), metavar="FILE", help=format_.help
            )
            command = option(command)
        return command

    return decorate


def formats_asked_for(formats: Mapping[str, Format], flags: dict[str, Any]) -> dict[str, Path]:
    """Take the options of the formats out of ``flags`` and return the files to write by format.

    Raises:
        ConfigError: two of them name one file.
    """
    given = {name: flags.pop(_parameter(name)) for name in formats}
    wanted: dict[str, Path] = {name: path for name, path in given.items() if path is not None}
    names: dict[Path, str] = {}
    for name, path in wanted.items():
        other = names.setdefault(path, name)
        if other != name:
            raise ConfigError(f"--{other} and --{name} both go to {path}; give each a file of its own")
    return wanted


def paper_options(command: _Command) -> _Command:
    """Give a command the options of the HTML report: earlier reports for its trend, and its print as PDF."""
    history = click.option(
        "--history", type=click.Path(path_type=Path), multiple=True, metavar="PATH",
        help="Show the trend since these earlier JSON reports in the HTML report (files or folders, repeatable).",
    )  # fmt: skip
    pdf = click.option(
        "--pdf", type=click.Path(path_type=Path), metavar="FILE", help="Print the HTML report as PDF, with Chromium."
    )
    return history(pdf(command))


def write_reports(
    outputs: Mapping[Path, str], pdf: Path | None = None, html: str = ""
) -> tuple[list[str], list[OutputError]]:
    """Write every output; one that fails does not keep the others from being written.

    Args:
        pdf: where to print ``html``; None for no PDF.
    """
    from resrules.report.files import write_text

    written, failures = [], []
    for path, text in outputs.items():
        if path == STANDARD_OUTPUT:
            click.echo(text, nl=False)
            continue
        try:
            write_text(path, text)
            written.append(str(path))
        except OutputError as error:
            failures.append(error)
    if pdf is not None:
        from resrules.report.pdf import write_pdf

        try:
            write_pdf(pdf, html)
            written.append(str(pdf))
        except OutputError as error:
            failures.append(error)
    return written, failures


def _parameter(name: str) -> str:
    return f"format_{name.replace('-', '_')}"
