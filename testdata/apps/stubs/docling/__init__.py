"""Stand-in for Docling; see ../README.md."""
