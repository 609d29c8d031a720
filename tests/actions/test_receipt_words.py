import pytest

from assembly.actions.receipt_words import channel_of, column_of


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("الرقم", "number"), ("رقم العضو", "number"), ("N°", "number"), ("Member", "number"), ("الوسيلة", "channel"),
        ("Mode d’envoi", "channel"), ("تاريخ التوصل", "received"), ("Reçu le", "received"), ("Date de réception", "received"),
        ("تاريخ الإرسال", "sent"), ("رقم الإرسال", "reference"), ("N° du recommandé", "reference"), ("الوصل", "scan"), ("Fichier", "scan"),
        ("الاسم الكامل", None), ("ملاحظات", None), ("", None),
    ],
)  # fmt: skip
def test_headers(header, column):
    assert column_of(header) == column


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("يدا بيد", "by-hand"), ("en main propre", "by-hand"), ("by-hand", "by-hand"), ("رسالة مضمونة", "registered-post"),
        ("Lettre recommandée", "registered-post"), ("بريد إلكتروني", "e-mail"), ("E-mail", "e-mail"), ("السلطة المحلية", "authority"),
        ("Autorité locale", "authority"), ("حمام زاجل", None), ("", None),
    ],
)  # fmt: skip
def test_channels(words, channel):
    assert channel_of(words) == channel
