"""The headings of the parts of the minutes, as their templates print them, for those who need the parts apart."""

from __future__ import annotations

ATTENDANCE = "الحضور"
QUORUM = "النصاب القانوني"
OPENING_WORDS = "كلمة افتتاحية"
REFUSED_ITEMS = "نقط لم تدرج في جدول الأعمال"
ABSENCES = "أسباب الغياب المعروضة على الجمعية العامة"
AGENDA = "جدول الأعمال"
DEBATES = "المداولات"
MOTIONS = "مقترحات وملتمسات معروضة على التصويت"
