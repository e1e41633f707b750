"""GitHub code scanning: what is uploaded, to where, and how it gets there."""
