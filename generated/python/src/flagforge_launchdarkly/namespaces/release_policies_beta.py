"""Release policies (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        GuardedReleaseConfig,
        ProgressiveReleaseConfig,
        ReleasePoliciesResponse,
        ReleasePolicy,
        ReleasePolicyScope,
    )

_DELETE_RELEASE_POLICY: Operation[None] = Operation(
    "DeleteReleasePolicy",
    "DELETE",
    "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
    path_parameters={"project_key": "projectKey", "policy_key": "policyKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_RELEASE_POLICIES: Operation[ReleasePoliciesResponse] = Operation(
    "GetReleasePolicies",
    "GET",
    "/api/v2/projects/{projectKey}/release-policies",
    path_parameters={"project_key": "projectKey"},
    query={"exclude_default": "excludeDefault"},
    constants={"LD-API-Version": "beta"},
    result="ReleasePoliciesResponse",
)

_GET_RELEASE_POLICY: Operation[ReleasePolicy] = Operation(
    "GetReleasePolicy",
    "GET",
    "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
    path_parameters={"project_key": "projectKey", "policy_key": "policyKey"},
    constants={"LD-API-Version": "beta"},
    result="ReleasePolicy",
)

_POST_RELEASE_POLICIES_ORDER: Operation[builtins.list[ReleasePolicy]] = Operation(
    "PostReleasePoliciesOrder",
    "POST",
    "/api/v2/projects/{projectKey}/release-policies/order",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body(argument="body"),
    result="[]ReleasePolicy",
    idempotent=True,
)

_POST_RELEASE_POLICY: Operation[ReleasePolicy] = Operation(
    "PostReleasePolicy",
    "POST",
    "/api/v2/projects/{projectKey}/release-policies",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("PostReleasePolicyRequest"),
    result="ReleasePolicy",
)

_PUT_RELEASE_POLICY: Operation[ReleasePolicy] = Operation(
    "PutReleasePolicy",
    "PUT",
    "/api/v2/projects/{projectKey}/release-policies/{policyKey}",
    path_parameters={"project_key": "projectKey", "policy_key": "policyKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("PutReleasePolicyRequest"),
    result="ReleasePolicy",
)


class ReleasePoliciesBetaApi(Namespace):
    """Rules for how flags are rolled out, by scope and rank."""

    __slots__ = ()

    def delete_release_policy(
        self,
        *,
        project_key: str,
        policy_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            project_key: Key of the project.
            policy_key: Key of the release policy.
        """
        return self._send(_DELETE_RELEASE_POLICY, locals())

    adelete_release_policy = asynchronous(delete_release_policy)

    def get_release_policies(
        self,
        *,
        project_key: str,
        exclude_default: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ReleasePoliciesResponse:
        """List the release policies of a project.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-policies`

        Args:
            project_key: Key of the project.
            exclude_default: Leaves the default release policy out.
        """
        return self._send(_GET_RELEASE_POLICIES, locals())

    aget_release_policies = asynchronous(get_release_policies)

    def get_release_policy(
        self,
        *,
        project_key: str,
        policy_key: str,
        request_options: RequestOptions | None = None,
    ) -> ReleasePolicy:
        """Get a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            project_key: Key of the project.
            policy_key: Key of the release policy.
        """
        return self._send(_GET_RELEASE_POLICY, locals())

    aget_release_policy = asynchronous(get_release_policy)

    def post_release_policies_order(
        self,
        *,
        body: Sequence[str],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[ReleasePolicy]:
        """Set the order of the release policies.

        The body lists the keys of all scoped policies in their new order. Beta: needs the header
        `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/release-policies/order`

        Args:
            body: The body.
            project_key: Key of the project.
        """
        return self._send(_POST_RELEASE_POLICIES_ORDER, locals())

    apost_release_policies_order = asynchronous(post_release_policies_order)

    def post_release_policy(
        self,
        *,
        key: str,
        name: str,
        release_method: Literal["guarded-release", "progressive-release"],
        project_key: str,
        guarded_release_config: GuardedReleaseConfig | Mapping[str, Any] | Omit = OMIT,
        progressive_release_config: ProgressiveReleaseConfig | Mapping[str, Any] | Omit = OMIT,
        scope: ReleasePolicyScope | Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ReleasePolicy:
        """Create a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/release-policies`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            release_method: How a release proceeds: guarded-release or progressive-release.
            project_key: Key of the project.
            guarded_release_config: Settings used when the release method is guarded.
            progressive_release_config: Settings used when the release method is progressive.
            scope: Environments and flag tags the policy applies to.
        """
        return self._send(_POST_RELEASE_POLICY, locals())

    apost_release_policy = asynchronous(post_release_policy)

    def put_release_policy(
        self,
        *,
        name: str,
        release_method: Literal["guarded-release", "progressive-release"],
        project_key: str,
        policy_key: str,
        guarded_release_config: GuardedReleaseConfig | Mapping[str, Any] | Omit = OMIT,
        progressive_release_config: ProgressiveReleaseConfig | Mapping[str, Any] | Omit = OMIT,
        scope: ReleasePolicyScope | Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ReleasePolicy:
        """Replace a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            name: Name for humans.
            release_method: How a release proceeds: guarded-release or progressive-release.
            project_key: Key of the project.
            policy_key: Key of the release policy.
            guarded_release_config: Settings used when the release method is guarded.
            progressive_release_config: Settings used when the release method is progressive.
            scope: Environments and flag tags the policy applies to.
        """
        return self._send(_PUT_RELEASE_POLICY, locals())

    aput_release_policy = asynchronous(put_release_policy)

    @property
    def raw(self) -> RawReleasePoliciesBetaApi:
        """The same calls with the head of the answer."""
        return RawReleasePoliciesBetaApi(self._client)


class RawReleasePoliciesBetaApi(RawNamespace):
    """`ReleasePoliciesBetaApi` with the head of the answer."""

    __slots__ = ()

    delete_release_policy = raw(ReleasePoliciesBetaApi.delete_release_policy)
    adelete_release_policy = asynchronous_raw(ReleasePoliciesBetaApi.delete_release_policy)
    get_release_policies = raw(ReleasePoliciesBetaApi.get_release_policies)
    aget_release_policies = asynchronous_raw(ReleasePoliciesBetaApi.get_release_policies)
    get_release_policy = raw(ReleasePoliciesBetaApi.get_release_policy)
    aget_release_policy = asynchronous_raw(ReleasePoliciesBetaApi.get_release_policy)
    post_release_policies_order = raw(ReleasePoliciesBetaApi.post_release_policies_order)
    apost_release_policies_order = asynchronous_raw(
        ReleasePoliciesBetaApi.post_release_policies_order
    )
    post_release_policy = raw(ReleasePoliciesBetaApi.post_release_policy)
    apost_release_policy = asynchronous_raw(ReleasePoliciesBetaApi.post_release_policy)
    put_release_policy = raw(ReleasePoliciesBetaApi.put_release_policy)
    aput_release_policy = asynchronous_raw(ReleasePoliciesBetaApi.put_release_policy)
