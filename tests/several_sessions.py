"""A store with sessions of two years: mandates that begin and end between them, a quorum that failed, a late excuse, letters."""

from pathlib import Path

from hall import Hall, made_store

FEBRUARY = """
session: {year: 2020, month: 2, planned: 2020-02-25 10:00:00, hall: القاعة, closed: 2020-02-25 12:15:00,
  convocations: [{call: 1, sent: 2020-02-10, meeting: 2020-02-25 10:00:00}]}
items:
  - {kind: account, title: دراسة الحساب الإداري برسم سنة 2019}
  - {kind: convention, title: اتفاقية شراكة}
  - {kind: other, title: تسمية قاعة}
sittings:
  - {opened: 2020-02-25 10:00:00, present: 1-40, excused: "41,43", closed: 2020-02-25 12:15:00}
movements:
  - {member: 44, direction: arrival, at: 2020-02-25 10:20:00}
  - {member: 43, direction: arrival, at: 2020-02-25 10:25:00}
  - {member: 5, direction: departure, at: 2020-02-25 11:50:00}
ballots:
  - {subject: item:1, at: 2020-02-25 11:00:00, tally: {in_favour: 37, against: 3, abstain: 1}}
  - {subject: item:2, at: 2020-02-25 11:10:00, tally: {in_favour: 2, against: 30, abstain: 0}}
  - {subject: item:3, at: 2020-02-25 11:20:00, method: secret, secret_ground: طلب الأعضاء, tally: {in_favour: 42, against: 0, abstain: 0}}
recommendations:
  - {text: توصية أولى., to: [1, إقليم آسفي], level: national}
  - {text: توصية ثانية., to: [1], level: national}
"""
JUNE = """
session: {year: 2020, month: 6, planned: 2020-06-10 10:00:00, hall: القاعة, closed: 2020-06-24 12:00:00,
  convocations: [{call: 1, sent: 2020-05-30, meeting: 2020-06-10 10:00:00}, {call: 2, sent: 2020-06-12, meeting: 2020-06-23 10:00:00}]}
items:
  - {kind: budget, title: المصادقة على تحويل اعتمادات}
  - {kind: other, title: برنامج المعارض}
sittings:
  - {opened: 2020-06-10 10:00:00, present: "1-6,8-20", excused: "21", closed: 2020-06-10 10:00:00}
  - {opened: 2020-06-23 10:00:00, call: 2, present: "1-6,8-25", excused: "30-32", closed: 2020-06-23 12:15:00, resumes: 2020-06-24}
  - {opened: 2020-06-24 10:00:00, call: 2, present: "1-6,8-21", closed: 2020-06-24 12:00:00}
movements:
  - {member: 33, direction: arrival, at: 2020-06-24 10:20:00, sitting: 3}
ballots:
  - {subject: item:1, at: 2020-06-23 11:00:00, sitting: 2, rest: for}
  - {subject: item:2, at: 2020-06-24 11:00:00, sitting: 3, tally: {in_favour: 10, against: 10, abstain: 1}, chair_side: for}
recommendations:
  - {text: توصية ثالثة., to: [إقليم آسفي], level: local}
  - {text: توصية رابعة., to: [5], level: regional}
"""
NEXT_YEAR = """
session: {year: 2021, month: 2, planned: 2021-02-25 10:00:00, hall: القاعة, closed: 2021-02-25 12:15:00,
  convocations: [{call: 1, sent: 2021-02-10, meeting: 2021-02-25 10:00:00}]}
items:
  - {kind: other, title: نقطة}
sittings:
  - {opened: 2021-02-25 10:00:00, present: "1-6,8-60,76", closed: 2021-02-25 12:15:00}
late_excuses:
  - {member: 50, missed: 2020-06, missed_sitting: 2, meeting: 2020-06-23, accepted: true, at: 2021-02-25 10:30:00}
  - {member: 51, missed: 2020-06, missed_sitting: 2, meeting: 2020-06-23, accepted: false, at: 2021-02-25 10:31:00}
ballots:
  - {subject: item:1, at: 2021-02-25 11:00:00, rest: for}
"""


def several_sessions(folder: Path) -> Hall:
    """Return the store: member 7 left in March 2020, 76 came in September, 77 is an associate."""
    hall = made_store(folder)
    hall.ok("end-mandate", 7, "--on", "2020-03-31", "--reason", "استقالة", now="2021-03-01T09:00:00Z")
    hall.ok("add-member", "العضو 76", "--number", 76, "--start", "2020-09-01", now="2021-03-01T09:01:00Z")
    hall.ok(
        "add-member",
        "الشريك 77",
        "--number",
        77,
        "--start",
        "2015-08-07",
        "--kind",
        "associate",
        now="2021-03-01T09:02:00Z",
    )
    for place, text in enumerate((FEBRUARY, JUNE, NEXT_YEAR)):
        file = folder.parent / f"session-{place}.yaml"
        file.write_text(text, "utf-8")
        hall.ok("import-session", file, now=f"2021-03-02T09:0{place}:00Z")
    approval = ("approval", "3/2020")
    hall.ok(*approval, "asked", "--as", "sector", "--of", 1, "--on", "2020-07-01", now="2021-03-03T09:00:00Z")
    hall.ok(*approval, "approved", "--as", "sector", "--on", "2020-07-31", now="2021-03-03T09:01:00Z")
    hall.ok(
        *approval, "asked", "--as", "finance", "--of", 3, "--on", "2020-07-01", now="2021-03-03T09:02:00Z"
    )
    sent = ("--to", 1, "--on", "2020-03-10", "--out", folder.parent / "sent")
    hall.ok("dispatch", "--session", "2020-02", *sent, now="2021-03-03T09:03:00Z")
    answers = (
        ("2020-02/R1", "accepted", "2020-04-09"),
        ("2020-02/R2", "refused", "2020-03-31"),
        ("2020-02/R1", "done", "2020-12-01"),
    )
    for place, (recommendation, grade, day) in enumerate(answers, start=4):
        hall.ok(
            "answer",
            recommendation,
            grade,
            "--from",
            1,
            "--because",
            "جواب",
            "--on",
            day,
            now=f"2021-03-03T09:0{place}:00Z",
        )
    return hall
