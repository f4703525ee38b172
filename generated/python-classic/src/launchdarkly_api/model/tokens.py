from __future__ import annotations

from flagforge_launchdarkly.models import Tokens

__all__ = ["Tokens"]
