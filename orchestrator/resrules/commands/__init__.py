"""The commands: each one parses, calls and prints; what costs time to import is imported where it is used."""
