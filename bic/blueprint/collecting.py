"""Whether data may be collected in a community: the gate before the background research."""

from typing import Any

from bic.blueprint.gates import GATES
from bic.blueprint.services import gate_of, override_gate, overrides_of
from bic.blueprint.spines import spine

GATE = "data"


class NoApprovedPlan(Exception):
    """There is no approved evaluation plan, and nobody opened the gate against the rule."""


def may_collect(community: Any) -> bool:
    """Whether the evaluation plan is approved, or a director opened the gate with a reason.

    Two queries while the spine of the community is kept.
    """
    gate = gate_of(spine(community), GATES[GATE].step, overrides_of(community))
    return gate is None or gate.is_open


def collect_early(community: Any, *, reason: str, by: Any) -> None:
    """Open the gate without an approved plan; pages and reports of the step tell who and why."""
    override_gate(community, gate=GATE, reason=reason, by=by)
