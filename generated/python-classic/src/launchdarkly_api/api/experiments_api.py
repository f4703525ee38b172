"""Experiments."""

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
        Experiment,
        ExperimentCollectionRep,
        ExperimentPatchInput,
        ExperimentPost,
        IterationInput,
        IterationRep,
        RandomizationSettingsPut,
        RandomizationSettingsRep,
    )

_CREATE_EXPERIMENT: Endpoint[Experiment] = Endpoint(
    "createExperiment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    body="experiment_post",
)

_CREATE_ITERATION: Endpoint[IterationRep] = Endpoint(
    "createIteration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    body="iteration_input",
)

_GET_EXPERIMENT: Endpoint[Experiment] = Endpoint(
    "getExperiment",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    query={"expand": "expand"},
)

_GET_EXPERIMENTATION_SETTINGS: Endpoint[RandomizationSettingsRep] = Endpoint(
    "getExperimentationSettings",
    path={"project_key": "projectKey"},
)

_GET_EXPERIMENTS: Endpoint[ExperimentCollectionRep] = Endpoint(
    "getExperiments",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
    query={
        "limit": "limit",
        "offset": "offset",
        "filter": "filter",
        "expand": "expand",
        "lifecycle_state": "lifecycleState",
    },
)

_PATCH_EXPERIMENT: Endpoint[Experiment] = Endpoint(
    "patchExperiment",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "experiment_key": "experimentKey",
    },
    body="experiment_patch_input",
)

_PUT_EXPERIMENTATION_SETTINGS: Endpoint[RandomizationSettingsRep] = Endpoint(
    "putExperimentationSettings",
    path={"project_key": "projectKey"},
    body="randomization_settings_put",
)


class ExperimentsApi(Api):
    """Tests of flag variations against metrics, run in iterations."""

    def create_experiment(
        self,
        project_key: str,
        environment_key: str,
        experiment_post: ExperimentPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Experiment:
        """Create an experiment.

        It does not run yet: start its iteration with patchExperiment.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_CREATE_EXPERIMENT, locals())

    def create_iteration(
        self,
        project_key: str,
        environment_key: str,
        experiment_key: str,
        iteration_input: IterationInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> IterationRep:
        """Add an iteration to an experiment.

        New iterations are drafts until they are started.

        `POST /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}/iterations`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
        """
        return self._call(_CREATE_ITERATION, locals())

    def get_experiment(
        self,
        project_key: str,
        environment_key: str,
        experiment_key: str,
        *,
        expand: Sequence[
            Literal["draftIteration", "previousIterations", "secondaryMetrics", "treatments"]
        ]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> Experiment:
        """Get an experiment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_EXPERIMENT, locals())

    def get_experimentation_settings(
        self,
        project_key: str,
        **options: Unpack[CallOptions],
    ) -> RandomizationSettingsRep:
        """Get the experiment settings of a project.

        `GET /api/v2/projects/{projectKey}/experimentation-settings`

        Args:
            project_key: Key of the project.
        """
        return self._call(_GET_EXPERIMENTATION_SETTINGS, locals())

    def get_experiments(
        self,
        project_key: str,
        environment_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        expand: Sequence[
            Literal["draftIteration", "previousIterations", "secondaryMetrics", "treatments"]
        ]
        | None = None,
        lifecycle_state: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_EXPERIMENTS, locals())

    def patch_experiment(
        self,
        project_key: str,
        environment_key: str,
        experiment_key: str,
        experiment_patch_input: ExperimentPatchInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Experiment:
        """Change, start or stop an experiment.

        Body: semantic patch, for example startIteration or stopIteration.

        `PATCH /api/v2/projects/{projectKey}/environments/{environmentKey}/experiments/{experimentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            experiment_key: Key of the experiment.
        """
        return self._call(_PATCH_EXPERIMENT, locals())

    def put_experimentation_settings(
        self,
        project_key: str,
        randomization_settings_put: RandomizationSettingsPut | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RandomizationSettingsRep:
        """Replace the experiment settings of a project.

        `PUT /api/v2/projects/{projectKey}/experimentation-settings`

        Args:
            project_key: Key of the project.
        """
        return self._call(_PUT_EXPERIMENTATION_SETTINGS, locals())
