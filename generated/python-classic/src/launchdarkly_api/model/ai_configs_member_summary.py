from __future__ import annotations

from flagforge_launchdarkly.models import AiConfigsMemberSummary

__all__ = ["AiConfigsMemberSummary"]
