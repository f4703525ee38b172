"""Approvals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        ApprovalRequestResponse,
        ExpandableApprovalRequestResponse,
        ExpandableApprovalRequestsResponse,
        FlagConfigApprovalRequestResponse,
        FlagConfigApprovalRequestsResponse,
        SourceFlag,
    )

_DELETE_APPROVAL_REQUEST: Operation[None] = Operation(
    "deleteApprovalRequest",
    "DELETE",
    "/api/v2/approval-requests/{id}",
    path_parameters={"id": "id"},
    reads="nothing",
)

_DELETE_APPROVAL_REQUEST_FOR_FLAG: Operation[None] = Operation(
    "deleteApprovalRequestForFlag",
    "DELETE",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    reads="nothing",
)

_GET_APPROVAL_FOR_FLAG: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "getApprovalForFlag",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    result="FlagConfigApprovalRequestResponse",
)

_GET_APPROVAL_REQUEST: Operation[ExpandableApprovalRequestResponse] = Operation(
    "getApprovalRequest",
    "GET",
    "/api/v2/approval-requests/{id}",
    path_parameters={"id": "id"},
    query={"expand": ("expand", "form")},
    result="ExpandableApprovalRequestResponse",
)

_GET_APPROVAL_REQUESTS: PagedOperation[
    ExpandableApprovalRequestsResponse,
    ExpandableApprovalRequestResponse,
] = PagedOperation(
    "getApprovalRequests",
    "GET",
    "/api/v2/approval-requests",
    query={"filter": "filter", "expand": ("expand", "form"), "limit": "limit", "offset": "offset"},
    result="ExpandableApprovalRequestsResponse",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_APPROVALS_FOR_FLAG: Operation[FlagConfigApprovalRequestsResponse] = Operation(
    "getApprovalsForFlag",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="FlagConfigApprovalRequestsResponse",
)

_POST_APPROVAL_REQUEST: Operation[ApprovalRequestResponse] = Operation(
    "postApprovalRequest",
    "POST",
    "/api/v2/approval-requests",
    body=Body("CreateApprovalRequestRequest"),
    result="ApprovalRequestResponse",
)

_POST_APPROVAL_REQUEST_APPLY: Operation[ApprovalRequestResponse] = Operation(
    "postApprovalRequestApply",
    "POST",
    "/api/v2/approval-requests/{id}/apply",
    path_parameters={"id": "id"},
    body=Body("PostApprovalRequestApplyRequest"),
    result="ApprovalRequestResponse",
)

_POST_APPROVAL_REQUEST_APPLY_FOR_FLAG: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "postApprovalRequestApplyForFlag",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body=Body("PostApprovalRequestApplyRequest"),
    result="FlagConfigApprovalRequestResponse",
)

_POST_APPROVAL_REQUEST_FOR_FLAG: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "postApprovalRequestForFlag",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body=Body("CreateFlagConfigApprovalRequestRequest"),
    result="FlagConfigApprovalRequestResponse",
)

_POST_APPROVAL_REQUEST_REVIEW: Operation[ApprovalRequestResponse] = Operation(
    "postApprovalRequestReview",
    "POST",
    "/api/v2/approval-requests/{id}/reviews",
    path_parameters={"id": "id"},
    body=Body("PostApprovalRequestReviewRequest"),
    result="ApprovalRequestResponse",
)

_POST_APPROVAL_REQUEST_REVIEW_FOR_FLAG: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "postApprovalRequestReviewForFlag",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    body=Body("PostApprovalRequestReviewRequest"),
    result="FlagConfigApprovalRequestResponse",
)

_POST_FLAG_COPY_CONFIG_APPROVAL_REQUEST: Operation[FlagConfigApprovalRequestResponse] = Operation(
    "postFlagCopyConfigApprovalRequest",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body=Body("CreateCopyFlagConfigApprovalRequestRequest"),
    result="FlagConfigApprovalRequestResponse",
)


class ApprovalsApi(Namespace):
    """Requests to review a change before it is made."""

    __slots__ = ()

    def delete_approval_request(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an approval request.

        `DELETE /api/v2/approval-requests/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_APPROVAL_REQUEST, locals())

    adelete_approval_request = asynchronous(delete_approval_request)

    def delete_approval_request_for_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an approval request of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_APPROVAL_REQUEST_FOR_FLAG, locals())

    adelete_approval_request_for_flag = asynchronous(delete_approval_request_for_flag)

    def get_approval_for_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Get an approval request of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_GET_APPROVAL_FOR_FLAG, locals())

    aget_approval_for_flag = asynchronous(get_approval_for_flag)

    def get_approval_request(
        self,
        *,
        id: str,
        expand: Sequence[Literal["environments", "flag", "project", "resource"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpandableApprovalRequestResponse:
        """Get an approval request.

        `GET /api/v2/approval-requests/{id}`

        Args:
            id: Id of the resource named in the path.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_APPROVAL_REQUEST, locals())

    aget_approval_request = asynchronous(get_approval_request)

    def get_approval_requests(
        self,
        *,
        filter: str | Omit = OMIT,
        expand: Sequence[Literal["environments", "flag", "project"]] | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_APPROVAL_REQUESTS, locals())

    aget_approval_requests = asynchronous(get_approval_requests)

    def get_approvals_for_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestsResponse:
        """List approval requests of a flag in an environment.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_APPROVALS_FOR_FLAG, locals())

    aget_approvals_for_flag = asynchronous(get_approvals_for_flag)

    def post_approval_request(
        self,
        *,
        description: str,
        instructions: Sequence[Mapping[str, Any]],
        resource_id: str,
        comment: str | Omit = OMIT,
        integration_config: Mapping[str, Any] | Omit = OMIT,
        notify_member_ids: Sequence[str] | Omit = OMIT,
        notify_team_keys: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApprovalRequestResponse:
        """Ask for approval of a change.

        `instructions` is a semantic patch that runs when the approved request is applied.

        `POST /api/v2/approval-requests`

        Args:
            description: Free text about the purpose of the object.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            resource_id: Resource specifier of the thing to change.
            comment: Free text that explains the change.
            integration_config: Extra fields for an outside approval system.
            notify_member_ids: Ids of members asked to review.
            notify_team_keys: Keys of teams asked to review.
        """
        return self._send(_POST_APPROVAL_REQUEST, locals())

    apost_approval_request = asynchronous(post_approval_request)

    def post_approval_request_apply(
        self,
        *,
        id: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApprovalRequestResponse:
        """Apply an approved request.

        Runs the instructions of a request whose reviews are complete.

        `POST /api/v2/approval-requests/{id}/apply`

        Args:
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
        """
        return self._send(_POST_APPROVAL_REQUEST_APPLY, locals())

    apost_approval_request_apply = asynchronous(post_approval_request_apply)

    def post_approval_request_apply_for_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Apply an approved request of a flag.

        Runs the instructions of a request whose reviews are complete.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/apply`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
        """
        return self._send(_POST_APPROVAL_REQUEST_APPLY_FOR_FLAG, locals())

    apost_approval_request_apply_for_flag = asynchronous(post_approval_request_apply_for_flag)

    def post_approval_request_for_flag(
        self,
        *,
        description: str,
        instructions: Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        execution_date: int | Omit = OMIT,
        integration_config: Mapping[str, Any] | Omit = OMIT,
        notify_member_ids: Sequence[str] | Omit = OMIT,
        notify_team_keys: Sequence[str] | Omit = OMIT,
        operating_on_id: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Ask for approval of a change to a flag.

        `instructions` is a semantic patch that runs when the approved request is applied.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests`

        Args:
            description: Free text about the purpose of the object.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
            execution_date: When the change runs, epoch milliseconds.
            integration_config: Extra fields for an outside approval system.
            notify_member_ids: Ids of members asked to review.
            notify_team_keys: Keys of teams asked to review.
            operating_on_id: Id of the scheduled change to edit or delete.
        """
        return self._send(_POST_APPROVAL_REQUEST_FOR_FLAG, locals())

    apost_approval_request_for_flag = asynchronous(post_approval_request_for_flag)

    def post_approval_request_review(
        self,
        *,
        id: str,
        comment: str | Omit = OMIT,
        kind: Literal["approve", "comment", "decline"] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ApprovalRequestResponse:
        """Approve, decline or comment on an approval request.

        `POST /api/v2/approval-requests/{id}/reviews`

        Args:
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
            kind: What kind of object this is; the values depend on the object.
        """
        return self._send(_POST_APPROVAL_REQUEST_REVIEW, locals())

    apost_approval_request_review = asynchronous(post_approval_request_review)

    def post_approval_request_review_for_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        comment: str | Omit = OMIT,
        kind: Literal["approve", "comment", "decline"] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Approve, decline or comment on a flag approval request.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests/{id}/reviews`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
            kind: What kind of object this is; the values depend on the object.
        """
        return self._send(_POST_APPROVAL_REQUEST_REVIEW_FOR_FLAG, locals())

    apost_approval_request_review_for_flag = asynchronous(post_approval_request_review_for_flag)

    def post_flag_copy_config_approval_request(
        self,
        *,
        description: str,
        source: SourceFlag | Mapping[str, Any],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        excluded_actions: Sequence[
            Literal[
                "updateOn",
                "updateFallthrough",
                "updateOffVariation",
                "updateRules",
                "updateTargets",
                "updatePrerequisites",
            ]
        ]
        | Omit = OMIT,
        included_actions: Sequence[
            Literal[
                "updateOn",
                "updateFallthrough",
                "updateOffVariation",
                "updateRules",
                "updateTargets",
                "updatePrerequisites",
            ]
        ]
        | Omit = OMIT,
        notify_member_ids: Sequence[str] | Omit = OMIT,
        notify_team_keys: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagConfigApprovalRequestResponse:
        """Ask for approval to copy flag settings between environments.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/approval-requests-flag-copy`

        Args:
            description: Free text about the purpose of the object.
            source: Where the settings come from.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
            excluded_actions: Parts of the settings that stay as they are; not together with
                `includedActions`.
            included_actions: Parts of the settings to copy; not together with `excludedActions`.
            notify_member_ids: Ids of members asked to review.
            notify_team_keys: Keys of teams asked to review.
        """
        return self._send(_POST_FLAG_COPY_CONFIG_APPROVAL_REQUEST, locals())

    apost_flag_copy_config_approval_request = asynchronous(post_flag_copy_config_approval_request)

    apply_request_flag = post_approval_request_apply
    aapply_request_flag = apost_approval_request_apply

    apply_request_flag_0 = post_approval_request_apply_for_flag
    aapply_request_flag_0 = apost_approval_request_apply_for_flag

    create_flag_copy_request = post_flag_copy_config_approval_request
    acreate_flag_copy_request = apost_flag_copy_config_approval_request

    create_request_flag = post_approval_request
    acreate_request_flag = apost_approval_request

    create_request_flag_0 = post_approval_request_for_flag
    acreate_request_flag_0 = apost_approval_request_for_flag

    delete_approval_request_flag = delete_approval_request_for_flag
    adelete_approval_request_flag = adelete_approval_request_for_flag

    delete_request = delete_approval_request
    adelete_request = adelete_approval_request

    get_request_by_id = get_approval_request
    aget_request_by_id = aget_approval_request

    list = get_approval_requests
    alist = aget_approval_requests

    list_requests_for_flag = get_approvals_for_flag
    alist_requests_for_flag = aget_approvals_for_flag

    review_flag_request = post_approval_request_review_for_flag
    areview_flag_request = apost_approval_request_review_for_flag

    review_request = post_approval_request_review
    areview_request = apost_approval_request_review

    single_request = get_approval_for_flag
    asingle_request = aget_approval_for_flag

    @property
    def raw(self) -> RawApprovalsApi:
        """The same calls with the head of the answer."""
        return RawApprovalsApi(self._client)

    @property
    def iterate(self) -> PagedApprovalsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedApprovalsApi(self._client)


class RawApprovalsApi(RawNamespace):
    """`ApprovalsApi` with the head of the answer."""

    __slots__ = ()

    delete_approval_request = raw(ApprovalsApi.delete_approval_request)
    adelete_approval_request = asynchronous_raw(ApprovalsApi.delete_approval_request)
    delete_approval_request_for_flag = raw(ApprovalsApi.delete_approval_request_for_flag)
    adelete_approval_request_for_flag = asynchronous_raw(
        ApprovalsApi.delete_approval_request_for_flag
    )
    get_approval_for_flag = raw(ApprovalsApi.get_approval_for_flag)
    aget_approval_for_flag = asynchronous_raw(ApprovalsApi.get_approval_for_flag)
    get_approval_request = raw(ApprovalsApi.get_approval_request)
    aget_approval_request = asynchronous_raw(ApprovalsApi.get_approval_request)
    get_approval_requests = raw(ApprovalsApi.get_approval_requests)
    aget_approval_requests = asynchronous_raw(ApprovalsApi.get_approval_requests)
    get_approvals_for_flag = raw(ApprovalsApi.get_approvals_for_flag)
    aget_approvals_for_flag = asynchronous_raw(ApprovalsApi.get_approvals_for_flag)
    post_approval_request = raw(ApprovalsApi.post_approval_request)
    apost_approval_request = asynchronous_raw(ApprovalsApi.post_approval_request)
    post_approval_request_apply = raw(ApprovalsApi.post_approval_request_apply)
    apost_approval_request_apply = asynchronous_raw(ApprovalsApi.post_approval_request_apply)
    post_approval_request_apply_for_flag = raw(ApprovalsApi.post_approval_request_apply_for_flag)
    apost_approval_request_apply_for_flag = asynchronous_raw(
        ApprovalsApi.post_approval_request_apply_for_flag
    )
    post_approval_request_for_flag = raw(ApprovalsApi.post_approval_request_for_flag)
    apost_approval_request_for_flag = asynchronous_raw(ApprovalsApi.post_approval_request_for_flag)
    post_approval_request_review = raw(ApprovalsApi.post_approval_request_review)
    apost_approval_request_review = asynchronous_raw(ApprovalsApi.post_approval_request_review)
    post_approval_request_review_for_flag = raw(ApprovalsApi.post_approval_request_review_for_flag)
    apost_approval_request_review_for_flag = asynchronous_raw(
        ApprovalsApi.post_approval_request_review_for_flag
    )
    post_flag_copy_config_approval_request = raw(
        ApprovalsApi.post_flag_copy_config_approval_request
    )
    apost_flag_copy_config_approval_request = asynchronous_raw(
        ApprovalsApi.post_flag_copy_config_approval_request
    )
    apply_request_flag = raw(ApprovalsApi.post_approval_request_apply)
    aapply_request_flag = asynchronous_raw(ApprovalsApi.post_approval_request_apply)
    apply_request_flag_0 = raw(ApprovalsApi.post_approval_request_apply_for_flag)
    aapply_request_flag_0 = asynchronous_raw(ApprovalsApi.post_approval_request_apply_for_flag)
    create_flag_copy_request = raw(ApprovalsApi.post_flag_copy_config_approval_request)
    acreate_flag_copy_request = asynchronous_raw(
        ApprovalsApi.post_flag_copy_config_approval_request
    )
    create_request_flag = raw(ApprovalsApi.post_approval_request)
    acreate_request_flag = asynchronous_raw(ApprovalsApi.post_approval_request)
    create_request_flag_0 = raw(ApprovalsApi.post_approval_request_for_flag)
    acreate_request_flag_0 = asynchronous_raw(ApprovalsApi.post_approval_request_for_flag)
    delete_approval_request_flag = raw(ApprovalsApi.delete_approval_request_for_flag)
    adelete_approval_request_flag = asynchronous_raw(ApprovalsApi.delete_approval_request_for_flag)
    delete_request = raw(ApprovalsApi.delete_approval_request)
    adelete_request = asynchronous_raw(ApprovalsApi.delete_approval_request)
    get_request_by_id = raw(ApprovalsApi.get_approval_request)
    aget_request_by_id = asynchronous_raw(ApprovalsApi.get_approval_request)
    list = raw(ApprovalsApi.get_approval_requests)
    alist = asynchronous_raw(ApprovalsApi.get_approval_requests)
    list_requests_for_flag = raw(ApprovalsApi.get_approvals_for_flag)
    alist_requests_for_flag = asynchronous_raw(ApprovalsApi.get_approvals_for_flag)
    review_flag_request = raw(ApprovalsApi.post_approval_request_review_for_flag)
    areview_flag_request = asynchronous_raw(ApprovalsApi.post_approval_request_review_for_flag)
    review_request = raw(ApprovalsApi.post_approval_request_review)
    areview_request = asynchronous_raw(ApprovalsApi.post_approval_request_review)
    single_request = raw(ApprovalsApi.get_approval_for_flag)
    asingle_request = asynchronous_raw(ApprovalsApi.get_approval_for_flag)


class PagedApprovalsApi(PagedNamespace):
    """`ApprovalsApi` as iterators of items."""

    __slots__ = ()

    get_approval_requests = iterated(ApprovalsApi.get_approval_requests, _GET_APPROVAL_REQUESTS)
    aget_approval_requests = asynchronous_iterated(
        ApprovalsApi.get_approval_requests,
        _GET_APPROVAL_REQUESTS,
    )
