from __future__ import annotations

from flagforge_launchdarkly.models import OauthClientPost

__all__ = ["OauthClientPost"]
