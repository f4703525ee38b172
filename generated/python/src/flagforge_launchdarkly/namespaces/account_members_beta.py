"""Published names that stand under `account_members_beta`."""

from __future__ import annotations

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .account_members import AccountMembersApi


class AccountMembersBetaApi(Namespace):
    """Published names that stand under `account_members_beta`."""

    __slots__ = ()

    modify_members_roles = borrowed(AccountMembersApi.patch_members)
    amodify_members_roles = asynchronous(AccountMembersApi.patch_members)

    @property
    def raw(self) -> RawAccountMembersBetaApi:
        """The same calls with the head of the answer."""
        return RawAccountMembersBetaApi(self._client)


class RawAccountMembersBetaApi(RawNamespace):
    """`AccountMembersBetaApi` with the head of the answer."""

    __slots__ = ()

    modify_members_roles = raw(AccountMembersApi.patch_members)
    amodify_members_roles = asynchronous_raw(AccountMembersApi.patch_members)
