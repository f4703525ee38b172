from __future__ import annotations

from flagforge_launchdarkly.models import FlagImportStatus

__all__ = ["FlagImportStatus"]
