"""Changes to a segment in the environment of the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.instructions import InstructionRule, SemanticPatch
from .._lib.omit import OMIT, Omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Self

    from ._types import Clause

_RULES = {
    "addTags": InstructionRule({"values": ("values", "")}),
    "removeTags": InstructionRule({"values": ("values", "")}),
    "updateName": InstructionRule({"value": ("value", "")}),
    "addExcludedTargets": InstructionRule(
        {"context_kind": ("contextKind", ""), "values": ("values", "")},
    ),
    "addExcludedUsers": InstructionRule({"values": ("values", "")}),
    "addIncludedTargets": InstructionRule(
        {"context_kind": ("contextKind", ""), "values": ("values", "")},
    ),
    "addIncludedUsers": InstructionRule({"values": ("values", "")}),
    "removeExcludedTargets": InstructionRule(
        {"context_kind": ("contextKind", ""), "values": ("values", "")},
    ),
    "removeExcludedUsers": InstructionRule({"values": ("values", "")}),
    "removeIncludedTargets": InstructionRule(
        {"context_kind": ("contextKind", ""), "values": ("values", "")},
    ),
    "removeIncludedUsers": InstructionRule({"values": ("values", "")}),
    "addClauses": InstructionRule(
        {"clauses": ("clauses", "[]Clause"), "rule_id": ("ruleId", "")},
        once=True,
    ),
    "addRule": InstructionRule(
        {"clauses": ("clauses", "[]Clause"), "description": ("description", "")},
        once=True,
    ),
    "addValuesToClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
    ),
    "removeClauses": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_ids": ("clauseIds", "")},
        once=True,
    ),
    "removeRule": InstructionRule({"rule_id": ("ruleId", "")}),
    "removeValuesFromClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "values": ("values", "")},
    ),
    "reorderRules": InstructionRule({"rule_ids": ("ruleIds", "")}),
    "updateClause": InstructionRule(
        {"rule_id": ("ruleId", ""), "clause_id": ("clauseId", ""), "clause": ("clause", "Clause")},
    ),
    "updateRuleDescription": InstructionRule(
        {"description": ("description", ""), "rule_id": ("ruleId", "")},
    ),
    "updateRuleRolloutAndContextKind": InstructionRule(
        {"rule_id": ("ruleId", ""), "weight": ("weight", ""), "context_kind": ("contextKind", "")},
    ),
    "addBigSegmentExcludedTargets": InstructionRule({"values": ("values", "")}),
    "addBigSegmentIncludedTargets": InstructionRule({"values": ("values", "")}),
    "processBigSegmentImport": InstructionRule({"import_id": ("importId", "")}, once=True),
    "removeBigSegmentExcludedTargets": InstructionRule({"values": ("values", "")}),
    "removeBigSegmentIncludedTargets": InstructionRule({"values": ("values", "")}),
}


class SegmentPatch(SemanticPatch[str | None]):
    """Collects instructions; each method gives a new patch and leaves this one as it is."""

    __slots__ = ()
    _rules = _RULES

    def add_tags(self, *, values: Sequence[str]) -> Self:
        """Tags the segment.

        Instruction `addTags` of `patchSegment`.

        Args:
            values: Tags to add.
        """
        return self._add("addTags", locals())

    def remove_tags(self, *, values: Sequence[str]) -> Self:
        """Takes tags off the segment.

        Instruction `removeTags` of `patchSegment`.

        Args:
            values: Tags to remove.
        """
        return self._add("removeTags", locals())

    def update_name(self, *, value: str) -> Self:
        """Renames the segment.

        Instruction `updateName` of `patchSegment`.

        Args:
            value: The new name.
        """
        return self._add("updateName", locals())

    def add_excluded_targets(self, *, context_kind: str, values: Sequence[str]) -> Self:
        """Keeps contexts out of the segment.

        Instruction `addExcludedTargets` of `patchSegment`.

        Args:
            context_kind: Context kind; `user` where it may be left out.
            values: Keys of contexts.
        """
        return self._add("addExcludedTargets", locals())

    def add_excluded_users(self, *, values: Sequence[str]) -> Self:
        """Keeps users out of the segment.

        Instruction `addExcludedUsers` of `patchSegment`.

        Args:
            values: Keys of users.
        """
        return self._add("addExcludedUsers", locals())

    def add_included_targets(self, *, context_kind: str, values: Sequence[str]) -> Self:
        """Takes contexts into the segment.

        Instruction `addIncludedTargets` of `patchSegment`.

        Args:
            context_kind: Context kind; `user` where it may be left out.
            values: Keys of contexts.
        """
        return self._add("addIncludedTargets", locals())

    def add_included_users(self, *, values: Sequence[str]) -> Self:
        """Takes users into the segment.

        Instruction `addIncludedUsers` of `patchSegment`.

        Args:
            values: Keys of users.
        """
        return self._add("addIncludedUsers", locals())

    def remove_excluded_targets(self, *, context_kind: str, values: Sequence[str]) -> Self:
        """No longer keeps contexts out by name.

        Instruction `removeExcludedTargets` of `patchSegment`.

        Args:
            context_kind: Context kind; `user` where it may be left out.
            values: Keys of contexts.
        """
        return self._add("removeExcludedTargets", locals())

    def remove_excluded_users(self, *, values: Sequence[str]) -> Self:
        """No longer keeps users out by name.

        Instruction `removeExcludedUsers` of `patchSegment`.

        Args:
            values: Keys of users.
        """
        return self._add("removeExcludedUsers", locals())

    def remove_included_targets(self, *, context_kind: str, values: Sequence[str]) -> Self:
        """No longer takes contexts in by name.

        Instruction `removeIncludedTargets` of `patchSegment`.

        Args:
            context_kind: Context kind; `user` where it may be left out.
            values: Keys of contexts.
        """
        return self._add("removeIncludedTargets", locals())

    def remove_included_users(self, *, values: Sequence[str]) -> Self:
        """No longer takes users in by name.

        Instruction `removeIncludedUsers` of `patchSegment`.

        Args:
            values: Keys of users.
        """
        return self._add("removeIncludedUsers", locals())

    def add_clauses(self, *, clauses: Sequence[Clause | Mapping[str, Any]], rule_id: str) -> Self:
        """Adds conditions to a rule.

        Not to be sent twice.

        Instruction `addClauses` of `patchSegment`.

        Args:
            clauses: Conditions, all of which have to match.
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("addClauses", locals())

    def add_rule(
        self,
        *,
        clauses: Sequence[Clause | Mapping[str, Any]],
        description: str | Omit = OMIT,
    ) -> Self:
        """Adds a targeting rule, last unless `beforeRuleId` says otherwise.

        Not to be sent twice.

        Instruction `addRule` of `patchSegment`.

        Args:
            clauses: Conditions, all of which have to match.
            description: Note on the rule.
        """
        return self._add("addRule", locals())

    def add_values_to_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> Self:
        """Adds values to one condition of a rule.

        Instruction `addValuesToClause` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to add, capitals count.
        """
        return self._add("addValuesToClause", locals())

    def remove_clauses(self, *, rule_id: str, clause_ids: Sequence[str]) -> Self:
        """Removes conditions from a rule.

        Not to be sent twice.

        Instruction `removeClauses` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_ids: Ids of conditions.
        """
        return self._add("removeClauses", locals())

    def remove_rule(self, *, rule_id: str) -> Self:
        """Removes a rule; one that is not there is no error.

        Instruction `removeRule` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("removeRule", locals())

    def remove_values_from_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        values: Sequence[str | float | bool],
    ) -> Self:
        """Removes values from one condition of a rule.

        Instruction `removeValuesFromClause` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            values: Values to remove, capitals count.
        """
        return self._add("removeValuesFromClause", locals())

    def reorder_rules(self, *, rule_ids: Sequence[str]) -> Self:
        """Puts the rules into another order; all of them must be named.

        Instruction `reorderRules` of `patchSegment`.

        Args:
            rule_ids: Ids of all rules, in the wanted order.
        """
        return self._add("reorderRules", locals())

    def update_clause(
        self,
        *,
        rule_id: str,
        clause_id: str,
        clause: Clause | Mapping[str, Any],
    ) -> Self:
        """Puts another condition in the place of one of a rule.

        Instruction `updateClause` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            clause_id: Id of a condition, `_id` where rules are read.
            clause: The new condition.
        """
        return self._add("updateClause", locals())

    def update_rule_description(self, *, description: str, rule_id: str) -> Self:
        """Sets the note on a rule.

        Instruction `updateRuleDescription` of `patchSegment`.

        Args:
            description: The new note.
            rule_id: Id of a rule, `_id` where rules are read.
        """
        return self._add("updateRuleDescription", locals())

    def update_rule_rollout_and_context_kind(
        self,
        *,
        rule_id: str,
        weight: int,
        context_kind: str,
    ) -> Self:
        """Sets which share of which context kind a rule takes in.

        Instruction `updateRuleRolloutAndContextKind` of `patchSegment`.

        Args:
            rule_id: Id of a rule, `_id` where rules are read.
            weight: Share that is taken in, in thousandths of a percent.
            context_kind: Context kind that the share is taken of.
        """
        return self._add("updateRuleRolloutAndContextKind", locals())

    def add_big_segment_excluded_targets(self, *, values: Sequence[str]) -> Self:
        """Keeps contexts out of a big segment.

        Instruction `addBigSegmentExcludedTargets` of `patchSegment`.

        Args:
            values: Keys of contexts.
        """
        return self._add("addBigSegmentExcludedTargets", locals())

    def add_big_segment_included_targets(self, *, values: Sequence[str]) -> Self:
        """Takes contexts into a big segment.

        Instruction `addBigSegmentIncludedTargets` of `patchSegment`.

        Args:
            values: Keys of contexts.
        """
        return self._add("addBigSegmentIncludedTargets", locals())

    def process_big_segment_import(self, *, import_id: str) -> Self:
        """Starts to work through a file that was uploaded before.

        Not to be sent twice.

        Instruction `processBigSegmentImport` of `patchSegment`.

        Args:
            import_id: Id of the upload, from the Location header of the answer to it.
        """
        return self._add("processBigSegmentImport", locals())

    def remove_big_segment_excluded_targets(self, *, values: Sequence[str]) -> Self:
        """No longer keeps contexts out of a big segment.

        Instruction `removeBigSegmentExcludedTargets` of `patchSegment`.

        Args:
            values: Keys of contexts.
        """
        return self._add("removeBigSegmentExcludedTargets", locals())

    def remove_big_segment_included_targets(self, *, values: Sequence[str]) -> Self:
        """No longer takes contexts into a big segment.

        Instruction `removeBigSegmentIncludedTargets` of `patchSegment`.

        Args:
            values: Keys of contexts.
        """
        return self._add("removeBigSegmentIncludedTargets", locals())


def segment_patch(
    *,
    environment_key: str | None = None,
    comment: str | None = None,
) -> SegmentPatch:
    """Begins a patch. Changes to a segment in the environment of the path.

    For `patchSegment`.
    """
    return SegmentPatch(environment_key, comment)
