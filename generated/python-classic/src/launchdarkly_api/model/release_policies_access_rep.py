from __future__ import annotations

from .release_policies_access import ReleasePoliciesAccess as ReleasePoliciesAccessRep

__all__ = ["ReleasePoliciesAccessRep"]
