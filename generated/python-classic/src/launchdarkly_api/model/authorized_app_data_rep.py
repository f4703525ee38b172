from __future__ import annotations

from flagforge_launchdarkly.models import AuthorizedAppDataRep

__all__ = ["AuthorizedAppDataRep"]
