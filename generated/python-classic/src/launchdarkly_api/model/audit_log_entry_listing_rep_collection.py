from __future__ import annotations

from flagforge_launchdarkly.models import AuditLogEntryListingRepCollection

__all__ = ["AuditLogEntryListingRepCollection"]
