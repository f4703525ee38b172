from __future__ import annotations

from flagforge_launchdarkly.models import Maintainer

__all__ = ["Maintainer"]
