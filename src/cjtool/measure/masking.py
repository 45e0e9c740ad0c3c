"""Personal data in what customers wrote: taken out wherever it would be shown."""

import re

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_IBAN = re.compile(r"\b[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]){11,30}\b")
_PHONE = re.compile(r"(?<![\w.,-])(?:\+|00)?\(?\d(?:[ ()./-]{0,2}\d){8,14}(?![\w-])")
_NUMBER = re.compile(r"(?<![\w.,-])\d(?:[ .]?\d){7,8}(?![\w-])")
_DAY = r"(?:[0-3]?\d[-./][01]?\d[-./](?:19|20)\d\d|[01]?\d[-./][0-3]?\d[-./](?:19|20)\d\d|(?:19|20)\d\d[-./][01]?\d[-./][0-3]?\d)"
_HOUR = r"[ T,:]{1,2}[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?"
_DATES = re.compile(
    rf"((?<![\w.,/-])(?<!\d[ ]){_DAY}(?:[ ]?[-–][ ]?{_DAY})?(?:{_HOUR})?(?![ ()./-]{{0,2}}\d))"
)
"""Days, with the hour or with another day, which have as many digits as telephone numbers: `06.02.2017 09:36`."""
MASKS = re.compile(r"\[(?:e-mail|phone|IBAN|BSN)\]")
"""What stands in place of personal data."""
_LETTERS = 55
"""`A` counts as ten in an IBAN, `B` as eleven."""
_BSN = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def masked(text: str) -> str:
    """A text with e-mail addresses, IBANs, citizen service numbers and telephone numbers replaced by what they were.

    An IBAN is one by ISO 13616's check modulo 97, a BSN by the eleven-test of the Dutch government: other numbers of
    that length stay, such as those of orders, and so do dates.
    """
    text = _EMAIL.sub("[e-mail]", text)
    text = _IBAN.sub(lambda match: _masked_iban(match[0]), text)
    return "".join(part if at % 2 else _without_numbers(part) for at, part in enumerate(_DATES.split(text)))


def _without_numbers(text: str) -> str:
    text = _PHONE.sub(lambda match: "[phone]" if _is_phone(match[0]) else match[0], text)
    return _NUMBER.sub(lambda match: "[BSN]" if is_bsn(match[0]) else match[0], text)


def _masked_iban(written: str) -> str:
    """An IBAN, with the words behind it that its letters may have taken in."""
    parts = written.split(" ")
    for kept in range(len(parts), 0, -1):
        if is_iban(" ".join(parts[:kept])):
            return " ".join(["[IBAN]", *parts[kept:]])
    return written


def is_iban(text: str) -> bool:
    """Whether a text is an IBAN: its check digits are right, modulo 97."""
    bare = text.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", bare):
        return False
    digits = "".join(c if c.isdigit() else str(ord(c) - _LETTERS) for c in bare[4:] + bare[:4])
    return int(digits) % 97 == 1


def is_bsn(text: str) -> bool:
    """Whether a text is a Dutch citizen service number: eight or nine digits that pass the eleven-test."""
    digits = [int(c) for c in text if c.isdigit()]
    if len(digits) not in {8, 9} or not any(digits):
        return False
    whole = [0] * (9 - len(digits)) + digits
    return sum(weight * digit for weight, digit in zip(_BSN, whole, strict=True)) % 11 == 0


def _is_phone(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return 9 <= digits <= 15 and text.lstrip("(").startswith(("+", "0"))
