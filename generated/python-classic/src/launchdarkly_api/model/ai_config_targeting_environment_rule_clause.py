from __future__ import annotations

from flagforge_launchdarkly.models import AIConfigTargetingEnvironmentRuleClause

__all__ = ["AIConfigTargetingEnvironmentRuleClause"]
