"""Write the golden minutes anew: `python tests/documents/write_golden.py`. Read every line of the difference."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import sample_dossier, sample_french
from documents.plain_text import french_minutes_text, minutes_text

GOLDEN = Path(__file__).parents[1] / "golden"

if __name__ == "__main__":
    for name in sample_dossier.SCENARIOS:
        (GOLDEN / f"minutes-{name}.txt").write_text(minutes_text(name), encoding="utf-8")
    for name in sample_french.SCENARIOS:
        (GOLDEN / f"minutes-fr-{name}.txt").write_text(french_minutes_text(name), encoding="utf-8")
