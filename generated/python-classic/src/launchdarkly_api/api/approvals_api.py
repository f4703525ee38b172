"""Approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        ApprovalRequestResponse,
        CreateApprovalRequestRequest,
        CreateCopyFlagConfigApprovalRequestRequest,
        CreateFlagConfigApprovalRequestRequest,
        ExpandableApprovalRequestResponse,
        ExpandableApprovalRequestsResponse,
        FlagConfigApprovalRequestResponse,
        FlagConfigApprovalRequestsResponse,
        PostApprovalRequestApplyRequest,
        PostApprovalRequestReviewRequest,
    )

_DELETE_APPROVAL_REQUEST: Endpoint[None] = Endpoint("deleteApprovalRequest", path={"id": "id"})

_DELETE_APPROVAL_REQUEST_FOR_FLAG: Endpoint[None] = Endpoint(
    "deleteApprovalRequestForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_APPROVAL_FOR_FLAG: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "getApprovalForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_APPROVAL_REQUEST: Endpoint[ExpandableApprovalRequestResponse] = Endpoint(
    "getApprovalRequest",
    path={"id": "id"},
    query={"expand": "expand"},
)

_GET_APPROVAL_REQUESTS: Endpoint[ExpandableApprovalRequestsResponse] = Endpoint(
    "getApprovalRequests",
    query={"filter": "filter", "expand": "expand", "limit": "limit", "offset": "offset"},
)

_GET_APPROVALS_FOR_FLAG: Endpoint[FlagConfigApprovalRequestsResponse] = Endpoint(
    "getApprovalsForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_POST_APPROVAL_REQUEST: Endpoint[ApprovalRequestResponse] = Endpoint(
    "postApprovalRequest",
    body="create_approval_request_request",
)

_POST_APPROVAL_REQUEST_APPLY: Endpoint[ApprovalRequestResponse] = Endpoint(
    "postApprovalRequestApply",
    path={"id": "id"},
    body="post_approval_request_apply_request",
)

_POST_APPROVAL_REQUEST_APPLY_FOR_FLAG: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "postApprovalRequestApplyForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body="post_approval_request_apply_request",
)

_POST_APPROVAL_REQUEST_FOR_FLAG: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "postApprovalRequestForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body="create_flag_config_approval_request_request",
)

_POST_APPROVAL_REQUEST_REVIEW: Endpoint[ApprovalRequestResponse] = Endpoint(
    "postApprovalRequestReview",
    path={"id": "id"},
    body="post_approval_request_review_request",
)

_POST_APPROVAL_REQUEST_REVIEW_FOR_FLAG: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "postApprovalRequestReviewForFlag",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body="post_approval_request_review_request",
)

_POST_FLAG_COPY_CONFIG_APPROVAL_REQUEST: Endpoint[FlagConfigApprovalRequestResponse] = Endpoint(
    "postFlagCopyConfigApprovalRequest",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body="create_copy_flag_config_approval_request_request",
)


class ApprovalsApi(Api):
    """Requests to review a change before it is made."""

    def delete_approval_request(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete an approval request.

        `DELETE /api/v2/approval-requests/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_APPROVAL_REQUEST, locals())

    def delete_approval_request_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an approval request of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_APPROVAL_REQUEST_FOR_FLAG, locals())

    def get_approval_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Get an approval request of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_APPROVAL_FOR_FLAG, locals())

    def get_approval_request(
        self,
        id: str,
        *,
        expand: Sequence[Literal["environments", "flag", "project", "resource"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExpandableApprovalRequestResponse:
        """Get an approval request.

        `GET /api/v2/approval-requests/{id}`

        Args:
            id: Id of the resource named in the path.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_APPROVAL_REQUEST, locals())

    def get_approval_requests(
        self,
        *,
        filter: str | None = None,
        expand: Sequence[Literal["environments", "flag", "project"]] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ExpandableApprovalRequestsResponse:
        """List approval requests of the account.

        Paged with `limit` and `offset`; 20 items by default, 200 at most.

        `GET /api/v2/approval-requests`

        Args:
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._call(_GET_APPROVAL_REQUESTS, locals())

    def get_approvals_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestsResponse:
        """List approval requests of a flag in an environment.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_APPROVALS_FOR_FLAG, locals())

    def post_approval_request(
        self,
        create_approval_request_request: CreateApprovalRequestRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ApprovalRequestResponse:
        """Ask for approval of a change.

        `instructions` is a semantic patch that runs when the approved request is applied.

        `POST /api/v2/approval-requests`
        """
        return self._call(_POST_APPROVAL_REQUEST, locals())

    def post_approval_request_apply(
        self,
        id: str,
        post_approval_request_apply_request: PostApprovalRequestApplyRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ApprovalRequestResponse:
        """Apply an approved request.

        Runs the instructions of a request whose reviews are complete.

        `POST /api/v2/approval-requests/{id}/apply`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_POST_APPROVAL_REQUEST_APPLY, locals())

    def post_approval_request_apply_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        post_approval_request_apply_request: PostApprovalRequestApplyRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Apply an approved request of a flag.

        Runs the instructions of a request whose reviews are complete.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_POST_APPROVAL_REQUEST_APPLY_FOR_FLAG, locals())

    def post_approval_request_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        create_flag_config_approval_request_request: CreateFlagConfigApprovalRequestRequest
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Ask for approval of a change to a flag.

        `instructions` is a semantic patch that runs when the approved request is applied.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_POST_APPROVAL_REQUEST_FOR_FLAG, locals())

    def post_approval_request_review(
        self,
        id: str,
        post_approval_request_review_request: PostApprovalRequestReviewRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ApprovalRequestResponse:
        """Approve, decline or comment on an approval request.

        `POST /api/v2/approval-requests/{id}/reviews`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_POST_APPROVAL_REQUEST_REVIEW, locals())

    def post_approval_request_review_for_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        post_approval_request_review_request: PostApprovalRequestReviewRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Approve, decline or comment on a flag approval request.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_POST_APPROVAL_REQUEST_REVIEW_FOR_FLAG, locals())

    def post_flag_copy_config_approval_request(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        create_copy_flag_config_approval_request_request: CreateCopyFlagConfigApprovalRequestRequest
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagConfigApprovalRequestResponse:
        """Ask for approval to copy flag settings between environments.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_POST_FLAG_COPY_CONFIG_APPROVAL_REQUEST, locals())
