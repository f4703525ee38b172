"""Changes to a feature flag: its settings, and its targeting in one environment."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._lib.instructions import E_co, InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Self

    from ._types import Clause, ContextTarget, Prerequisite, Rule, UserTarget

_RULES = {
    "turnFlagOff": InstructionRule(environment=True),
    "turnFlagOn": InstructionRule(environment=True),
    "addClauses": InstructionRule(
        {"rule_id": ("ruleId", ""), "clauses": ("clauses", "[]Clause")},
        environment=True,
        once=True,
    ),
    "addPrerequisite": InstructionRule(
        {"key": ("key", ""), "variation_id": ("variationId", "")},
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
    "addUserTargets": InstructionRule(
        {"values": ("values", ""), "variation_id": ("variationId", "")},
        environment=True,
    ),
    "addValuesToClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
        environment=True,
    ),
    "addVariation": InstructionRule(
        {"value": ("value", ""), "name": ("name", ""), "description": ("description", "")},
        once=True,
    ),
    "clearTargets": InstructionRule({"variation_id": ("variationId", "")}, environment=True),
    "clearUserTargets": InstructionRule({"variation_id": ("variationId", "")}, environment=True),
    "removeClauses": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_ids": ("clauseIds", "")},
        environment=True,
        once=True,
    ),
    "removePrerequisite": InstructionRule({"key": ("key", "")}, environment=True),
    "removeRule": InstructionRule({"rule_id": ("ruleId", "")}, environment=True),
    "removeTargets": InstructionRule(
        {
            "values": ("values", ""),
            "context_kind": ("contextKind", ""),
            "variation_id": ("variationId", ""),
        },
        environment=True,
    ),
    "removeUserTargets": InstructionRule(
        {"values": ("values", ""), "variation_id": ("variationId", "")},
        environment=True,
    ),
    "removeValuesFromClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
        environment=True,
    ),
    "removeVariation": InstructionRule({"variation_id": ("variationId", "")}, once=True),
    "reorderRules": InstructionRule({"rule_ids": ("ruleIds", "")}, environment=True),
    "replacePrerequisites": InstructionRule(
        {"prerequisites": ("prerequisites", "[]Prerequisite")},
        environment=True,
    ),
    "replaceRules": InstructionRule(
        {"rules": ("rules", "[]Rule")},
        environment=True,
        sums={"rules.rolloutWeights": 100000},
    ),
    "replaceTargets": InstructionRule(
        {"targets": ("targets", "[]ContextTarget")},
        environment=True,
    ),
    "replaceUserTargets": InstructionRule(
        {"targets": ("targets", "[]UserTarget")},
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
    "updatePrerequisite": InstructionRule(
        {"key": ("key", ""), "variation_id": ("variationId", "")},
        environment=True,
        once=True,
    ),
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
    "updateVariation": InstructionRule(
        {
            "variation_id": ("variationId", ""),
            "name": ("name", ""),
            "value": ("value", ""),
            "description": ("description", ""),
        },
        some=["name", "value", "description"],
    ),
    "addCustomProperties": InstructionRule(
        {"key": ("key", ""), "name": ("name", ""), "values": ("values", "")},
        once=True,
    ),
    "addTags": InstructionRule({"values": ("values", "")}),
    "makeFlagPermanent": InstructionRule(),
    "makeFlagTemporary": InstructionRule(),
    "removeCustomProperties": InstructionRule(
        {"key": ("key", ""), "values": ("values", "")},
        once=True,
    ),
    "removeMaintainer": InstructionRule(),
    "removeTags": InstructionRule({"values": ("values", "")}),
    "replaceCustomProperties": InstructionRule(
        {"key": ("key", ""), "name": ("name", ""), "values": ("values", "")},
    ),
    "turnOffClientSideAvailability": InstructionRule({"value": ("value", "")}),
    "turnOnClientSideAvailability": InstructionRule({"value": ("value", "")}),
    "updateDescription": InstructionRule({"value": ("value", "")}),
    "updateMaintainerMember": InstructionRule({"value": ("value", "")}),
    "updateMaintainerTeam": InstructionRule({"value": ("value", "")}),
    "updateName": InstructionRule({"value": ("value", "")}),
    "archiveFlag": InstructionRule(),
    "deleteFlag": InstructionRule(once=True),
    "deprecateFlag": InstructionRule(),
    "restoreDeprecatedFlag": InstructionRule(),
    "restoreFlag": InstructionRule(),
}


class FlagPatch(SemanticPatch[E_co]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def turn_flag_off(self: FlagPatch[str]) -> FlagPatch[str]:
        """Turns targeting off, so that everybody gets the off variation.

        Needs an environment key.

        Instruction `turnFlagOff` of `patchFeatureFlag`.
        """
        return self._add("turnFlagOff", locals())

    def turn_flag_on(self: FlagPatch[str]) -> FlagPatch[str]:
        """Turns targeting on.

        Needs an environment key.

        Instruction `turnFlagOn` of `patchFeatureFlag`.
        """
        return self._add("turnFlagOn", locals())

    def add_clauses(
        self: FlagPatch[str],
        *,
        rule_id: str,
        clauses: Sequence[Clause | Mapping[str, Any]],
    ) -> FlagPatch[str]:
        """Adds conditions to a rule.

        Needs an environment key. Not to be sent twice.

        Instruction `addClauses` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clauses: Conditions, all of which have to match.
        """
        return self._add("addClauses", locals())

    def add_prerequisite(self: FlagPatch[str], *, key: str, variation_id: str) -> FlagPatch[str]:
        """Makes another flag, with one of its variations, a condition of this one.

        Needs an environment key. Not to be sent twice.

        Instruction `addPrerequisite` of `patchFeatureFlag`.

        Args:
            key: Key of the other flag.
            variation_id: Id of the variation that the other flag has to serve.
        """
        return self._add("addPrerequisite", locals())

    def add_rule(
        self: FlagPatch[str],
        *,
        clauses: Sequence[Clause | Mapping[str, Any]],
        before_rule_id: str | Omit = OMIT,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> FlagPatch[str]:
        """Adds a targeting rule, last unless `beforeRuleId` says otherwise.

        Needs an environment key. Takes either `variation_id` or `rollout_weights`. Not to be sent
        twice.

        Instruction `addRule` of `patchFeatureFlag`.

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
        self: FlagPatch[str],
        *,
        values: Sequence[str],
        variation_id: str,
        context_kind: str | Omit = OMIT,
    ) -> FlagPatch[str]:
        """Targets contexts one by one with a variation; one context can have one variation only.

        Needs an environment key.

        Instruction `addTargets` of `patchFeatureFlag`.

        Args:
            values: Keys of contexts.
            context_kind: Context kind; `user` where it may be left out.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("addTargets", locals())

    def add_user_targets(
        self: FlagPatch[str],
        *,
        values: Sequence[str],
        variation_id: str,
    ) -> FlagPatch[str]:
        """Targets users one by one with a variation; `addTargets` does it for contexts.

        Needs an environment key.

        Instruction `addUserTargets` of `patchFeatureFlag`.

        Args:
            values: Keys of users.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("addUserTargets", locals())

    def add_values_to_clause(
        self: FlagPatch[str],
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> FlagPatch[str]:
        """Adds values to one condition of a rule.

        Needs an environment key.

        Instruction `addValuesToClause` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to add, capitals count.
        """
        return self._add("addValuesToClause", locals())

    def add_variation(
        self,
        *,
        value: Any,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
    ) -> Self:
        """Adds a variation in all environments.

        Needs no environment key. Not to be sent twice.

        Instruction `addVariation` of `patchFeatureFlag`.

        Args:
            value: What the variation serves, of the type the others have.
            name: Name of the variation.
            description: Note on the variation.
        """
        return self._add("addVariation", locals())

    def clear_targets(self: FlagPatch[str], *, variation_id: str) -> FlagPatch[str]:
        """Takes all contexts and users off a variation.

        Needs an environment key.

        Instruction `clearTargets` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("clearTargets", locals())

    def clear_user_targets(self: FlagPatch[str], *, variation_id: str) -> FlagPatch[str]:
        """Takes all users off a variation; `clearTargets` does it for contexts.

        Needs an environment key.

        Instruction `clearUserTargets` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("clearUserTargets", locals())

    def remove_clauses(
        self: FlagPatch[str],
        *,
        rule_id: str,
        clause_ids: Sequence[str],
    ) -> FlagPatch[str]:
        """Removes conditions from a rule.

        Needs an environment key. Not to be sent twice.

        Instruction `removeClauses` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_ids: Ids of conditions.
        """
        return self._add("removeClauses", locals())

    def remove_prerequisite(self: FlagPatch[str], *, key: str) -> FlagPatch[str]:
        """Removes a prerequisite; one that is not there is no error.

        Needs an environment key.

        Instruction `removePrerequisite` of `patchFeatureFlag`.

        Args:
            key: Key of the other flag.
        """
        return self._add("removePrerequisite", locals())

    def remove_rule(self: FlagPatch[str], *, rule_id: str) -> FlagPatch[str]:
        """Removes a rule; one that is not there is no error.

        Needs an environment key.

        Instruction `removeRule` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("removeRule", locals())

    def remove_targets(
        self: FlagPatch[str],
        *,
        values: Sequence[str],
        variation_id: str,
        context_kind: str | Omit = OMIT,
    ) -> FlagPatch[str]:
        """Takes contexts off a variation; those not on it are no error.

        Needs an environment key.

        Instruction `removeTargets` of `patchFeatureFlag`.

        Args:
            values: Keys of contexts.
            context_kind: Context kind; `user` where it may be left out.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("removeTargets", locals())

    def remove_user_targets(
        self: FlagPatch[str],
        *,
        values: Sequence[str],
        variation_id: str,
    ) -> FlagPatch[str]:
        """Takes users off a variation; those not on it are no error.

        Needs an environment key.

        Instruction `removeUserTargets` of `patchFeatureFlag`.

        Args:
            values: Keys of users.
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("removeUserTargets", locals())

    def remove_values_from_clause(
        self: FlagPatch[str],
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> FlagPatch[str]:
        """Removes values from one condition of a rule.

        Needs an environment key.

        Instruction `removeValuesFromClause` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to remove, capitals count.
        """
        return self._add("removeValuesFromClause", locals())

    def remove_variation(self, *, variation_id: str) -> Self:
        """Removes a variation in all environments.

        Needs no environment key. Not to be sent twice.

        Instruction `removeVariation` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("removeVariation", locals())

    def reorder_rules(self: FlagPatch[str], *, rule_ids: Sequence[str]) -> FlagPatch[str]:
        """Puts the rules into another order; all of them must be named.

        Needs an environment key.

        Instruction `reorderRules` of `patchFeatureFlag`.

        Args:
            rule_ids: Ids of all rules, in the wanted order.
        """
        return self._add("reorderRules", locals())

    def replace_prerequisites(
        self: FlagPatch[str],
        *,
        prerequisites: Sequence[Prerequisite | Mapping[str, Any]],
    ) -> FlagPatch[str]:
        """Sets the prerequisites; all others go.

        Needs an environment key.

        Instruction `replacePrerequisites` of `patchFeatureFlag`.

        Args:
            prerequisites: All prerequisites.
        """
        return self._add("replacePrerequisites", locals())

    def replace_rules(
        self: FlagPatch[str],
        *,
        rules: Sequence[Rule | Mapping[str, Any]],
    ) -> FlagPatch[str]:
        """Sets the rules; all others go.

        Needs an environment key.

        Instruction `replaceRules` of `patchFeatureFlag`.

        Args:
            rules: All rules, in order.
        """
        return self._add("replaceRules", locals())

    def replace_targets(
        self: FlagPatch[str],
        *,
        targets: Sequence[ContextTarget | Mapping[str, Any]],
    ) -> FlagPatch[str]:
        """Sets the contexts that are targeted one by one; all others go.

        Needs an environment key.

        Instruction `replaceTargets` of `patchFeatureFlag`.

        Args:
            targets: All targets.
        """
        return self._add("replaceTargets", locals())

    def replace_user_targets(
        self: FlagPatch[str],
        *,
        targets: Sequence[UserTarget | Mapping[str, Any]],
    ) -> FlagPatch[str]:
        """Sets the users that are targeted one by one; all others go.

        Needs an environment key.

        Instruction `replaceUserTargets` of `patchFeatureFlag`.

        Args:
            targets: All targets.
        """
        return self._add("replaceUserTargets", locals())

    def update_clause(
        self: FlagPatch[str],
        *,
        rule_id: str,
        clause_id: str,
        clause: Clause | Mapping[str, Any],
    ) -> FlagPatch[str]:
        """Puts another condition in the place of one of a rule.

        Needs an environment key.

        Instruction `updateClause` of `patchFeatureFlag`.

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
        """Sets the values that new environments begin with: one for targeting on, one for targeting
        off.

        Needs no environment key. Needs `on_variation_value` or `off_variation_value`.

        Instruction `updateDefaultVariation` of `patchFeatureFlag`.

        Args:
            on_variation_value: Value while targeting is on.
            off_variation_value: Value while targeting is off.
        """
        return self._add("updateDefaultVariation", locals())

    def update_fallthrough_variation_or_rollout(
        self: FlagPatch[str],
        *,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> FlagPatch[str]:
        """Sets what is served where no rule matches.

        Needs an environment key. Takes either `variation_id` or `rollout_weights`.

        Instruction `updateFallthroughVariationOrRollout` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
            rollout_weights: Share of each variation; all together 100,000.
            rollout_bucket_by: Attribute that decides who gets which variation.
            rollout_context_kind: Context kind that is split; `user` if not given.
        """
        return self._add("updateFallthroughVariationOrRollout", locals())

    def update_off_variation(self: FlagPatch[str], *, variation_id: str) -> FlagPatch[str]:
        """Sets what is served while targeting is off.

        Needs an environment key.

        Instruction `updateOffVariation` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
        """
        return self._add("updateOffVariation", locals())

    def update_prerequisite(self: FlagPatch[str], *, key: str, variation_id: str) -> FlagPatch[str]:
        """Asks for another variation of a flag that is a prerequisite already.

        Needs an environment key. Not to be sent twice.

        Instruction `updatePrerequisite` of `patchFeatureFlag`.

        Args:
            key: Key of the other flag.
            variation_id: Id of the variation that the other flag has to serve.
        """
        return self._add("updatePrerequisite", locals())

    def update_rule_description(
        self: FlagPatch[str],
        *,
        description: str,
        rule_id: str,
    ) -> FlagPatch[str]:
        """Sets the note on a rule.

        Needs an environment key.

        Instruction `updateRuleDescription` of `patchFeatureFlag`.

        Args:
            description: The new note.
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("updateRuleDescription", locals())

    def update_rule_track_events(
        self: FlagPatch[str],
        *,
        rule_id: str,
        track_events: bool,
    ) -> FlagPatch[str]:
        """Sets whether a rule sends detailed events.

        Needs an environment key.

        Instruction `updateRuleTrackEvents` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            track_events: Whether detailed events are sent.
        """
        return self._add("updateRuleTrackEvents", locals())

    def update_rule_variation_or_rollout(
        self: FlagPatch[str],
        *,
        rule_id: str,
        variation_id: str | Omit = OMIT,
        rollout_weights: Mapping[str, int] | Omit = OMIT,
        rollout_bucket_by: str | Omit = OMIT,
        rollout_context_kind: str | Omit = OMIT,
    ) -> FlagPatch[str]:
        """Sets what a rule serves.

        Needs an environment key. Takes either `variation_id` or `rollout_weights`.

        Instruction `updateRuleVariationOrRollout` of `patchFeatureFlag`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            variation_id: Id of a variation, `_id` where variations are read.
            rollout_weights: Share of each variation; all together 100,000.
            rollout_bucket_by: Attribute that decides who gets which variation.
            rollout_context_kind: Context kind that is split; `user` if not given.
        """
        return self._add("updateRuleVariationOrRollout", locals())

    def update_track_events(self: FlagPatch[str], *, track_events: bool) -> FlagPatch[str]:
        """Sets whether all rules send detailed events.

        Needs an environment key.

        Instruction `updateTrackEvents` of `patchFeatureFlag`.

        Args:
            track_events: Whether detailed events are sent.
        """
        return self._add("updateTrackEvents", locals())

    def update_track_events_fallthrough(
        self: FlagPatch[str],
        *,
        track_events: bool,
    ) -> FlagPatch[str]:
        """Sets whether the default rule sends detailed events.

        Needs an environment key.

        Instruction `updateTrackEventsFallthrough` of `patchFeatureFlag`.

        Args:
            track_events: Whether detailed events are sent.
        """
        return self._add("updateTrackEventsFallthrough", locals())

    def update_variation(
        self,
        *,
        variation_id: str,
        name: str | Omit = OMIT,
        value: Any = OMIT,
        description: str | Omit = OMIT,
    ) -> Self:
        """Changes name, value or description of a variation in all environments.

        Needs no environment key. Needs `name` or `value` or `description`.

        Instruction `updateVariation` of `patchFeatureFlag`.

        Args:
            variation_id: Id of a variation, `_id` where variations are read.
            name: New name of the variation.
            value: What the variation serves from now on.
            description: New note on the variation.
        """
        return self._add("updateVariation", locals())

    def add_custom_properties(self, *, key: str, name: str, values: Sequence[str]) -> Self:
        """Adds a custom property, which integrations read.

        Needs no environment key. Not to be sent twice.

        Instruction `addCustomProperties` of `patchFeatureFlag`.

        Args:
            key: Key of the custom property.
            name: Name of the custom property.
            values: Values of the custom property.
        """
        return self._add("addCustomProperties", locals())

    def add_tags(self, *, values: Sequence[str]) -> Self:
        """Tags the flag.

        Needs no environment key.

        Instruction `addTags` of `patchFeatureFlag`.

        Args:
            values: Tags to add.
        """
        return self._add("addTags", locals())

    def make_flag_permanent(self) -> Self:
        """Says that the flag is meant to stay.

        Needs no environment key.

        Instruction `makeFlagPermanent` of `patchFeatureFlag`.
        """
        return self._add("makeFlagPermanent", locals())

    def make_flag_temporary(self) -> Self:
        """Says that the flag is meant to go one day.

        Needs no environment key.

        Instruction `makeFlagTemporary` of `patchFeatureFlag`.
        """
        return self._add("makeFlagTemporary", locals())

    def remove_custom_properties(self, *, key: str, values: Sequence[str]) -> Self:
        """Removes values of a custom property, and the property with its last value.

        Needs no environment key. Not to be sent twice.

        Instruction `removeCustomProperties` of `patchFeatureFlag`.

        Args:
            key: Key of the custom property.
            values: Values to remove.
        """
        return self._add("removeCustomProperties", locals())

    def remove_maintainer(self) -> Self:
        """Leaves the flag without a maintainer.

        Needs no environment key.

        Instruction `removeMaintainer` of `patchFeatureFlag`.
        """
        return self._add("removeMaintainer", locals())

    def remove_tags(self, *, values: Sequence[str]) -> Self:
        """Takes tags off the flag.

        Needs no environment key.

        Instruction `removeTags` of `patchFeatureFlag`.

        Args:
            values: Tags to remove.
        """
        return self._add("removeTags", locals())

    def replace_custom_properties(self, *, key: str, name: str, values: Sequence[str]) -> Self:
        """Sets the values of a custom property.

        Needs no environment key.

        Instruction `replaceCustomProperties` of `patchFeatureFlag`.

        Args:
            key: Key of the custom property.
            name: Name of the custom property.
            values: Values of the custom property from now on.
        """
        return self._add("replaceCustomProperties", locals())

    def turn_off_client_side_availability(
        self,
        *,
        value: Literal["usingMobileKey", "usingEnvironmentId"],
    ) -> Self:
        """Hides the flag from mobile or from client-side SDKs.

        Needs no environment key.

        Instruction `turnOffClientSideAvailability` of `patchFeatureFlag`.

        Args:
            value: SDKs with a mobile key, or with a client-side id.
        """
        return self._add("turnOffClientSideAvailability", locals())

    def turn_on_client_side_availability(
        self,
        *,
        value: Literal["usingMobileKey", "usingEnvironmentId"],
    ) -> Self:
        """Shows the flag to mobile or to client-side SDKs.

        Needs no environment key.

        Instruction `turnOnClientSideAvailability` of `patchFeatureFlag`.

        Args:
            value: SDKs with a mobile key, or with a client-side id.
        """
        return self._add("turnOnClientSideAvailability", locals())

    def update_description(self, *, value: str) -> Self:
        """Sets the description of the flag.

        Needs no environment key.

        Instruction `updateDescription` of `patchFeatureFlag`.

        Args:
            value: The new description.
        """
        return self._add("updateDescription", locals())

    def update_maintainer_member(self, *, value: str) -> Self:
        """Makes a member the maintainer.

        Needs no environment key.

        Instruction `updateMaintainerMember` of `patchFeatureFlag`.

        Args:
            value: Id of the member, 24 hexadecimal digits.
        """
        return self._add("updateMaintainerMember", locals())

    def update_maintainer_team(self, *, value: str) -> Self:
        """Makes a team the maintainer.

        Needs no environment key.

        Instruction `updateMaintainerTeam` of `patchFeatureFlag`.

        Args:
            value: Key of the team.
        """
        return self._add("updateMaintainerTeam", locals())

    def update_name(self, *, value: str) -> Self:
        """Renames the flag.

        Needs no environment key.

        Instruction `updateName` of `patchFeatureFlag`.

        Args:
            value: The new name.
        """
        return self._add("updateName", locals())

    def archive_flag(self) -> Self:
        """Archives the flag; prerequisites of other flags can not be archived.

        Needs no environment key.

        Instruction `archiveFlag` of `patchFeatureFlag`.
        """
        return self._add("archiveFlag", locals())

    def delete_flag(self) -> Self:
        """Deletes the flag for good.

        Needs no environment key. Not to be sent twice.

        Instruction `deleteFlag` of `patchFeatureFlag`.
        """
        return self._add("deleteFlag", locals())

    def deprecate_flag(self) -> Self:
        """Marks the flag as deprecated and takes it off the list of live flags.

        Needs no environment key.

        Instruction `deprecateFlag` of `patchFeatureFlag`.
        """
        return self._add("deprecateFlag", locals())

    def restore_deprecated_flag(self) -> Self:
        """Takes the deprecation back.

        Needs no environment key.

        Instruction `restoreDeprecatedFlag` of `patchFeatureFlag`.
        """
        return self._add("restoreDeprecatedFlag", locals())

    def restore_flag(self) -> Self:
        """Brings an archived flag back.

        Needs no environment key.

        Instruction `restoreFlag` of `patchFeatureFlag`.
        """
        return self._add("restoreFlag", locals())


@overload
def flag_patch(*, environment_key: str, comment: str | None = None) -> FlagPatch[str]: ...


@overload
def flag_patch(*, comment: str | None = None) -> FlagPatch[None]: ...


def flag_patch(*, environment_key: str | None = None, comment: str | None = None) -> FlagPatch[Any]:
    """Begins a patch. Changes to a feature flag: its settings, and its targeting in one environment.

    For `patchFeatureFlag`.
    """
    return FlagPatch(environment_key, comment)
