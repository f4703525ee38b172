"""Targeting of an AI Config in one environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from ._types import Clause, ContextTarget, Rule

_RULES = {
    "addClauses": InstructionRule(
        {"rule_id": ("ruleId", ""), "clauses": ("clauses", "[]Clause")},
        environment=True,
        once=True,
    ),
    "addRule": InstructionRule(
        {
            "clauses": ("clauses", "[]Clause"),
            "before_rule_id": ("beforeRuleId", ""),
            "variation_id": ("variationId", ""),
            "rollout_weights": ("rolloutWeights", ""),
            "rollout_bucket_by": ("rolloutBucketBy", ""),
            "rollout_context_kind": ("rolloutContextKind", ""),
        },
        environment=True,
        once=True,
        one=["variationId", "rolloutWeights"],
        sums={"rolloutWeights": 100000},
    ),
    "addTargets": InstructionRule(
        {
            "values": ("values", ""),
            "context_kind": ("contextKind", ""),
            "variation_id": ("variationId", ""),
        },
        environment=True,
    ),
    "addValuesToClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
        environment=True,
    ),
    "clearTargets": InstructionRule({"variation_id": ("variationId", "")}, environment=True),
    "removeClauses": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_ids": ("clauseIds", "")},
        environment=True,
        once=True,
    ),
    "removeRule": InstructionRule({"rule_id": ("ruleId", "")}, environment=True),
    "removeTargets": InstructionRule(
        {
            "values": ("values", ""),
            "context_kind": ("contextKind", ""),
            "variation_id": ("variationId", ""),
        },
        environment=True,
    ),
    "removeValuesFromClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
        environment=True,
    ),
    "reorderRules": InstructionRule({"rule_ids": ("ruleIds", "")}, environment=True),
    "replaceRules": InstructionRule(
        {"rules": ("rules", "[]Rule")},
        environment=True,
        sums={"rules.rolloutWeights": 100000},
    ),
    "replaceTargets": InstructionRule(
        {"targets": ("targets", "[]ContextTarget")},
        environment=True,
    ),
    "updateClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "clause": ("clause", "Clause")},
        environment=True,
    ),
    "updateDefaultVariation": InstructionRule(
        {
            "on_variation_value": ("onVariationValue", ""),
            "off_variation_value": ("offVariationValue", ""),
        },
        environment=True,
        some=["onVariationValue", "offVariationValue"],
    ),
    "updateFallthroughVariationOrRollout": InstructionRule(
        {
            "variation_id": ("variationId", ""),
            "rollout_weights": ("rolloutWeights", ""),
            "rollout_bucket_by": ("rolloutBucketBy", ""),
            "rollout_context_kind": ("rolloutContextKind", ""),
        },
        environment=True,
        one=["variationId", "rolloutWeights"],
        sums={"rolloutWeights": 100000},
    ),
    "updateOffVariation": InstructionRule({"variation_id": ("variationId", "")}, environment=True),
    "updateRuleDescription": InstructionRule(
        {"description": ("description", ""), "rule_id": ("ruleId", "")},
        environment=True,
    ),
    "updateRuleTrackEvents": InstructionRule(
        {"rule_id": ("ruleId", ""), "track_events": ("trackEvents", "")},
        environment=True,
    ),
    "updateRuleVariationOrRollout": InstructionRule(
        {
            "rule_id": ("ruleId", ""),
            "variation_id": ("variationId", ""),
            "rollout_weights": ("rolloutWeights", ""),
            "rollout_bucket_by": ("rolloutBucketBy", ""),
            "rollout_context_kind": ("rolloutContextKind", ""),
        },
        environment=True,
        one=["variationId", "rolloutWeights"],
        sums={"rolloutWeights": 100000},
    ),
    "updateTrackEvents": InstructionRule({"track_events": ("trackEvents", "")}, environment=True),
    "updateTrackEventsFallthrough": InstructionRule(
        {"track_events": ("trackEvents", "")},
        environment=True,
    ),
}


class AiConfigTargetingPatch(SemanticPatch[str]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_clauses(self, *, rule_id: str, clauses: Sequence[Clause | Mapping[str, Any]]) -> Self:
        """Adds conditions to a rule.

        Not to be sent twice.

        Instruction `addClauses` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clauses: Conditions, all of which have to match.
        """
        return self._add("addClauses", locals())

    def add_rule(
        self,
        *,
        clauses: Sequence[Clause | Mapping[str, Any]],
        before_rule_id: str | Omit = OMIT,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> Self:
        """Adds a targeting rule, last unless `beforeRuleId` says otherwise.

        Takes either `variation_id` or `rollout_weights`. Not to be sent twice.

        Instruction `addRule` of `patchAIConfigTargeting`.

        Args:
            clauses: Conditions, all of which have to match.
            before_rule_id: Id of the rule that the new one goes before.
            variation_id: Id of a variation, `_id` where variations are read.
            rollout_weights: Share of each variation; all together 100,000.
            rollout_bucket_by: Attribute that decides who gets which variation.
            rollout_context_kind: Context kind that is split; `user` if not given.
        """
        return self._add("addRule", locals())

    def add_targets(
        self,
        *,
        values: Sequence[str],
        variation_id: str,
        context_kind: str | Omit = OMIT,
    ) -> Self:
        """Targets contexts one by one with a variation; one context can have one variation only.

        Instruction `addTargets` of `patchAIConfigTargeting`.

        Args:
            values: Keys of contexts.
            context_kind: Context kind; `user` where it may be left out.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("addTargets", locals())

    def add_values_to_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> Self:
        """Adds values to one condition of a rule.

        Instruction `addValuesToClause` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to add, capitals count.
        """
        return self._add("addValuesToClause", locals())

    def clear_targets(self, *, variation_id: str) -> Self:
        """Takes all contexts and users off a variation.

        Instruction `clearTargets` of `patchAIConfigTargeting`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("clearTargets", locals())

    def remove_clauses(self, *, rule_id: str, clause_ids: Sequence[str]) -> Self:
        """Removes conditions from a rule.

        Not to be sent twice.

        Instruction `removeClauses` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_ids: Ids of conditions.
        """
        return self._add("removeClauses", locals())

    def remove_rule(self, *, rule_id: str) -> Self:
        """Removes a rule; one that is not there is no error.

        Instruction `removeRule` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("removeRule", locals())

    def remove_targets(
        self,
        *,
        values: Sequence[str],
        variation_id: str,
        context_kind: str | Omit = OMIT,
    ) -> Self:
        """Takes contexts off a variation; those not on it are no error.

        Instruction `removeTargets` of `patchAIConfigTargeting`.

        Args:
            values: Keys of contexts.
            context_kind: Context kind; `user` where it may be left out.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("removeTargets", locals())

    def remove_values_from_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> Self:
        """Removes values from one condition of a rule.

        Instruction `removeValuesFromClause` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to remove, capitals count.
        """
        return self._add("removeValuesFromClause", locals())

    def reorder_rules(self, *, rule_ids: Sequence[str]) -> Self:
        """Puts the rules into another order; all of them must be named.

        Instruction `reorderRules` of `patchAIConfigTargeting`.

        Args:
            rule_ids: Ids of all rules, in the wanted order.
        """
        return self._add("reorderRules", locals())

    def replace_rules(self, *, rules: Sequence[Rule | Mapping[str, Any]]) -> Self:
        """Sets the rules; all others go.

        Instruction `replaceRules` of `patchAIConfigTargeting`.

        Args:
            rules: All rules, in order.
        """
        return self._add("replaceRules", locals())

    def replace_targets(self, *, targets: Sequence[ContextTarget | Mapping[str, Any]]) -> Self:
        """Sets the contexts that are targeted one by one; all others go.

        Instruction `replaceTargets` of `patchAIConfigTargeting`.

        Args:
            targets: All targets.
        """
        return self._add("replaceTargets", locals())

    def update_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        clause: Clause | Mapping[str, Any],
    ) -> Self:
        """Puts another condition in the place of one of a rule.

        Instruction `updateClause` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            clause: The new condition.
        """
        return self._add("updateClause", locals())

    def update_default_variation(
        self,
        *,
        on_variation_value: Any = OMIT,
        off_variation_value: Any = OMIT,
    ) -> Self:
        """Sets the default values: one for targeting on, one for targeting off.

        Needs `on_variation_value` or `off_variation_value`.

        Instruction `updateDefaultVariation` of `patchAIConfigTargeting`.

        Args:
            on_variation_value: Value while targeting is on.
            off_variation_value: Value while targeting is off.
        """
        return self._add("updateDefaultVariation", locals())

    def update_fallthrough_variation_or_rollout(
        self,
        *,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> Self:
        """Sets what is served where no rule matches.

        Takes either `variation_id` or `rollout_weights`.

        Instruction `updateFallthroughVariationOrRollout` of `patchAIConfigTargeting`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
            rollout_weights: Share of each variation; all together 100,000.
            rollout_bucket_by: Attribute that decides who gets which variation.
            rollout_context_kind: Context kind that is split; `user` if not given.
        """
        return self._add("updateFallthroughVariationOrRollout", locals())

    def update_off_variation(self, *, variation_id: str) -> Self:
        """Sets what is served while targeting is off.

        Instruction `updateOffVariation` of `patchAIConfigTargeting`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("updateOffVariation", locals())

    def update_rule_description(self, *, description: str, rule_id: str) -> Self:
        """Sets the note on a rule.

        Instruction `updateRuleDescription` of `patchAIConfigTargeting`.

        Args:
            description: The new note.
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("updateRuleDescription", locals())

    def update_rule_track_events(self, *, rule_id: str, track_events: bool) -> Self:
        """Sets whether a rule sends detailed events.

        Instruction `updateRuleTrackEvents` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            track_events: Whether detailed events are sent.
        """
        return self._add("updateRuleTrackEvents", locals())

    def update_rule_variation_or_rollout(
        self,
        *,
        rule_id: str,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> Self:
        """Sets what a rule serves.

        Takes either `variation_id` or `rollout_weights`.

        Instruction `updateRuleVariationOrRollout` of `patchAIConfigTargeting`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            variation_id: Id of a variation, `_id` where variations are read.
            rollout_weights: Share of each variation; all together 100,000.
            rollout_bucket_by: Attribute that decides who gets which variation.
            rollout_context_kind: Context kind that is split; `user` if not given.
        """
        return self._add("updateRuleVariationOrRollout", locals())

    def update_track_events(self, *, track_events: bool) -> Self:
        """Sets whether all rules send detailed events.

        Instruction `updateTrackEvents` of `patchAIConfigTargeting`.

        Args:
            track_events: Whether detailed events are sent.
        """
        return self._add("updateTrackEvents", locals())

    def update_track_events_fallthrough(self, *, track_events: bool) -> Self:
        """Sets whether the default rule sends detailed events.

        Instruction `updateTrackEventsFallthrough` of `patchAIConfigTargeting`.

        Args:
            track_events: Whether detailed events are sent.
        """
        return self._add("updateTrackEventsFallthrough", locals())


def ai_config_targeting_patch(
    *,
    environment_key: str,
    comment: str | None = None,
) -> AiConfigTargetingPatch:
    """Begins a patch. Targeting of an AI Config in one environment.

    For `patchAIConfigTargeting`.
    """
    return AiConfigTargetingPatch(environment_key, comment)
