"""`warm.py FOLDER WARMED NOW WORD…`: type a line at a store, with everything loaded beforehand by typing it at another one.

Two calls that look for files that are nowhere mark the beginning and the end, for whoever traces the process.
"""

import contextlib
import os
import sys
from pathlib import Path

from hall import Hall

BEGIN, END = "/here-the-command-begins", "/here-the-command-ends"


def main() -> None:
    folder, warmed, now, *words = sys.argv[1:]
    with contextlib.suppress(AssertionError):
        Hall(Path(warmed)).ok(*words, now=now)
    hall = Hall(Path(folder))
    os.access(BEGIN, os.F_OK)
    code = hall.run_here(*words, now=now)
    os.access(END, os.F_OK)
    os._exit(code)


if __name__ == "__main__":
    main()
