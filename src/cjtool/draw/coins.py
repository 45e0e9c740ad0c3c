"""The coin beside what a customer pays: with the sign of its currency."""

import re

from cjtool.model import Project

_OF_SIGN = {"€": "euro", "$": "dollar", "£": "pound", "¥": "yen", "₹": "rupee"}
_OF_CODE = {
    "EUR": "euro", "GBP": "pound", "JPY": "yen", "CNY": "yuan", "INR": "rupee",
    "USD": "dollar", "AUD": "dollar", "CAD": "dollar", "NZD": "dollar", "SGD": "dollar", "HKD": "dollar", "MXN": "dollar",
}  # fmt: skip
_ANY = "fee"
COINS = {_ANY: "coin"} | {
    f"{_ANY}-{coin}": f"coin-{coin}" for coin in dict.fromkeys((*_OF_SIGN.values(), *_OF_CODE.values()))
}
"""The icon of each sign for a fee; the first, without a currency, where none is stated or it has no coin."""
_CURRENCY = re.compile(r"[€$£¥₹]|\b[A-Z]{3}\b")


def paid_in(fee: str, project: Project) -> str:
    """The sign for a fee: of the currency that is written in it, else of the one that its project states."""
    own = project.currency if "currency" in project.model_fields_set else ""
    written = next(iter(_CURRENCY.findall(fee)), own)
    if written == "¥" and own == "CNY":
        written = own
    coin = _OF_SIGN.get(written) or _OF_CODE.get(written)
    return f"{_ANY}-{coin}" if coin else _ANY
