"""resrules audits a codebase for reliability and resilience."""

__version__ = "0.1.0"
