"""Units of time as people write them, in the languages that journeys are written in."""

# Days in one unit; working days by the week, months and quarters by the year.
DAYS = {
    "minutes": 1 / 1440, "hours": 1 / 24, "days": 1.0, "working days": 7 / 5, "weeks": 7.0,
    "months": 30.0, "quarters": 91.0, "years": 365.0,
}  # fmt: skip

_SPELLINGS = {
    "minutes": "minute minutes min mins minuut minuten",
    "hours": "hour hours h hr hrs uur uren u stunde stunden std heure heures",
    "days": "day days d dag dagen dgn tag tage tagen jour jours",
    "weeks": "week weeks wk wks weken woche wochen semaine semaines",
    "months": "month months mnd maand maanden monat monate monaten mois",
    "quarters": "quarter quarters kwartaal kwartalen quartal quartale trimestre trimestres",
    "years": "year years yr yrs jaar jaren jahr jahre jahren an ans année années",
}
UNITS = {spelling: unit for unit, listed in _SPELLINGS.items() for spelling in listed.split()} | {
    "working day": "working days", "working days": "working days", "business day": "working days",
    "business days": "working days", "workday": "working days", "workdays": "working days",
    "werkdag": "working days", "werkdagen": "working days", "werktag": "working days", "werktage": "working days",
    "arbeitstag": "working days", "arbeitstage": "working days", "jour ouvré": "working days",
    "jours ouvrés": "working days",
}  # fmt: skip
PERIODS = {
    spelling: unit
    for spelling, unit in UNITS.items()
    if unit in {"days", "weeks", "months", "quarters", "years"}
}
ABOUT = (
    "±", "+/-", "~", "≈", "about", "approximately", "approx.", "around", "roughly", "ca.", "ca", "circa", "ongeveer",
    "environ", "env.", "etwa", "rund", "ungefähr",
)  # fmt: skip
"""What people write before a length of time that is not exact."""
