"""Units of time as people write them."""

# Days in one unit; working days by the week, months and quarters by the year.
DAYS = {
    "minutes": 1 / 1440, "hours": 1 / 24, "days": 1.0, "working days": 7 / 5, "weeks": 7.0,
    "months": 30.0, "quarters": 91.0, "years": 365.0,
}  # fmt: skip

_SPELLINGS = {
    "minutes": "minute minutes min mins minuut minuten",
    "hours": "hour hours h hr hrs uur uren u",
    "days": "day days d dag dagen dgn",
    "weeks": "week weeks wk wks weken",
    "months": "month months mnd maand maanden",
    "quarters": "quarter quarters kwartaal kwartalen",
    "years": "year years yr yrs jaar jaren",
}
UNITS = {spelling: unit for unit, listed in _SPELLINGS.items() for spelling in listed.split()} | {
    "working day": "working days", "working days": "working days", "business day": "working days",
    "business days": "working days", "workday": "working days", "workdays": "working days",
    "werkdag": "working days", "werkdagen": "working days",
}  # fmt: skip
PERIODS = {
    spelling: unit
    for spelling, unit in UNITS.items()
    if unit in {"days", "weeks", "months", "quarters", "years"}
}
