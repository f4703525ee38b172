# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/budget.py; edit it there.
from __future__ import annotations

BUDGET = 500
"""Tokens of a new client."""


class RetryBudget:
    """Tokens a client has for retries; a success gives one back."""

    __slots__ = ("tokens",)

    def __init__(self, tokens: float = BUDGET) -> None:
        self.tokens = tokens

    def refund(self) -> None:
        self.tokens = min(BUDGET, self.tokens + 1)
