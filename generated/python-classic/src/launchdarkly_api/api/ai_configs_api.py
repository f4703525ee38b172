"""AI Configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        AgentGraph,
        AgentGraphPatch,
        AgentGraphPost,
        AgentGraphs,
        AIConfig,
        AIConfigPatch,
        AIConfigPost,
        AIConfigs,
        AIConfigTargeting,
        AIConfigTargetingPatch,
        AIConfigVariation,
        AIConfigVariationPatch,
        AIConfigVariationPost,
        AIConfigVariationsResponse,
        AITool,
        AIToolPatch,
        AIToolPost,
        AITools,
        MetricByVariation,
        Metrics,
        ModelConfig,
        ModelConfigPost,
        RestrictedModelsRequest,
        RestrictedModelsResponse,
    )

_DELETE_AGENT_GRAPH: Endpoint[None] = Endpoint(
    "deleteAgentGraph",
    path={"project_key": "projectKey", "graph_key": "graphKey"},
)

_DELETE_AI_CONFIG: Endpoint[None] = Endpoint(
    "deleteAIConfig",
    path={"project_key": "projectKey", "config_key": "configKey"},
)

_DELETE_AI_CONFIG_VARIATION: Endpoint[None] = Endpoint(
    "deleteAIConfigVariation",
    path={"project_key": "projectKey", "config_key": "configKey", "variation_key": "variationKey"},
)

_DELETE_AI_TOOL: Endpoint[None] = Endpoint(
    "deleteAITool",
    path={"project_key": "projectKey", "tool_key": "toolKey"},
)

_DELETE_MODEL_CONFIG: Endpoint[None] = Endpoint(
    "deleteModelConfig",
    path={"project_key": "projectKey", "model_config_key": "modelConfigKey"},
)

_DELETE_RESTRICTED_MODELS: Endpoint[None] = Endpoint(
    "deleteRestrictedModels",
    path={"project_key": "projectKey"},
    body="restricted_models_request",
)

_GET_AGENT_GRAPH: Endpoint[AgentGraph] = Endpoint(
    "getAgentGraph",
    path={"project_key": "projectKey", "graph_key": "graphKey"},
)

_GET_AI_CONFIG: Endpoint[AIConfig] = Endpoint(
    "getAIConfig",
    path={"project_key": "projectKey", "config_key": "configKey"},
)

_GET_AI_CONFIG_METRICS: Endpoint[Metrics] = Endpoint(
    "getAIConfigMetrics",
    path={"project_key": "projectKey", "config_key": "configKey"},
    query={"_from": "from", "to": "to", "env": "env"},
)

_GET_AI_CONFIG_METRICS_BY_VARIATION: Endpoint[builtins.list[MetricByVariation]] = Endpoint(
    "getAIConfigMetricsByVariation",
    path={"project_key": "projectKey", "config_key": "configKey"},
    query={"_from": "from", "to": "to", "env": "env"},
)

_GET_AI_CONFIGS: Endpoint[AIConfigs] = Endpoint(
    "getAIConfigs",
    path={"project_key": "projectKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset", "filter": "filter"},
)

_GET_AI_CONFIG_TARGETING: Endpoint[AIConfigTargeting] = Endpoint(
    "getAIConfigTargeting",
    path={"project_key": "projectKey", "config_key": "configKey"},
)

_GET_AI_CONFIG_VARIATION: Endpoint[AIConfigVariationsResponse] = Endpoint(
    "getAIConfigVariation",
    path={"project_key": "projectKey", "config_key": "configKey", "variation_key": "variationKey"},
)

_GET_AI_TOOL: Endpoint[AITool] = Endpoint(
    "getAITool",
    path={"project_key": "projectKey", "tool_key": "toolKey"},
)

_GET_MODEL_CONFIG: Endpoint[ModelConfig] = Endpoint(
    "getModelConfig",
    path={"project_key": "projectKey", "model_config_key": "modelConfigKey"},
)

_LIST_AGENT_GRAPHS: Endpoint[AgentGraphs] = Endpoint(
    "listAgentGraphs",
    path={"project_key": "projectKey"},
    query={"limit": "limit", "offset": "offset"},
)

_LIST_AI_TOOLS: Endpoint[AITools] = Endpoint(
    "listAITools",
    path={"project_key": "projectKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset", "filter": "filter"},
)

_LIST_AI_TOOL_VERSIONS: Endpoint[AITools] = Endpoint(
    "listAIToolVersions",
    path={"project_key": "projectKey", "tool_key": "toolKey"},
    query={"sort": "sort", "limit": "limit", "offset": "offset"},
)

_LIST_MODEL_CONFIGS: Endpoint[builtins.list[ModelConfig]] = Endpoint(
    "listModelConfigs",
    path={"project_key": "projectKey"},
    query={"restricted": "restricted"},
)

_PATCH_AGENT_GRAPH: Endpoint[AgentGraph] = Endpoint(
    "patchAgentGraph",
    path={"project_key": "projectKey", "graph_key": "graphKey"},
    body="agent_graph_patch",
)

_PATCH_AI_CONFIG: Endpoint[AIConfig] = Endpoint(
    "patchAIConfig",
    path={"project_key": "projectKey", "config_key": "configKey"},
    body="ai_config_patch",
)

_PATCH_AI_CONFIG_TARGETING: Endpoint[AIConfigTargeting] = Endpoint(
    "patchAIConfigTargeting",
    path={"project_key": "projectKey", "config_key": "configKey"},
    body="ai_config_targeting_patch",
)

_PATCH_AI_CONFIG_VARIATION: Endpoint[AIConfigVariation] = Endpoint(
    "patchAIConfigVariation",
    path={"project_key": "projectKey", "config_key": "configKey", "variation_key": "variationKey"},
    body="ai_config_variation_patch",
)

_PATCH_AI_TOOL: Endpoint[AITool] = Endpoint(
    "patchAITool",
    path={"project_key": "projectKey", "tool_key": "toolKey"},
    body="ai_tool_patch",
)

_POST_AGENT_GRAPH: Endpoint[AgentGraph] = Endpoint(
    "postAgentGraph",
    path={"project_key": "projectKey"},
    body="agent_graph_post",
)

_POST_AI_CONFIG: Endpoint[AIConfig] = Endpoint(
    "postAIConfig",
    path={"project_key": "projectKey"},
    body="ai_config_post",
)

_POST_AI_CONFIG_VARIATION: Endpoint[AIConfigVariation] = Endpoint(
    "postAIConfigVariation",
    path={"project_key": "projectKey", "config_key": "configKey"},
    body="ai_config_variation_post",
)

_POST_AI_TOOL: Endpoint[AITool] = Endpoint(
    "postAITool",
    path={"project_key": "projectKey"},
    body="ai_tool_post",
)

_POST_MODEL_CONFIG: Endpoint[ModelConfig] = Endpoint(
    "postModelConfig",
    path={"project_key": "projectKey"},
    body="model_config_post",
)

_POST_RESTRICTED_MODELS: Endpoint[RestrictedModelsResponse] = Endpoint(
    "postRestrictedModels",
    path={"project_key": "projectKey"},
    body="restricted_models_request",
)


class AIConfigsApi(Api):
    """Prompts and models kept outside the code: configs, variations, targeting, tools, agent
    graphs.
    """

    def delete_agent_graph(
        self,
        project_key: str,
        graph_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an agent graph with its edges.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
        """
        return self._call(_DELETE_AGENT_GRAPH, locals())

    def delete_ai_config(
        self,
        project_key: str,
        config_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an AI Config.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_DELETE_AI_CONFIG, locals())

    def delete_ai_config_variation(
        self,
        project_key: str,
        config_key: str,
        variation_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a variation of an AI Config.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
        """
        return self._call(_DELETE_AI_CONFIG_VARIATION, locals())

    def delete_ai_tool(
        self,
        project_key: str,
        tool_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an AI tool.

        `DELETE /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
        """
        return self._call(_DELETE_AI_TOOL, locals())

    def delete_model_config(
        self,
        project_key: str,
        model_config_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an AI model configuration.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`

        Args:
            project_key: Key of the project.
            model_config_key: Key of the AI model configuration.
        """
        return self._call(_DELETE_MODEL_CONFIG, locals())

    def delete_restricted_models(
        self,
        project_key: str,
        restricted_models_request: RestrictedModelsRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Take AI models off the restricted list.

        The keys go into the request body.

        `DELETE /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`

        Args:
            project_key: Key of the project.
        """
        return self._call(_DELETE_RESTRICTED_MODELS, locals())

    def get_agent_graph(
        self,
        project_key: str,
        graph_key: str,
        **options: Unpack[CallOptions],
    ) -> AgentGraph:
        """Get an agent graph with its edges.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
        """
        return self._call(_GET_AGENT_GRAPH, locals())

    def get_ai_config(
        self,
        project_key: str,
        config_key: str,
        **options: Unpack[CallOptions],
    ) -> AIConfig:
        """Get an AI Config by key.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_GET_AI_CONFIG, locals())

    def get_ai_config_metrics(
        self,
        project_key: str,
        config_key: str,
        _from: int,
        to: int,
        env: str,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_AI_CONFIG_METRICS, locals())

    def get_ai_config_metrics_by_variation(
        self,
        project_key: str,
        config_key: str,
        _from: int,
        to: int,
        env: str,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_AI_CONFIG_METRICS_BY_VARIATION, locals())

    def get_ai_configs(
        self,
        project_key: str,
        *,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_AI_CONFIGS, locals())

    def get_ai_config_targeting(
        self,
        project_key: str,
        config_key: str,
        **options: Unpack[CallOptions],
    ) -> AIConfigTargeting:
        """Get the targeting of an AI Config.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_GET_AI_CONFIG_TARGETING, locals())

    def get_ai_config_variation(
        self,
        project_key: str,
        config_key: str,
        variation_key: str,
        **options: Unpack[CallOptions],
    ) -> AIConfigVariationsResponse:
        """List the versions of an AI Config variation.

        `GET /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
        """
        return self._call(_GET_AI_CONFIG_VARIATION, locals())

    def get_ai_tool(
        self,
        project_key: str,
        tool_key: str,
        **options: Unpack[CallOptions],
    ) -> AITool:
        """Get an AI tool by key.

        `GET /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
        """
        return self._call(_GET_AI_TOOL, locals())

    def get_model_config(
        self,
        project_key: str,
        model_config_key: str,
        **options: Unpack[CallOptions],
    ) -> ModelConfig:
        """Get an AI model configuration.

        `GET /api/v2/projects/{projectKey}/ai-configs/model-configs/{modelConfigKey}`

        Args:
            project_key: Key of the project.
            model_config_key: Key of the AI model configuration.
        """
        return self._call(_GET_MODEL_CONFIG, locals())

    def list_agent_graphs(
        self,
        project_key: str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_LIST_AGENT_GRAPHS, locals())

    def list_ai_tools(
        self,
        project_key: str,
        *,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        filter: str | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_LIST_AI_TOOLS, locals())

    def list_ai_tool_versions(
        self,
        project_key: str,
        tool_key: str,
        *,
        sort: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        **options: Unpack[CallOptions],
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
        return self._call(_LIST_AI_TOOL_VERSIONS, locals())

    def list_model_configs(
        self,
        project_key: str,
        *,
        restricted: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ModelConfig]:
        """List AI model configurations.

        The answer is a plain array.

        `GET /api/v2/projects/{projectKey}/ai-configs/model-configs`

        Args:
            project_key: Key of the project.
            restricted: Lists restricted models only.
        """
        return self._call(_LIST_MODEL_CONFIGS, locals())

    def patch_agent_graph(
        self,
        project_key: str,
        graph_key: str,
        *,
        agent_graph_patch: AgentGraphPatch | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AgentGraph:
        """Change an agent graph.

        Body: the fields to change. `rootConfigKey` and `edges` only go together. Beta: needs the
        header `LD-API-Version: beta`.

        `PATCH /api/v2/projects/{projectKey}/agent-graphs/{graphKey}`

        Args:
            project_key: Key of the project.
            graph_key: Key of the agent graph.
        """
        return self._call(_PATCH_AGENT_GRAPH, locals())

    def patch_ai_config(
        self,
        project_key: str,
        config_key: str,
        *,
        ai_config_patch: AIConfigPatch | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AIConfig:
        """Change an AI Config.

        Body: the fields to change; each replaces the present value.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_PATCH_AI_CONFIG, locals())

    def patch_ai_config_targeting(
        self,
        project_key: str,
        config_key: str,
        ai_config_targeting_patch: AIConfigTargetingPatch | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AIConfigTargeting:
        """Change the targeting of an AI Config.

        Body: semantic patch for one environment, named in `environmentKey`.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/targeting`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_PATCH_AI_CONFIG_TARGETING, locals())

    def patch_ai_config_variation(
        self,
        project_key: str,
        config_key: str,
        variation_key: str,
        *,
        ai_config_variation_patch: AIConfigVariationPatch | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AIConfigVariation:
        """Change a variation of an AI Config.

        Body: the fields to change. Makes a new version; `instructions` is prompt text here, not a
        semantic patch.

        `PATCH /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations/{variationKey}`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
            variation_key: Key of the variation.
        """
        return self._call(_PATCH_AI_CONFIG_VARIATION, locals())

    def patch_ai_tool(
        self,
        project_key: str,
        tool_key: str,
        *,
        ai_tool_patch: AIToolPatch | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> AITool:
        """Change an AI tool.

        Body: the fields to change; each replaces the present value.

        `PATCH /api/v2/projects/{projectKey}/ai-tools/{toolKey}`

        Args:
            project_key: Key of the project.
            tool_key: Key of the AI tool.
        """
        return self._call(_PATCH_AI_TOOL, locals())

    def post_agent_graph(
        self,
        project_key: str,
        agent_graph_post: AgentGraphPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AgentGraph:
        """Create an agent graph.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/projects/{projectKey}/agent-graphs`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_AGENT_GRAPH, locals())

    def post_ai_config(
        self,
        project_key: str,
        ai_config_post: AIConfigPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AIConfig:
        """Create an AI Config.

        `POST /api/v2/projects/{projectKey}/ai-configs`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_AI_CONFIG, locals())

    def post_ai_config_variation(
        self,
        project_key: str,
        config_key: str,
        ai_config_variation_post: AIConfigVariationPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AIConfigVariation:
        """Add a variation to an AI Config.

        `POST /api/v2/projects/{projectKey}/ai-configs/{configKey}/variations`

        Args:
            project_key: Key of the project.
            config_key: Key of the AI Config.
        """
        return self._call(_POST_AI_CONFIG_VARIATION, locals())

    def post_ai_tool(
        self,
        project_key: str,
        ai_tool_post: AIToolPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> AITool:
        """Create an AI tool.

        `POST /api/v2/projects/{projectKey}/ai-tools`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_AI_TOOL, locals())

    def post_model_config(
        self,
        project_key: str,
        model_config_post: ModelConfigPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ModelConfig:
        """Create an AI model configuration.

        `POST /api/v2/projects/{projectKey}/ai-configs/model-configs`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_MODEL_CONFIG, locals())

    def post_restricted_models(
        self,
        project_key: str,
        restricted_models_request: RestrictedModelsRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RestrictedModelsResponse:
        """Put AI models on the restricted list.

        A 200 answer can hold `errors` for single models.

        `POST /api/v2/projects/{projectKey}/ai-configs/model-configs/restricted`

        Args:
            project_key: Key of the project.
        """
        return self._call(_POST_RESTRICTED_MODELS, locals())
