"""``python -m resrules`` and the console script."""

from resrules.cli import main

if __name__ == "__main__":
    main()
