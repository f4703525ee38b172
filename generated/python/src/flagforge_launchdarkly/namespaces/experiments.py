"""Experiments."""

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
        Experiment,
        ExperimentCollectionRep,
        FlagInput,
        IterationInput,
        IterationRep,
        MetricInput,
        RandomizationSettingsRep,
        RandomizationUnitInput,
        TreatmentInput,
    )
    from ..patches import ExperimentPatch

_CREATE_EXPERIMENT: Operation[Experiment] = Operation(
    "createExperiment",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    body=Body("ExperimentPost"),
    result="Experiment",
)

_CREATE_ITERATION: Operation[IterationRep] = Operation(
    "createIteration",
    "POST",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    body=Body("IterationInput"),
    result="IterationRep",
)

_GET_EXPERIMENT: Operation[Experiment] = Operation(
    "getExperiment",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    query={"expand": ("expand", "form")},
    result="Experiment",
)

_GET_EXPERIMENTATION_SETTINGS: Operation[RandomizationSettingsRep] = Operation(
    "getExperimentationSettings",
    "GET",
    "/api/v2/projects/{projectKey}/experimentation-settings",
    path_parameters={"project_key": "projectKey"},
    result="RandomizationSettingsRep",
)

_GET_EXPERIMENTS: PagedOperation[ExperimentCollectionRep, Experiment] = PagedOperation(
    "getExperiments",
    "GET",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": ("expand", "form"),
        "lifecycle_state": ("lifecycleState", "form"),
    },
    result="ExperimentCollectionRep",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["total_count"],
        next=["_links", "next", "href"],
    ),
)

_PATCH_EXPERIMENT: Operation[Experiment] = Operation(
    "patchExperiment",
    "PATCH",
    "/api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    body=Body(
        "ExperimentPatchInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="Experiment",
)

_PUT_EXPERIMENTATION_SETTINGS: Operation[RandomizationSettingsRep] = Operation(
    "putExperimentationSettings",
    "PUT",
    "/api/v2/projects/{projectKey}/experimentation-settings",
    path_parameters={"project_key": "projectKey"},
    body=Body("RandomizationSettingsPut"),
    result="RandomizationSettingsRep",
)


class ExperimentsApi(Namespace):
    """Tests of flag variations against metrics, run in iterations."""

    __slots__ = ()

    def create_experiment(
        self,
        *,
        iteration: IterationInput | Mapping[str, Any],
        key: str,
        name: str,
        project_key: str,
        environment_key: str,
        description: str | Omit = OMIT,
        holdout_id: str | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Experiment:
        """Create an experiment.

        It does not run yet: start its iteration with patchExperiment.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`

        Args:
            iteration: Iteration of the experiment.
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            environment_key: Key of the environment.
            description: Free text about the purpose of the object.
            holdout_id: Id of the holdout.
            maintainer_id: Id of the member who looks after the resource.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_EXPERIMENT, locals())

    acreate_experiment = asynchronous(create_experiment)

    def create_iteration(
        self,
        *,
        flags: Mapping[str, FlagInput | Mapping[str, Any]],
        hypothesis: str,
        metrics: Sequence[MetricInput | Mapping[str, Any]],
        treatments: Sequence[TreatmentInput | Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        experiment_key: str,
        attributes: Sequence[str] | Omit = OMIT,
        can_reshuffle_traffic: bool | Omit = OMIT,
        primary_funnel_key: str | Omit = OMIT,
        primary_single_metric_key: str | Omit = OMIT,
        randomization_unit: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> IterationRep:
        """Add an iteration to an experiment.

        New iterations are drafts until they are started.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations`

        Args:
            flags: Flags, in most places by flag key.
            hypothesis: What the experiment is expected to show.
            metrics: Metrics, or figures of usage.
            treatments: What the experiment compares.
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
            attributes: Attributes by which results can be split.
            can_reshuffle_traffic: Whether contexts may move to another variation when the audience
                changes.
            randomization_unit: Context kind by which traffic is split.
        """
        return self._send(_CREATE_ITERATION, locals())

    acreate_iteration = asynchronous(create_iteration)

    def get_experiment(
        self,
        *,
        project_key: str,
        environment_key: str,
        experiment_key: str,
        expand: Sequence[
            Literal["draftIteration", "previousIterations", "secondaryMetrics", "treatments"]
        ]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Experiment:
        """Get an experiment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
            expand: Names of extra fields to include in the answer.
        """
        return self._send(_GET_EXPERIMENT, locals())

    aget_experiment = asynchronous(get_experiment)

    def get_experimentation_settings(
        self,
        *,
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> RandomizationSettingsRep:
        """Get the experiment settings of a project.

        `GET /api/v2/projects/{projectKey}/experimentation-settings`

        Args:
            project_key: Key of the project.
        """
        return self._send(_GET_EXPERIMENTATION_SETTINGS, locals())

    aget_experimentation_settings = asynchronous(get_experimentation_settings)

    def get_experiments(
        self,
        *,
        project_key: str,
        environment_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        expand: Sequence[
            Literal["draftIteration", "previousIterations", "secondaryMetrics", "treatments"]
        ]
        | Omit = OMIT,
        lifecycle_state: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExperimentCollectionRep:
        """List the experiments of an environment.

        Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
            expand: Names of extra fields to include in the answer.
            lifecycle_state: Which experiments to list: active, archived or both, joined by a comma.
        """
        return self._send(_GET_EXPERIMENTS, locals())

    aget_experiments = asynchronous(get_experiments)

    def patch_experiment(
        self,
        *,
        instructions: ExperimentPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        experiment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Experiment:
        """Change, start or stop an experiment.

        Body: semantic patch, for example startIteration or stopIteration.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPERIMENT, locals())

    apatch_experiment = asynchronous(patch_experiment)

    def put_experimentation_settings(
        self,
        *,
        randomization_units: Sequence[RandomizationUnitInput | Mapping[str, Any]],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> RandomizationSettingsRep:
        """Replace the experiment settings of a project.

        `PUT /api/v2/projects/{projectKey}/experimentation-settings`

        Args:
            randomization_units: Context kinds by which traffic may be split.
            project_key: Key of the project.
        """
        return self._send(_PUT_EXPERIMENTATION_SETTINGS, locals())

    aput_experimentation_settings = asynchronous(put_experimentation_settings)

    @property
    def raw(self) -> RawExperimentsApi:
        """The same calls with the head of the answer."""
        return RawExperimentsApi(self._client)

    @property
    def iterate(self) -> PagedExperimentsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedExperimentsApi(self._client)


class RawExperimentsApi(RawNamespace):
    """`ExperimentsApi` with the head of the answer."""

    __slots__ = ()

    create_experiment = raw(ExperimentsApi.create_experiment)
    acreate_experiment = asynchronous_raw(ExperimentsApi.create_experiment)
    create_iteration = raw(ExperimentsApi.create_iteration)
    acreate_iteration = asynchronous_raw(ExperimentsApi.create_iteration)
    get_experiment = raw(ExperimentsApi.get_experiment)
    aget_experiment = asynchronous_raw(ExperimentsApi.get_experiment)
    get_experimentation_settings = raw(ExperimentsApi.get_experimentation_settings)
    aget_experimentation_settings = asynchronous_raw(ExperimentsApi.get_experimentation_settings)
    get_experiments = raw(ExperimentsApi.get_experiments)
    aget_experiments = asynchronous_raw(ExperimentsApi.get_experiments)
    patch_experiment = raw(ExperimentsApi.patch_experiment)
    apatch_experiment = asynchronous_raw(ExperimentsApi.patch_experiment)
    put_experimentation_settings = raw(ExperimentsApi.put_experimentation_settings)
    aput_experimentation_settings = asynchronous_raw(ExperimentsApi.put_experimentation_settings)


class PagedExperimentsApi(PagedNamespace):
    """`ExperimentsApi` as iterators of items."""

    __slots__ = ()

    get_experiments = iterated(ExperimentsApi.get_experiments, _GET_EXPERIMENTS)
    aget_experiments = asynchronous_iterated(ExperimentsApi.get_experiments, _GET_EXPERIMENTS)
