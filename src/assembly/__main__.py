"""`python -m assembly`."""

from assembly.cli.main import main

if __name__ == "__main__":
    main()
