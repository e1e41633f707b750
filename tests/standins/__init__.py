"""Programs and servers that stand in for what tests cannot have."""
