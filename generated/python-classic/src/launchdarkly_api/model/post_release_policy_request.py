from __future__ import annotations

from flagforge_launchdarkly.models import PostReleasePolicyRequest

__all__ = ["PostReleasePolicyRequest"]
