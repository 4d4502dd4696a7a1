"""Who may read the spine, keep its dates, sign a step off and open a gate."""

from bic.people.rules import DIRECTORS, EDITORS, EVERYONE, STAFF, grant, register

STEP_PERMISSIONS = register(
    "blueprint.steprecord",
    {
        "view": grant(EVERYONE),
        "change": grant(EDITORS),
        "sign_off": grant(EDITORS),
        "reopen": grant(EDITORS),
    },
)
GATE_PERMISSIONS = register(
    "blueprint.gateoverride", {"add": grant(DIRECTORS), "view_history": grant(EVERYONE)}
)
DASHBOARD_PERMISSIONS = register("blueprint.dashboard", {"view": grant(STAFF)})
