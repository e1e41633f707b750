"""The engines: each one turns files and rules into a SARIF run."""
