"""Segments."""

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
    from typing import Any

    from .._lib.bodies import FileInput
    from .._lib.options import RequestOptions
    from ..models import (
        BigSegmentTarget,
        ContextInstanceSegmentMemberships,
        ExpiringTargetGetResponse,
        ExpiringTargetPatchResponse,
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        Export,
        Import,
        PatchOperation,
        PatchSegmentExpiringTargetInstruction,
        PatchSegmentInstruction,
        PatchWithComment,
        SegmentUserList,
        UserSegment,
        UserSegments,
    )
    from ..patches import SegmentExpiringTargetsPatch, SegmentExpiringUserTargetsPatch, SegmentPatch

_CREATE_BIG_SEGMENT_EXPORT: Operation[None] = Operation(
    "createBigSegmentExport",
    "POST",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    reads="nothing",
)

_CREATE_BIG_SEGMENT_IMPORT: Operation[None] = Operation(
    "createBigSegmentImport",
    "POST",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    body=Body("CreateBigSegmentImportBody", kind="multipart", media_type="multipart/form-data"),
    reads="nothing",
)

_DELETE_SEGMENT: Operation[None] = Operation(
    "deleteSegment",
    "DELETE",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    reads="nothing",
)

_GET_BIG_SEGMENT_EXPORT: Operation[Export] = Operation(
    "getBigSegmentExport",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "export_id": "exportID",
    },
    result="Export",
)

_GET_BIG_SEGMENT_IMPORT: Operation[Import] = Operation(
    "getBigSegmentImport",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "import_id": "importID",
    },
    result="Import",
)

_GET_CONTEXT_INSTANCE_SEGMENTS_MEMBERSHIP_BY_ENV: Operation[ContextInstanceSegmentMemberships] = (
    Operation(
        "getContextInstanceSegmentsMembershipByEnv",
        "POST",
        "/api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate",
        path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
        body=Body(argument="body"),
        result="ContextInstanceSegmentMemberships",
        idempotent=True,
    )
)

_GET_EXPIRING_TARGETS_FOR_SEGMENT: Operation[ExpiringTargetGetResponse] = Operation(
    "getExpiringTargetsForSegment",
    "GET",
    "/api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    result="ExpiringTargetGetResponse",
)

_GET_EXPIRING_USER_TARGETS_FOR_SEGMENT: Operation[ExpiringUserTargetGetResponse] = Operation(
    "getExpiringUserTargetsForSegment",
    "GET",
    "/api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    result="ExpiringUserTargetGetResponse",
)

_GET_SEGMENT: Operation[UserSegment] = Operation(
    "getSegment",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    result="UserSegment",
)

_GET_SEGMENT_MEMBERSHIP_FOR_CONTEXT: Operation[BigSegmentTarget] = Operation(
    "getSegmentMembershipForContext",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "context_key": "contextKey",
    },
    result="BigSegmentTarget",
)

_GET_SEGMENT_MEMBERSHIP_FOR_USER: Operation[BigSegmentTarget] = Operation(
    "getSegmentMembershipForUser",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
        "user_key": "userKey",
    },
    result="BigSegmentTarget",
)

_GET_SEGMENTS: PagedOperation[UserSegments, UserSegment] = PagedOperation(
    "getSegments",
    "GET",
    "/api/v2/segments/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={"limit": "limit", "offset": "offset", "sort": "sort", "filter": "filter"},
    result="UserSegments",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_EXPIRING_TARGETS_FOR_SEGMENT: Operation[ExpiringTargetPatchResponse] = Operation(
    "patchExpiringTargetsForSegment",
    "PATCH",
    "/api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    body=Body(
        "PatchSegmentExpiringTargetInputRep",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="ExpiringTargetPatchResponse",
    partial_failures="errors",
)

_PATCH_EXPIRING_USER_TARGETS_FOR_SEGMENT: Operation[ExpiringUserTargetPatchResponse] = Operation(
    "patchExpiringUserTargetsForSegment",
    "PATCH",
    "/api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "segment_key": "segmentKey",
        "environment_key": "environmentKey",
    },
    body=Body(
        "PatchSegmentRequest",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="ExpiringUserTargetPatchResponse",
    partial_failures="errors",
)

_PATCH_SEGMENT: Operation[UserSegment] = Operation(
    "patchSegment",
    "PATCH",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    query={"dry_run": "dryRun"},
    body=Body(
        "PatchWithComment|[]PatchOperation",
        argument="body",
        properties={
            "comment": "comment",
            "instructions": "instructions",
            "merge": "merge",
            "patch": "patch",
        },
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
        plain="application/json",
    ),
    result="UserSegment",
)

_POST_SEGMENT: Operation[UserSegment] = Operation(
    "postSegment",
    "POST",
    "/api/v2/segments/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    body=Body("SegmentBody"),
    result="UserSegment",
)

_UPDATE_BIG_SEGMENT_CONTEXT_TARGETS: Operation[None] = Operation(
    "updateBigSegmentContextTargets",
    "POST",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    body=Body("SegmentUserState"),
    reads="nothing",
    idempotent=True,
)

_UPDATE_BIG_SEGMENT_TARGETS: Operation[None] = Operation(
    "updateBigSegmentTargets",
    "POST",
    "/api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "segment_key": "segmentKey",
    },
    body=Body("SegmentUserState"),
    reads="nothing",
    idempotent=True,
)


class SegmentsApi(Namespace):
    """Reusable audiences, from short lists to big segments with millions of members."""

    __slots__ = ()

    def create_big_segment_export(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start an export of a big segment.

        Runs in the background.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._send(_CREATE_BIG_SEGMENT_EXPORT, locals())

    acreate_big_segment_export = asynchronous(create_big_segment_export)

    def create_big_segment_import(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        file: FileInput | Omit = OMIT,
        mode: str | Omit = OMIT,
        wait_on_approvals: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Start an import into a big segment.

        Uploads a CSV file of keys as multipart form and returns at once. The id of the import is in
        the Location header.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            mode: Mode of operation; the values depend on the object.
        """
        return self._send(_CREATE_BIG_SEGMENT_IMPORT, locals())

    acreate_big_segment_import = asynchronous(create_big_segment_import)

    def delete_segment(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a segment.

        Cannot be undone.

        `DELETE /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._send(_DELETE_SEGMENT, locals())

    adelete_segment = asynchronous(delete_segment)

    def get_big_segment_export(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        export_id: str,
        request_options: RequestOptions | None = None,
    ) -> Export:
        """Get the progress of a big segment export.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/exports/{exportID}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            export_id: Id of the export.
        """
        return self._send(_GET_BIG_SEGMENT_EXPORT, locals())

    aget_big_segment_export = asynchronous(get_big_segment_export)

    def get_big_segment_import(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        import_id: str,
        request_options: RequestOptions | None = None,
    ) -> Import:
        """Get the progress of a big segment import.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/imports/{importID}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            import_id: Id of the import.
        """
        return self._send(_GET_BIG_SEGMENT_IMPORT, locals())

    aget_big_segment_import = asynchronous(get_big_segment_import)

    def get_context_instance_segments_membership_by_env(
        self,
        *,
        body: Mapping[str, Any],
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ContextInstanceSegmentMemberships:
        """Show which segments a context instance belongs to.

        Reads only.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/segments/evaluate`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_CONTEXT_INSTANCE_SEGMENTS_MEMBERSHIP_BY_ENV, locals())

    aget_context_instance_segments_membership_by_env = asynchronous(
        get_context_instance_segments_membership_by_env
    )

    def get_expiring_targets_for_segment(
        self,
        *,
        project_key: str,
        segment_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ExpiringTargetGetResponse:
        """List contexts that leave a segment on a date.

        `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._send(_GET_EXPIRING_TARGETS_FOR_SEGMENT, locals())

    aget_expiring_targets_for_segment = asynchronous(get_expiring_targets_for_segment)

    def get_expiring_user_targets_for_segment(
        self,
        *,
        project_key: str,
        segment_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetGetResponse:
        """List users that leave a segment on a date.

        The form for users; prefer the one for contexts.

        `GET /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
        """
        return self._send(_GET_EXPIRING_USER_TARGETS_FOR_SEGMENT, locals())

    aget_expiring_user_targets_for_segment = asynchronous(get_expiring_user_targets_for_segment)

    def get_segment(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        request_options: RequestOptions | None = None,
    ) -> UserSegment:
        """Get a segment by key.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
        """
        return self._send(_GET_SEGMENT, locals())

    aget_segment = asynchronous(get_segment)

    def get_segment_membership_for_context(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        context_key: str,
        request_options: RequestOptions | None = None,
    ) -> BigSegmentTarget:
        """Show whether a big segment holds a context.

        Big segments only.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts/{contextKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            context_key: Key of the context.
        """
        return self._send(_GET_SEGMENT_MEMBERSHIP_FOR_CONTEXT, locals())

    aget_segment_membership_for_context = asynchronous(get_segment_membership_for_context)

    def get_segment_membership_for_user(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        user_key: str,
        request_options: RequestOptions | None = None,
    ) -> BigSegmentTarget:
        """Show whether a big segment holds a user.

        Big segments only. The form for users; prefer the one for contexts.

        `GET /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users/{userKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            user_key: Key of the user.
        """
        return self._send(_GET_SEGMENT_MEMBERSHIP_FOR_USER, locals())

    aget_segment_membership_for_user = asynchronous(get_segment_membership_for_user)

    def get_segments(
        self,
        *,
        project_key: str,
        environment_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        sort: str | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> UserSegments:
        """List the segments of an environment.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/segments/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_GET_SEGMENTS, locals())

    aget_segments = asynchronous(get_segments)

    def patch_expiring_targets_for_segment(
        self,
        *,
        instructions: SegmentExpiringTargetsPatch
        | Sequence[PatchSegmentExpiringTargetInstruction | Mapping[str, Any]],
        project_key: str,
        segment_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpiringTargetPatchResponse:
        """Schedule when contexts leave a segment.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-targets/{environmentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPIRING_TARGETS_FOR_SEGMENT, locals())

    apatch_expiring_targets_for_segment = asynchronous(patch_expiring_targets_for_segment)

    def patch_expiring_user_targets_for_segment(
        self,
        *,
        instructions: SegmentExpiringUserTargetsPatch
        | Sequence[PatchSegmentInstruction | Mapping[str, Any]],
        project_key: str,
        segment_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetPatchResponse:
        """Schedule when users leave a segment.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/segments/{projectKey}/{segmentKey}/expiring-user-targets/{environmentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            segment_key: Key of the segment.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPIRING_USER_TARGETS_FOR_SEGMENT, locals())

    apatch_expiring_user_targets_for_segment = asynchronous(patch_expiring_user_targets_for_segment)

    def patch_segment(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        body: SegmentPatch
        | PatchWithComment
        | Mapping[str, Any]
        | Sequence[PatchOperation | Mapping[str, Any]]
        | Omit = OMIT,
        comment: str | Omit = OMIT,
        instructions: SegmentPatch | Sequence[Mapping[str, Any]] | Omit = OMIT,
        merge: Mapping[str, Any] | Omit = OMIT,
        patch: Sequence[PatchOperation | Mapping[str, Any]] | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> UserSegment:
        """Change a segment.

        Body: semantic patch, JSON Patch in `patch`, or JSON merge patch in `merge`; each with an
        optional `comment`.

        `PATCH /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            body: The body. Or leave it out and give its properties.
            comment: Free text that explains the change.
            merge: JSON merge patch (RFC 7386).
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._send(_PATCH_SEGMENT, locals())

    apatch_segment = asynchronous(patch_segment)

    def post_segment(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        environment_key: str,
        description: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        unbounded: bool | Omit = OMIT,
        unbounded_context_kind: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> UserSegment:
        """Create a segment.

        Set `unbounded` for a big segment.

        `POST /api/v2/segments/{projectKey}/{environmentKey}`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            environment_key: Key of the environment.
            description: Free text about the purpose of the object.
            tags: Labels for grouping and policies.
            unbounded: Whether the segment is a big one.
            unbounded_context_kind: Context kind of a big segment.
        """
        return self._send(_POST_SEGMENT, locals())

    apost_segment = asynchronous(post_segment)

    def update_big_segment_context_targets(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        excluded: SegmentUserList | Mapping[str, Any] | Omit = OMIT,
        included: SegmentUserList | Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add or remove contexts of a big segment.

        Big segments only.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/contexts`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            excluded: Who is kept out, or whether the target is.
            included: Who belongs in, or whether the target does.
        """
        return self._send(_UPDATE_BIG_SEGMENT_CONTEXT_TARGETS, locals())

    aupdate_big_segment_context_targets = asynchronous(update_big_segment_context_targets)

    def update_big_segment_targets(
        self,
        *,
        project_key: str,
        environment_key: str,
        segment_key: str,
        excluded: SegmentUserList | Mapping[str, Any] | Omit = OMIT,
        included: SegmentUserList | Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add or remove users of a big segment.

        Big segments only.

        `POST /api/v2/segments/{projectKey}/{environmentKey}/{segmentKey}/users`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            segment_key: Key of the segment.
            excluded: Who is kept out, or whether the target is.
            included: Who belongs in, or whether the target does.
        """
        return self._send(_UPDATE_BIG_SEGMENT_TARGETS, locals())

    aupdate_big_segment_targets = asynchronous(update_big_segment_targets)

    create_segment = post_segment
    acreate_segment = apost_segment

    evaluate_segment_memberships = get_context_instance_segments_membership_by_env
    aevaluate_segment_memberships = aget_context_instance_segments_membership_by_env

    get_context_membership = get_segment_membership_for_context
    aget_context_membership = aget_segment_membership_for_context

    get_expiring_targets = get_expiring_targets_for_segment
    aget_expiring_targets = aget_expiring_targets_for_segment

    get_expiring_user_targets = get_expiring_user_targets_for_segment
    aget_expiring_user_targets = aget_expiring_user_targets_for_segment

    get_segment_list = get_segments
    aget_segment_list = aget_segments

    get_user_membership_status = get_segment_membership_for_user
    aget_user_membership_status = aget_segment_membership_for_user

    remove_segment = delete_segment
    aremove_segment = adelete_segment

    single_segment_by_key = get_segment
    asingle_segment_by_key = aget_segment

    update_context_targets = update_big_segment_context_targets
    aupdate_context_targets = aupdate_big_segment_context_targets

    update_expiring_targets_for_segment = patch_expiring_targets_for_segment
    aupdate_expiring_targets_for_segment = apatch_expiring_targets_for_segment

    update_expiring_targets_for_segment_0 = patch_expiring_user_targets_for_segment
    aupdate_expiring_targets_for_segment_0 = apatch_expiring_user_targets_for_segment

    update_semantic_patch = patch_segment
    aupdate_semantic_patch = apatch_segment

    update_user_context_targets = update_big_segment_targets
    aupdate_user_context_targets = aupdate_big_segment_targets

    @property
    def raw(self) -> RawSegmentsApi:
        """The same calls with the head of the answer."""
        return RawSegmentsApi(self._client)

    @property
    def iterate(self) -> PagedSegmentsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedSegmentsApi(self._client)


class RawSegmentsApi(RawNamespace):
    """`SegmentsApi` with the head of the answer."""

    __slots__ = ()

    create_big_segment_export = raw(SegmentsApi.create_big_segment_export)
    acreate_big_segment_export = asynchronous_raw(SegmentsApi.create_big_segment_export)
    create_big_segment_import = raw(SegmentsApi.create_big_segment_import)
    acreate_big_segment_import = asynchronous_raw(SegmentsApi.create_big_segment_import)
    delete_segment = raw(SegmentsApi.delete_segment)
    adelete_segment = asynchronous_raw(SegmentsApi.delete_segment)
    get_big_segment_export = raw(SegmentsApi.get_big_segment_export)
    aget_big_segment_export = asynchronous_raw(SegmentsApi.get_big_segment_export)
    get_big_segment_import = raw(SegmentsApi.get_big_segment_import)
    aget_big_segment_import = asynchronous_raw(SegmentsApi.get_big_segment_import)
    get_context_instance_segments_membership_by_env = raw(
        SegmentsApi.get_context_instance_segments_membership_by_env
    )
    aget_context_instance_segments_membership_by_env = asynchronous_raw(
        SegmentsApi.get_context_instance_segments_membership_by_env
    )
    get_expiring_targets_for_segment = raw(SegmentsApi.get_expiring_targets_for_segment)
    aget_expiring_targets_for_segment = asynchronous_raw(
        SegmentsApi.get_expiring_targets_for_segment
    )
    get_expiring_user_targets_for_segment = raw(SegmentsApi.get_expiring_user_targets_for_segment)
    aget_expiring_user_targets_for_segment = asynchronous_raw(
        SegmentsApi.get_expiring_user_targets_for_segment
    )
    get_segment = raw(SegmentsApi.get_segment)
    aget_segment = asynchronous_raw(SegmentsApi.get_segment)
    get_segment_membership_for_context = raw(SegmentsApi.get_segment_membership_for_context)
    aget_segment_membership_for_context = asynchronous_raw(
        SegmentsApi.get_segment_membership_for_context
    )
    get_segment_membership_for_user = raw(SegmentsApi.get_segment_membership_for_user)
    aget_segment_membership_for_user = asynchronous_raw(SegmentsApi.get_segment_membership_for_user)
    get_segments = raw(SegmentsApi.get_segments)
    aget_segments = asynchronous_raw(SegmentsApi.get_segments)
    patch_expiring_targets_for_segment = raw(SegmentsApi.patch_expiring_targets_for_segment)
    apatch_expiring_targets_for_segment = asynchronous_raw(
        SegmentsApi.patch_expiring_targets_for_segment
    )
    patch_expiring_user_targets_for_segment = raw(
        SegmentsApi.patch_expiring_user_targets_for_segment
    )
    apatch_expiring_user_targets_for_segment = asynchronous_raw(
        SegmentsApi.patch_expiring_user_targets_for_segment
    )
    patch_segment = raw(SegmentsApi.patch_segment)
    apatch_segment = asynchronous_raw(SegmentsApi.patch_segment)
    post_segment = raw(SegmentsApi.post_segment)
    apost_segment = asynchronous_raw(SegmentsApi.post_segment)
    update_big_segment_context_targets = raw(SegmentsApi.update_big_segment_context_targets)
    aupdate_big_segment_context_targets = asynchronous_raw(
        SegmentsApi.update_big_segment_context_targets
    )
    update_big_segment_targets = raw(SegmentsApi.update_big_segment_targets)
    aupdate_big_segment_targets = asynchronous_raw(SegmentsApi.update_big_segment_targets)
    create_segment = raw(SegmentsApi.post_segment)
    acreate_segment = asynchronous_raw(SegmentsApi.post_segment)
    evaluate_segment_memberships = raw(SegmentsApi.get_context_instance_segments_membership_by_env)
    aevaluate_segment_memberships = asynchronous_raw(
        SegmentsApi.get_context_instance_segments_membership_by_env
    )
    get_context_membership = raw(SegmentsApi.get_segment_membership_for_context)
    aget_context_membership = asynchronous_raw(SegmentsApi.get_segment_membership_for_context)
    get_expiring_targets = raw(SegmentsApi.get_expiring_targets_for_segment)
    aget_expiring_targets = asynchronous_raw(SegmentsApi.get_expiring_targets_for_segment)
    get_expiring_user_targets = raw(SegmentsApi.get_expiring_user_targets_for_segment)
    aget_expiring_user_targets = asynchronous_raw(SegmentsApi.get_expiring_user_targets_for_segment)
    get_segment_list = raw(SegmentsApi.get_segments)
    aget_segment_list = asynchronous_raw(SegmentsApi.get_segments)
    get_user_membership_status = raw(SegmentsApi.get_segment_membership_for_user)
    aget_user_membership_status = asynchronous_raw(SegmentsApi.get_segment_membership_for_user)
    remove_segment = raw(SegmentsApi.delete_segment)
    aremove_segment = asynchronous_raw(SegmentsApi.delete_segment)
    single_segment_by_key = raw(SegmentsApi.get_segment)
    asingle_segment_by_key = asynchronous_raw(SegmentsApi.get_segment)
    update_context_targets = raw(SegmentsApi.update_big_segment_context_targets)
    aupdate_context_targets = asynchronous_raw(SegmentsApi.update_big_segment_context_targets)
    update_expiring_targets_for_segment = raw(SegmentsApi.patch_expiring_targets_for_segment)
    aupdate_expiring_targets_for_segment = asynchronous_raw(
        SegmentsApi.patch_expiring_targets_for_segment
    )
    update_expiring_targets_for_segment_0 = raw(SegmentsApi.patch_expiring_user_targets_for_segment)
    aupdate_expiring_targets_for_segment_0 = asynchronous_raw(
        SegmentsApi.patch_expiring_user_targets_for_segment
    )
    update_semantic_patch = raw(SegmentsApi.patch_segment)
    aupdate_semantic_patch = asynchronous_raw(SegmentsApi.patch_segment)
    update_user_context_targets = raw(SegmentsApi.update_big_segment_targets)
    aupdate_user_context_targets = asynchronous_raw(SegmentsApi.update_big_segment_targets)


class PagedSegmentsApi(PagedNamespace):
    """`SegmentsApi` as iterators of items."""

    __slots__ = ()

    get_segments = iterated(SegmentsApi.get_segments, _GET_SEGMENTS)
    aget_segments = asynchronous_iterated(SegmentsApi.get_segments, _GET_SEGMENTS)
