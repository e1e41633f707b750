"""Errors that reach the user as one sentence, each with its exit code."""

from __future__ import annotations

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_INCOMPLETE = 3


class ResrulesError(Exception):
    """Base of all errors that the command line shows as one sentence."""

    exit_code = EXIT_USAGE


class TargetError(ResrulesError):
    """The path to audit cannot be used."""


class ConfigError(ResrulesError):
    """A configuration file or option is wrong."""


class CatalogError(ResrulesError):
    """A rule file of the pack is wrong."""


class ReportError(ResrulesError):
    """A report file cannot be read or is not ours."""


class BaselineError(ResrulesError):
    """A baseline file cannot be read or is not ours."""


class OutputError(ResrulesError):
    """A report cannot be written."""

    exit_code = EXIT_INCOMPLETE


class EngineError(ResrulesError):
    """An engine is absent or unusable."""

    exit_code = EXIT_INCOMPLETE


class UploadError(ResrulesError):
    """An upload was refused or could not be made."""

    exit_code = EXIT_INCOMPLETE
