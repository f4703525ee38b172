from __future__ import annotations

from flagforge_launchdarkly.models import StatementPost

__all__ = ["StatementPost"]
