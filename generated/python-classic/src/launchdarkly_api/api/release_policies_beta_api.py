"""Release policies (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        PostReleasePolicyRequest,
        PutReleasePolicyRequest,
        ReleasePoliciesResponse,
        ReleasePolicy,
    )

_DELETE_RELEASE_POLICY: Endpoint[None] = Endpoint(
    "DeleteReleasePolicy",
    path={"project_key": "projectKey", "policy_key": "policyKey"},
)

_GET_RELEASE_POLICIES: Endpoint[ReleasePoliciesResponse] = Endpoint(
    "GetReleasePolicies",
    path={"project_key": "projectKey"},
    query={"exclude_default": "excludeDefault"},
)

_GET_RELEASE_POLICY: Endpoint[ReleasePolicy] = Endpoint(
    "GetReleasePolicy",
    path={"project_key": "projectKey", "policy_key": "policyKey"},
)

_POST_RELEASE_POLICIES_ORDER: Endpoint[builtins.list[ReleasePolicy]] = Endpoint(
    "PostReleasePoliciesOrder",
    path={"project_key": "projectKey"},
    body="request_body",
)

_POST_RELEASE_POLICY: Endpoint[ReleasePolicy] = Endpoint(
    "PostReleasePolicy",
    path={"project_key": "projectKey"},
    body="post_release_policy_request",
)

_PUT_RELEASE_POLICY: Endpoint[ReleasePolicy] = Endpoint(
    "PutReleasePolicy",
    path={"project_key": "projectKey", "policy_key": "policyKey"},
    body="put_release_policy_request",
)


class ReleasePoliciesBetaApi(Api):
    """Rules for how flags are rolled out, by scope and rank."""

    def delete_release_policy(
        self,
        project_key: str,
        policy_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            project_key: Key of the project.
            policy_key: Key of the release policy.
        """
        return self._call(_DELETE_RELEASE_POLICY, locals())

    def get_release_policies(
        self,
        project_key: str,
        *,
        exclude_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ReleasePoliciesResponse:
        """List the release policies of a project.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-policies`

        Args:
            project_key: Key of the project.
            exclude_default: Leaves the default release policy out.
        """
        return self._call(_GET_RELEASE_POLICIES, locals())

    def get_release_policy(
        self,
        project_key: str,
        policy_key: str,
        **options: Unpack[CallOptions],
    ) -> ReleasePolicy:
        """Get a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            project_key: Key of the project.
            policy_key: Key of the release policy.
        """
        return self._call(_GET_RELEASE_POLICY, locals())

    def post_release_policies_order(
        self,
        project_key: str,
        request_body: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> builtins.list[ReleasePolicy]:
        """Set the order of the release policies.

        The body lists the keys of all scoped policies in their new order. Beta: needs the header
        `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/release-policies/order`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_RELEASE_POLICIES_ORDER, locals())

    def post_release_policy(
        self,
        project_key: str,
        post_release_policy_request: PostReleasePolicyRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReleasePolicy:
        """Create a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/release-policies`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_RELEASE_POLICY, locals())

    def put_release_policy(
        self,
        project_key: str,
        policy_key: str,
        put_release_policy_request: PutReleasePolicyRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ReleasePolicy:
        """Replace a release policy.

        Beta: needs the header `LD-API-Version: beta`.

        `PUT /api/v2/projects/{projectKey}/release-policies/{policyKey}`

        Args:
            project_key: Key of the project.
            policy_key: Key of the release policy.
        """
        return self._call(_PUT_RELEASE_POLICY, locals())
