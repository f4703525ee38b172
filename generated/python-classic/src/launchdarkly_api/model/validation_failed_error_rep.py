from __future__ import annotations

from flagforge_launchdarkly.models import ValidationFailedErrorRep

__all__ = ["ValidationFailedErrorRep"]
