"""The coin beside a fee has the sign of its currency."""

import pytest

from cjtool.draw.coins import COINS, paid_in
from cjtool.model import Project
from cjtool.scene import assets


@pytest.mark.parametrize(
    ("fee", "currency", "sign"),
    [
        ("299 per month", "EUR", "fee-euro"),
        ("299 per month", "USD", "fee-dollar"),
        ("299 per month", "CAD", "fee-dollar"),
        ("299 per month", "GBP", "fee-pound"),
        ("299 per month", "JPY", "fee-yen"),
        ("¥ 299", "CNY", "fee-yuan"),
        ("¥ 299", "EUR", "fee-yen"),
        ("£ 12", "EUR", "fee-pound"),
        ("USD 12", "EUR", "fee-dollar"),
        ("20% of the price", "CHF", "fee"),
        ("CHF 20", "EUR", "fee"),
        ("299 per month", "", "fee"),
        ("€ 299 per month", "", "fee-euro"),
    ],
)
def test_the_sign_is_of_the_fee_s_currency_else_of_the_project_s(fee: str, currency: str, sign: str) -> None:
    data = {"cjtool": "project/v1", "name": "P"} | ({"currency": currency} if currency else {})

    assert paid_in(fee, Project.model_validate(data)) == sign


def test_every_coin_has_an_icon() -> None:
    assert set(COINS.values()) <= set(assets.icons())
