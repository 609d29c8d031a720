"""`at_once.py FOLDER COUNT NUMBER`: type COUNT speeches at a store, each as a whole command; print each record on its line."""

import json
import sys
from pathlib import Path

from hall import Hall


def main() -> None:
    hall, count, own = Hall(Path(sys.argv[1])), int(sys.argv[2]), sys.argv[3]
    for number in range(count):
        made = hall.json("speak", 1, f"كلمة {own}-{number}", "--at", "10:10", ASSEMBLY_LOCK_SECONDS="60")
        print(json.dumps(made), flush=True)


if __name__ == "__main__":
    main()
