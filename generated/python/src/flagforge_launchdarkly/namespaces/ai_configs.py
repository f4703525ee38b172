"""AI Configs."""

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
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        AgentGraph,
        AgentGraphEdge,
        AgentGraphEdgePost,
        AgentGraphs,
        AIConfig,
        AIConfigs,
        AIConfigTargeting,
        AIConfigVariation,
        AIConfigVariationPost,
        AIConfigVariationsResponse,
        AITool,
        AITools,
        JudgeConfiguration,
        Message,
        MetricByVariation,
        Metrics,
        ModelConfig,
        RestrictedModelsResponse,
        VariationToolPost,
    )
    from ..patches import AiConfigTargetingPatch

_DELETE_AGENT_GRAPH: Operation[None] = Operation(
    "deleteAgentGraph",
    "DELETE",
    "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
    path_parameters={"project_key": "projectKey", "graph_key": "graphKey"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_DELETE_AI_CONFIG: Operation[None] = Operation(
    "deleteAIConfig",
    "DELETE",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    reads="nothing",
)

_DELETE_AI_CONFIG_VARIATION: Operation[None] = Operation(
    "deleteAIConfigVariation",
    "DELETE",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
    path_parameters={
        "project_key": "projectKey",
        "config_key": "configKey",
        "variation_key": "variationKey",
    },
    reads="nothing",
)

_DELETE_AI_TOOL: Operation[None] = Operation(
    "deleteAITool",
    "DELETE",
    "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
    path_parameters={"project_key": "projectKey", "tool_key": "toolKey"},
    reads="nothing",
)

_DELETE_MODEL_CONFIG: Operation[None] = Operation(
    "deleteModelConfig",
    "DELETE",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}",
    path_parameters={"project_key": "projectKey", "model_config_key": "modelConfigKey"},
    reads="nothing",
)

_DELETE_RESTRICTED_MODELS: Operation[None] = Operation(
    "deleteRestrictedModels",
    "DELETE",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs/restricted",
    path_parameters={"project_key": "projectKey"},
    body=Body("RestrictedModelsRequest"),
    reads="nothing",
)

_GET_AGENT_GRAPH: Operation[AgentGraph] = Operation(
    "getAgentGraph",
    "GET",
    "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
    path_parameters={"project_key": "projectKey", "graph_key": "graphKey"},
    constants={"LD-API-Version": "beta"},
    result="AgentGraph",
)

_GET_AI_CONFIG: Operation[AIConfig] = Operation(
    "getAIConfig",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    result="AIConfig",
)

_GET_AI_CONFIG_METRICS: Operation[Metrics] = Operation(
    "getAIConfigMetrics",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    query={"_from": "from", "to": "to", "env": "env"},
    result="Metrics",
)

_GET_AI_CONFIG_METRICS_BY_VARIATION: Operation[builtins.list[MetricByVariation]] = Operation(
    "getAIConfigMetricsByVariation",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics-by-variation",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    query={"_from": "from", "to": "to", "env": "env"},
    result="[]MetricByVariation",
)

_GET_AI_CONFIGS: PagedOperation[AIConfigs, AIConfig] = PagedOperation(
    "getAIConfigs",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs",
    path_parameters={"project_key": "projectKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset", "filter": "filter"},
    result="AIConfigs",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_AI_CONFIG_TARGETING: Operation[AIConfigTargeting] = Operation(
    "getAIConfigTargeting",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    result="AIConfigTargeting",
)

_GET_AI_CONFIG_VARIATION: Operation[AIConfigVariationsResponse] = Operation(
    "getAIConfigVariation",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
    path_parameters={
        "project_key": "projectKey",
        "config_key": "configKey",
        "variation_key": "variationKey",
    },
    result="AIConfigVariationsResponse",
)

_GET_AI_TOOL: Operation[AITool] = Operation(
    "getAITool",
    "GET",
    "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
    path_parameters={"project_key": "projectKey", "tool_key": "toolKey"},
    result="AITool",
)

_GET_MODEL_CONFIG: Operation[ModelConfig] = Operation(
    "getModelConfig",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}",
    path_parameters={"project_key": "projectKey", "model_config_key": "modelConfigKey"},
    result="ModelConfig",
)

_LIST_AGENT_GRAPHS: PagedOperation[AgentGraphs, AgentGraph] = PagedOperation(
    "listAgentGraphs",
    "GET",
    "/api/v2/projects/{projectKey}/agent-graphs",
    path_parameters={"project_key": "projectKey"},
    query={"limit": "limit", "offset": "offset"},
    constants={"LD-API-Version": "beta"},
    result="AgentGraphs",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_LIST_AI_TOOLS: PagedOperation[AITools, AITool] = PagedOperation(
    "listAITools",
    "GET",
    "/api/v2/projects/{projectKey}/ai-tools",
    path_parameters={"project_key": "projectKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset", "filter": "filter"},
    result="AITools",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_LIST_AI_TOOL_VERSIONS: PagedOperation[AITools, AITool] = PagedOperation(
    "listAIToolVersions",
    "GET",
    "/api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions",
    path_parameters={"project_key": "projectKey", "tool_key": "toolKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset"},
    result="AITools",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_LIST_MODEL_CONFIGS: Operation[builtins.list[ModelConfig]] = Operation(
    "listModelConfigs",
    "GET",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs",
    path_parameters={"project_key": "projectKey"},
    query={"restricted": "restricted"},
    result="[]ModelConfig",
)

_PATCH_AGENT_GRAPH: Operation[AgentGraph] = Operation(
    "patchAgentGraph",
    "PATCH",
    "/api/v2/projects/{projectKey}/agent-graphs/{graphKey}",
    path_parameters={"project_key": "projectKey", "graph_key": "graphKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("AgentGraphPatch", required=False),
    result="AgentGraph",
)

_PATCH_AI_CONFIG: Operation[AIConfig] = Operation(
    "patchAIConfig",
    "PATCH",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    body=Body("AIConfigPatch", required=False),
    result="AIConfig",
)

_PATCH_AI_CONFIG_TARGETING: Operation[AIConfigTargeting] = Operation(
    "patchAIConfigTargeting",
    "PATCH",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    body=Body(
        "AIConfigTargetingPatch",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="AIConfigTargeting",
)

_PATCH_AI_CONFIG_VARIATION: Operation[AIConfigVariation] = Operation(
    "patchAIConfigVariation",
    "PATCH",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}",
    path_parameters={
        "project_key": "projectKey",
        "config_key": "configKey",
        "variation_key": "variationKey",
    },
    body=Body("AIConfigVariationPatch", required=False),
    result="AIConfigVariation",
)

_PATCH_AI_TOOL: Operation[AITool] = Operation(
    "patchAITool",
    "PATCH",
    "/api/v2/projects/{projectKey}/ai-tools/{toolKey}",
    path_parameters={"project_key": "projectKey", "tool_key": "toolKey"},
    body=Body("AIToolPatch", required=False),
    result="AITool",
)

_POST_AGENT_GRAPH: Operation[AgentGraph] = Operation(
    "postAgentGraph",
    "POST",
    "/api/v2/projects/{projectKey}/agent-graphs",
    path_parameters={"project_key": "projectKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("AgentGraphPost"),
    result="AgentGraph",
)

_POST_AI_CONFIG: Operation[AIConfig] = Operation(
    "postAIConfig",
    "POST",
    "/api/v2/projects/{projectKey}/ai-configs",
    path_parameters={"project_key": "projectKey"},
    body=Body("AIConfigPost"),
    result="AIConfig",
)

_POST_AI_CONFIG_VARIATION: Operation[AIConfigVariation] = Operation(
    "postAIConfigVariation",
    "POST",
    "/api/v2/projects/{projectKey}/ai-configs/{configKey}/variations",
    path_parameters={"project_key": "projectKey", "config_key": "configKey"},
    body=Body("AIConfigVariationPost"),
    result="AIConfigVariation",
)

_POST_AI_TOOL: Operation[AITool] = Operation(
    "postAITool",
    "POST",
    "/api/v2/projects/{projectKey}/ai-tools",
    path_parameters={"project_key": "projectKey"},
    body=Body("AIToolPost"),
    result="AITool",
)

_POST_MODEL_CONFIG: Operation[ModelConfig] = Operation(
    "postModelConfig",
    "POST",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs",
    path_parameters={"project_key": "projectKey"},
    body=Body("ModelConfigPost"),
    result="ModelConfig",
)

_POST_RESTRICTED_MODELS: Operation[RestrictedModelsResponse] = Operation(
    "postRestrictedModels",
    "POST",
    "/api/v2/projects/{projectKey}/ai-configs/model-configs/restricted",
    path_parameters={"project_key": "projectKey"},
    body=Body("RestrictedModelsRequest"),
    result="RestrictedModelsResponse",
    idempotent=True,
    partial_failures="errors",
)


class AIConfigsApi(Namespace):
    """Prompts and models kept outside the code: configs, variations, targeting, tools, agent
    graphs.
    """

    __slots__ = ()

    def delete_agent_graph(
        self,
        *,
        project_key: str,
        graph_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an agent graph with its edges.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
        """
        return self._send(_DELETE_AGENT_GRAPH, locals())

    adelete_agent_graph = asynchronous(delete_agent_graph)

    def delete_ai_config(
        self,
        *,
        project_key: str,
        config_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an AI Config.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._send(_DELETE_AI_CONFIG, locals())

    adelete_ai_config = asynchronous(delete_ai_config)

    def delete_ai_config_variation(
        self,
        *,
        project_key: str,
        config_key: str,
        variation_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a variation of an AI Config.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
        """
        return self._send(_DELETE_AI_CONFIG_VARIATION, locals())

    adelete_ai_config_variation = asynchronous(delete_ai_config_variation)

    def delete_ai_tool(
        self,
        *,
        project_key: str,
        tool_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an AI tool.

        `DELETE /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
        """
        return self._send(_DELETE_AI_TOOL, locals())

    adelete_ai_tool = asynchronous(delete_ai_tool)

    def delete_model_config(
        self,
        *,
        project_key: str,
        model_config_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an AI model configuration.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`

        Args:
            project_key: Key of the project.
            model_config_key: Key of the AI model configuration.
        """
        return self._send(_DELETE_MODEL_CONFIG, locals())

    adelete_model_config = asynchronous(delete_model_config)

    def delete_restricted_models(
        self,
        *,
        keys: Sequence[str],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take AI models off the restricted list.

        The keys go into the request body.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`

        Args:
            keys: Keys of the objects to act on.
            project_key: Key of the project.
        """
        return self._send(_DELETE_RESTRICTED_MODELS, locals())

    adelete_restricted_models = asynchronous(delete_restricted_models)

    def get_agent_graph(
        self,
        *,
        project_key: str,
        graph_key: str,
        request_options: RequestOptions | None = None,
    ) -> AgentGraph:
        """Get an agent graph with its edges.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
        """
        return self._send(_GET_AGENT_GRAPH, locals())

    aget_agent_graph = asynchronous(get_agent_graph)

    def get_ai_config(
        self,
        *,
        project_key: str,
        config_key: str,
        request_options: RequestOptions | None = None,
    ) -> AIConfig:
        """Get an AI Config by key.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._send(_GET_AI_CONFIG, locals())

    aget_ai_config = asynchronous(get_ai_config)

    def get_ai_config_metrics(
        self,
        *,
        project_key: str,
        config_key: str,
        _from: int,
        to: int,
        env: str,
        request_options: RequestOptions | None = None,
    ) -> Metrics:
        """Get usage metrics of an AI Config.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            env: Environment key; limits the answer to that environment.
        """
        return self._send(_GET_AI_CONFIG_METRICS, locals())

    aget_ai_config_metrics = asynchronous(get_ai_config_metrics)

    def get_ai_config_metrics_by_variation(
        self,
        *,
        project_key: str,
        config_key: str,
        _from: int,
        to: int,
        env: str,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[MetricByVariation]:
        """Get usage metrics of an AI Config per variation.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/metrics-by-variation`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            _from: Start of the time range. The unit differs: epoch milliseconds in most operations,
                epoch seconds in some usage reports.
            to: End of the time range, in the unit of `from`.
            env: Environment key; limits the answer to that environment.
        """
        return self._send(_GET_AI_CONFIG_METRICS_BY_VARIATION, locals())

    aget_ai_config_metrics_by_variation = asynchronous(get_ai_config_metrics_by_variation)

    def get_ai_configs(
        self,
        *,
        project_key: str,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfigs:
        """List the AI Configs of a project.

        Paged with `limit` and `offset`.

        `GET /api/v2/projects/{projectKey}/ai-configs`

        Args:
            project_key: Key of the project.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_GET_AI_CONFIGS, locals())

    aget_ai_configs = asynchronous(get_ai_configs)

    def get_ai_config_targeting(
        self,
        *,
        project_key: str,
        config_key: str,
        request_options: RequestOptions | None = None,
    ) -> AIConfigTargeting:
        """Get the targeting of an AI Config.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._send(_GET_AI_CONFIG_TARGETING, locals())

    aget_ai_config_targeting = asynchronous(get_ai_config_targeting)

    def get_ai_config_variation(
        self,
        *,
        project_key: str,
        config_key: str,
        variation_key: str,
        request_options: RequestOptions | None = None,
    ) -> AIConfigVariationsResponse:
        """List the versions of an AI Config variation.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
        """
        return self._send(_GET_AI_CONFIG_VARIATION, locals())

    aget_ai_config_variation = asynchronous(get_ai_config_variation)

    def get_ai_tool(
        self,
        *,
        project_key: str,
        tool_key: str,
        request_options: RequestOptions | None = None,
    ) -> AITool:
        """Get an AI tool by key.

        `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
        """
        return self._send(_GET_AI_TOOL, locals())

    aget_ai_tool = asynchronous(get_ai_tool)

    def get_model_config(
        self,
        *,
        project_key: str,
        model_config_key: str,
        request_options: RequestOptions | None = None,
    ) -> ModelConfig:
        """Get an AI model configuration.

        `GET /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`

        Args:
            project_key: Key of the project.
            model_config_key: Key of the AI model configuration.
        """
        return self._send(_GET_MODEL_CONFIG, locals())

    aget_model_config = asynchronous(get_model_config)

    def list_agent_graphs(
        self,
        *,
        project_key: str,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AgentGraphs:
        """List the agent graphs of a project.

        Edges are left out; read one graph to see them. Paged with `limit` and `offset`. Beta: needs
        the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/agent-graphs`

        Args:
            project_key: Key of the project.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_LIST_AGENT_GRAPHS, locals())

    alist_agent_graphs = asynchronous(list_agent_graphs)

    def list_ai_tools(
        self,
        *,
        project_key: str,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        filter: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AITools:
        """List the AI tools of a project.

        Paged with `limit` and `offset`.

        `GET /api/v2/projects/{projectKey}/ai-tools`

        Args:
            project_key: Key of the project.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            filter: Filter expression; fields and syntax differ per operation.
        """
        return self._send(_LIST_AI_TOOLS, locals())

    alist_ai_tools = asynchronous(list_ai_tools)

    def list_ai_tool_versions(
        self,
        *,
        project_key: str,
        tool_key: str,
        sort: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AITools:
        """List the versions of an AI tool.

        Paged with `limit` and `offset`.

        `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}/versions`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
        """
        return self._send(_LIST_AI_TOOL_VERSIONS, locals())

    alist_ai_tool_versions = asynchronous(list_ai_tool_versions)

    def list_model_configs(
        self,
        *,
        project_key: str,
        restricted: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[ModelConfig]:
        """List AI model configurations.

        The answer is a plain array.

        `GET /api/v2/projects/{projectKey}/ai-configs/model-configs`

        Args:
            project_key: Key of the project.
            restricted: Lists restricted models only.
        """
        return self._send(_LIST_MODEL_CONFIGS, locals())

    alist_model_configs = asynchronous(list_model_configs)

    def patch_agent_graph(
        self,
        *,
        project_key: str,
        graph_key: str,
        description: str | Omit = OMIT,
        edges: Sequence[AgentGraphEdge | Mapping[str, Any]] | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        name: str | Omit = OMIT,
        root_config_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AgentGraph:
        """Change an agent graph.

        Body: the fields to change. `rootConfigKey` and `edges` only go together. Beta: needs the
        header `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
            description: Free text about the purpose of the object.
            edges: Edges of the graph; a change sends them together with `rootConfigKey`.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            name: Name for humans.
            root_config_key: Key of the AI Config where the graph starts.
        """
        return self._send(_PATCH_AGENT_GRAPH, locals())

    apatch_agent_graph = asynchronous(patch_agent_graph)

    def patch_ai_config(
        self,
        *,
        project_key: str,
        config_key: str,
        description: str | Omit = OMIT,
        evaluation_metric_key: str | Omit = OMIT,
        is_inverted: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        name: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfig:
        """Change an AI Config.

        Body: the fields to change; each replaces the present value.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            description: Free text about the purpose of the object.
            evaluation_metric_key: Key of the metric that judges the AI Config.
            is_inverted: Whether low values of the evaluation metric are the good ones.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            name: Name for humans.
            tags: Labels for grouping and policies.
        """
        return self._send(_PATCH_AI_CONFIG, locals())

    apatch_ai_config = asynchronous(patch_ai_config)

    def patch_ai_config_targeting(
        self,
        *,
        environment_key: str,
        instructions: AiConfigTargetingPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        config_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfigTargeting:
        """Change the targeting of an AI Config.

        Body: semantic patch for one environment, named in `environmentKey`.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`

        Args:
            environment_key: Key of the environment.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            config_key: Key of the AI Config.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_AI_CONFIG_TARGETING, locals())

    apatch_ai_config_targeting = asynchronous(patch_ai_config_targeting)

    def patch_ai_config_variation(
        self,
        *,
        project_key: str,
        config_key: str,
        variation_key: str,
        comment: str | Omit = OMIT,
        description: str | Omit = OMIT,
        instructions: str | Omit = OMIT,
        judge_configuration: JudgeConfiguration | Mapping[str, Any] | Omit = OMIT,
        messages: Sequence[Message | Mapping[str, Any]] | Omit = OMIT,
        model: Mapping[str, Any] | Omit = OMIT,
        model_config_key: str | Omit = OMIT,
        name: str | Omit = OMIT,
        published: bool | Omit = OMIT,
        state: str | Omit = OMIT,
        tool_keys: Sequence[str] | Omit = OMIT,
        tools: Sequence[VariationToolPost | Mapping[str, Any]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfigVariation:
        """Change a variation of an AI Config.

        Body: the fields to change. Makes a new version; `instructions` is prompt text here, not a
        semantic patch.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
            comment: Free text that explains the change.
            description: Free text about the purpose of the object.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            judge_configuration: AI Configs that judge the output of this one.
            messages: Prompt messages in order.
            model: Model name and parameters.
            model_config_key: Key of the AI model configuration.
            name: Name for humans.
            state: State of the variation: archived or published.
            tool_keys: Keys of AI tools; their newest version is used.
            tools: AI tools that the model may call.
        """
        return self._send(_PATCH_AI_CONFIG_VARIATION, locals())

    apatch_ai_config_variation = asynchronous(patch_ai_config_variation)

    def patch_ai_tool(
        self,
        *,
        project_key: str,
        tool_key: str,
        custom_parameters: Mapping[str, Any] | Omit = OMIT,
        description: str | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        schema: Mapping[str, Any] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AITool:
        """Change an AI tool.

        Body: the fields to change; each replaces the present value.

        `PATCH /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
            custom_parameters: Data for the application; models never see it.
            description: Free text about the purpose of the object.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            schema: JSON Schema of the parameters of the tool.
        """
        return self._send(_PATCH_AI_TOOL, locals())

    apatch_ai_tool = asynchronous(patch_ai_tool)

    def post_agent_graph(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        description: str | Omit = OMIT,
        edges: Sequence[AgentGraphEdgePost | Mapping[str, Any]] | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        root_config_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AgentGraph:
        """Create an agent graph.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/agent-graphs`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            description: Free text about the purpose of the object.
            edges: Edges of the graph; a change sends them together with `rootConfigKey`.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            root_config_key: Key of the AI Config where the graph starts.
        """
        return self._send(_POST_AGENT_GRAPH, locals())

    apost_agent_graph = asynchronous(post_agent_graph)

    def post_ai_config(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        default_variation: AIConfigVariationPost | Mapping[str, Any] | Omit = OMIT,
        description: str | Omit = OMIT,
        evaluation_metric_key: str | Omit = OMIT,
        is_inverted: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        mode: Literal["agent", "completion", "judge"] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfig:
        """Create an AI Config.

        `POST /api/v2/projects/{projectKey}/ai-configs`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            default_variation: Variation for everyone outside the experiment, or the first variation
                of a new config.
            description: Free text about the purpose of the object.
            evaluation_metric_key: Key of the metric that judges the AI Config.
            is_inverted: Whether low values of the evaluation metric are the good ones.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            mode: Mode of operation; the values depend on the object.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_AI_CONFIG, locals())

    apost_ai_config = asynchronous(post_ai_config)

    def post_ai_config_variation(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        config_key: str,
        comment: str | Omit = OMIT,
        description: str | Omit = OMIT,
        instructions: str | Omit = OMIT,
        judge_configuration: JudgeConfiguration | Mapping[str, Any] | Omit = OMIT,
        messages: Sequence[Message | Mapping[str, Any]] | Omit = OMIT,
        model: Mapping[str, Any] | Omit = OMIT,
        model_config_key: str | Omit = OMIT,
        tool_keys: Sequence[str] | Omit = OMIT,
        tools: Sequence[VariationToolPost | Mapping[str, Any]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AIConfigVariation:
        """Add a variation to an AI Config.

        `POST /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            config_key: Key of the AI Config.
            comment: Free text that explains the change.
            description: Free text about the purpose of the object.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            judge_configuration: AI Configs that judge the output of this one.
            messages: Prompt messages in order.
            model: Model name and parameters.
            model_config_key: Key of the AI model configuration.
            tool_keys: Keys of AI tools; their newest version is used.
            tools: AI tools that the model may call.
        """
        return self._send(_POST_AI_CONFIG_VARIATION, locals())

    apost_ai_config_variation = asynchronous(post_ai_config_variation)

    def post_ai_tool(
        self,
        *,
        key: str,
        schema: Mapping[str, Any],
        project_key: str,
        custom_parameters: Mapping[str, Any] | Omit = OMIT,
        description: str | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AITool:
        """Create an AI tool.

        `POST /api/v2/projects/{projectKey}/ai-tools`

        Args:
            key: Key of the object, unique among its kind.
            schema: JSON Schema of the parameters of the tool.
            project_key: Key of the project.
            custom_parameters: Data for the application; models never see it.
            description: Free text about the purpose of the object.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
        """
        return self._send(_POST_AI_TOOL, locals())

    apost_ai_tool = asynchronous(post_ai_tool)

    def post_model_config(
        self,
        *,
        id: str,
        key: str,
        name: str,
        project_key: str,
        cost_per_input_token: float | Omit = OMIT,
        cost_per_output_token: float | Omit = OMIT,
        custom_params: Mapping[str, Any] | Omit = OMIT,
        icon: str | Omit = OMIT,
        params: Mapping[str, Any] | Omit = OMIT,
        provider: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ModelConfig:
        """Create an AI model configuration.

        `POST /api/v2/projects/{projectKey}/ai-configs/model-configs`

        Args:
            id: Id of the object.
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            cost_per_input_token: Price of one input token, in US dollars.
            cost_per_output_token: Price of one output token, in US dollars.
            custom_params: Parameters of your own beside those of the model.
            icon: Icon of the model.
            params: Parameters for the model.
            provider: Company or service that runs the model.
            tags: Labels for grouping and policies.
        """
        return self._send(_POST_MODEL_CONFIG, locals())

    apost_model_config = asynchronous(post_model_config)

    def post_restricted_models(
        self,
        *,
        keys: Sequence[str],
        project_key: str,
        request_options: RequestOptions | None = None,
    ) -> RestrictedModelsResponse:
        """Put AI models on the restricted list.

        A 200 answer can hold `errors` for single models.

        `POST /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`

        Args:
            keys: Keys of the objects to act on.
            project_key: Key of the project.
        """
        return self._send(_POST_RESTRICTED_MODELS, locals())

    apost_restricted_models = asynchronous(post_restricted_models)

    @property
    def raw(self) -> RawAIConfigsApi:
        """The same calls with the head of the answer."""
        return RawAIConfigsApi(self._client)

    @property
    def iterate(self) -> PagedAIConfigsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedAIConfigsApi(self._client)


class RawAIConfigsApi(RawNamespace):
    """`AIConfigsApi` with the head of the answer."""

    __slots__ = ()

    delete_agent_graph = raw(AIConfigsApi.delete_agent_graph)
    adelete_agent_graph = asynchronous_raw(AIConfigsApi.delete_agent_graph)
    delete_ai_config = raw(AIConfigsApi.delete_ai_config)
    adelete_ai_config = asynchronous_raw(AIConfigsApi.delete_ai_config)
    delete_ai_config_variation = raw(AIConfigsApi.delete_ai_config_variation)
    adelete_ai_config_variation = asynchronous_raw(AIConfigsApi.delete_ai_config_variation)
    delete_ai_tool = raw(AIConfigsApi.delete_ai_tool)
    adelete_ai_tool = asynchronous_raw(AIConfigsApi.delete_ai_tool)
    delete_model_config = raw(AIConfigsApi.delete_model_config)
    adelete_model_config = asynchronous_raw(AIConfigsApi.delete_model_config)
    delete_restricted_models = raw(AIConfigsApi.delete_restricted_models)
    adelete_restricted_models = asynchronous_raw(AIConfigsApi.delete_restricted_models)
    get_agent_graph = raw(AIConfigsApi.get_agent_graph)
    aget_agent_graph = asynchronous_raw(AIConfigsApi.get_agent_graph)
    get_ai_config = raw(AIConfigsApi.get_ai_config)
    aget_ai_config = asynchronous_raw(AIConfigsApi.get_ai_config)
    get_ai_config_metrics = raw(AIConfigsApi.get_ai_config_metrics)
    aget_ai_config_metrics = asynchronous_raw(AIConfigsApi.get_ai_config_metrics)
    get_ai_config_metrics_by_variation = raw(AIConfigsApi.get_ai_config_metrics_by_variation)
    aget_ai_config_metrics_by_variation = asynchronous_raw(
        AIConfigsApi.get_ai_config_metrics_by_variation
    )
    get_ai_configs = raw(AIConfigsApi.get_ai_configs)
    aget_ai_configs = asynchronous_raw(AIConfigsApi.get_ai_configs)
    get_ai_config_targeting = raw(AIConfigsApi.get_ai_config_targeting)
    aget_ai_config_targeting = asynchronous_raw(AIConfigsApi.get_ai_config_targeting)
    get_ai_config_variation = raw(AIConfigsApi.get_ai_config_variation)
    aget_ai_config_variation = asynchronous_raw(AIConfigsApi.get_ai_config_variation)
    get_ai_tool = raw(AIConfigsApi.get_ai_tool)
    aget_ai_tool = asynchronous_raw(AIConfigsApi.get_ai_tool)
    get_model_config = raw(AIConfigsApi.get_model_config)
    aget_model_config = asynchronous_raw(AIConfigsApi.get_model_config)
    list_agent_graphs = raw(AIConfigsApi.list_agent_graphs)
    alist_agent_graphs = asynchronous_raw(AIConfigsApi.list_agent_graphs)
    list_ai_tools = raw(AIConfigsApi.list_ai_tools)
    alist_ai_tools = asynchronous_raw(AIConfigsApi.list_ai_tools)
    list_ai_tool_versions = raw(AIConfigsApi.list_ai_tool_versions)
    alist_ai_tool_versions = asynchronous_raw(AIConfigsApi.list_ai_tool_versions)
    list_model_configs = raw(AIConfigsApi.list_model_configs)
    alist_model_configs = asynchronous_raw(AIConfigsApi.list_model_configs)
    patch_agent_graph = raw(AIConfigsApi.patch_agent_graph)
    apatch_agent_graph = asynchronous_raw(AIConfigsApi.patch_agent_graph)
    patch_ai_config = raw(AIConfigsApi.patch_ai_config)
    apatch_ai_config = asynchronous_raw(AIConfigsApi.patch_ai_config)
    patch_ai_config_targeting = raw(AIConfigsApi.patch_ai_config_targeting)
    apatch_ai_config_targeting = asynchronous_raw(AIConfigsApi.patch_ai_config_targeting)
    patch_ai_config_variation = raw(AIConfigsApi.patch_ai_config_variation)
    apatch_ai_config_variation = asynchronous_raw(AIConfigsApi.patch_ai_config_variation)
    patch_ai_tool = raw(AIConfigsApi.patch_ai_tool)
    apatch_ai_tool = asynchronous_raw(AIConfigsApi.patch_ai_tool)
    post_agent_graph = raw(AIConfigsApi.post_agent_graph)
    apost_agent_graph = asynchronous_raw(AIConfigsApi.post_agent_graph)
    post_ai_config = raw(AIConfigsApi.post_ai_config)
    apost_ai_config = asynchronous_raw(AIConfigsApi.post_ai_config)
    post_ai_config_variation = raw(AIConfigsApi.post_ai_config_variation)
    apost_ai_config_variation = asynchronous_raw(AIConfigsApi.post_ai_config_variation)
    post_ai_tool = raw(AIConfigsApi.post_ai_tool)
    apost_ai_tool = asynchronous_raw(AIConfigsApi.post_ai_tool)
    post_model_config = raw(AIConfigsApi.post_model_config)
    apost_model_config = asynchronous_raw(AIConfigsApi.post_model_config)
    post_restricted_models = raw(AIConfigsApi.post_restricted_models)
    apost_restricted_models = asynchronous_raw(AIConfigsApi.post_restricted_models)


class PagedAIConfigsApi(PagedNamespace):
    """`AIConfigsApi` as iterators of items."""

    __slots__ = ()

    get_ai_configs = iterated(AIConfigsApi.get_ai_configs, _GET_AI_CONFIGS)
    aget_ai_configs = asynchronous_iterated(AIConfigsApi.get_ai_configs, _GET_AI_CONFIGS)
    list_agent_graphs = iterated(AIConfigsApi.list_agent_graphs, _LIST_AGENT_GRAPHS)
    alist_agent_graphs = asynchronous_iterated(AIConfigsApi.list_agent_graphs, _LIST_AGENT_GRAPHS)
    list_ai_tools = iterated(AIConfigsApi.list_ai_tools, _LIST_AI_TOOLS)
    alist_ai_tools = asynchronous_iterated(AIConfigsApi.list_ai_tools, _LIST_AI_TOOLS)
    list_ai_tool_versions = iterated(AIConfigsApi.list_ai_tool_versions, _LIST_AI_TOOL_VERSIONS)
    alist_ai_tool_versions = asynchronous_iterated(
        AIConfigsApi.list_ai_tool_versions,
        _LIST_AI_TOOL_VERSIONS,
    )
