from __future__ import annotations

from flagforge_launchdarkly.models import RuleClause

__all__ = ["RuleClause"]
