"""The fields of a paper's signatures: one for each place, in the reading order of a tagged PDF.

All are made with the first signature, so that the second one only fills a field that is there already. PDF/UA-1
(ISO 14289-1, 7.18) asks for each a name to be read aloud and a `Form` element in the structure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from assembly.domain.minutes_signature import Place
from assembly.language.sentences_signing import signature_field
from assembly.language.tongue import TONGUES, Language
from assembly.sealing.places import Spot

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter


def add_missing_fields(
    writer: IncrementalPdfFileWriter, spots: Mapping[Place, Spot], language: Language
) -> None:
    """Add the fields that a paper does not have yet, empty, without a mark."""
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field, enumerate_sig_fields  # noqa: PLC0415

    there = {name for name, _, _ in enumerate_sig_fields(writer)}
    for place, spot in spots.items():
        if place in there:
            continue
        title = TONGUES[language](signature_field, place)
        box = tuple(round(side) for side in spot.box)
        append_signature_field(
            writer,
            SigFieldSpec(place, on_page=spot.page, box=box, readable_field_name=title),  # type: ignore[arg-type]
        )
        _into_structure(writer, _reference_of(writer, place), spot.page)


def _reference_of(writer: IncrementalPdfFileWriter, place: Place) -> Any:  # noqa: ANN401  pyHanko's objects are untyped inside
    from pyhanko.sign.fields import enumerate_sig_fields  # noqa: PLC0415

    return next(reference for name, _, reference in enumerate_sig_fields(writer) if name == place)


def _into_structure(writer: IncrementalPdfFileWriter, field: Any, page: int) -> None:  # noqa: ANN401
    """Hang a field into the structure tree, under its root element."""
    from pyhanko.pdf_utils.generic import (  # noqa: PLC0415
        ArrayObject,
        DictionaryObject,
        NumberObject,
        pdf_name,
    )

    if "/StructTreeRoot" not in writer.root:
        return
    root = writer.root["/StructTreeRoot"]
    parents = root["/ParentTree"]["/Nums"]
    key = max(list(parents)[::2], default=-1) + 1
    whole = root.raw_get("/K")
    whole = whole[0] if isinstance(whole, ArrayObject) else whole
    page_reference, _ = writer.find_page_for_modification(page)
    annotation = DictionaryObject(
        {pdf_name("/Type"): pdf_name("/OBJR"), pdf_name("/Obj"): field, pdf_name("/Pg"): page_reference}
    )
    form = writer.add_object(
        DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/StructElem"),
                pdf_name("/S"): pdf_name("/Form"),
                pdf_name("/P"): whole,
                pdf_name("/Pg"): page_reference,
                pdf_name("/K"): annotation,
            }
        )
    )
    parents += [NumberObject(key), form]
    whole.get_object()["/K"].append(form)
    field.get_object()[pdf_name("/StructParent")] = NumberObject(key)
    for changed in (
        parents,
        root["/ParentTree"],
        whole.get_object()["/K"],
        whole.get_object(),
        field.get_object(),
    ):
        writer.update_container(changed)
