"""Write the golden minutes anew: `python tests/documents/write_golden.py`. Read every line of the difference."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from documents.plain_text import minutes_text
from documents.sample_dossier import SCENARIOS

GOLDEN = Path(__file__).parents[1] / "golden"

if __name__ == "__main__":
    for name in SCENARIOS:
        (GOLDEN / f"minutes-{name}.txt").write_text(minutes_text(name), encoding="utf-8")
