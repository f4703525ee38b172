from __future__ import annotations

from flagforge_launchdarkly.models import HMACSignature

__all__ = ["HMACSignature"]
