"""The words of the public pages of a plan, which `meetings.pagewords` has in every language."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

OF_PLAN = {
    "plan_of": _("Plan of {place}"),
    "plan_none": _("No plan is published yet."),
    "plan_none_more": _("Come back later: it stands here once it is approved."),
    "plan_version": _("Version {number}"),
    "plan_approved": _("Approved by {name} on {day}"),
    "plan_approved_on": _("Approved on {day}"),
    "plan_frozen": _("As it stood on {day}"),
    "plan_pdf": _("Download as PDF"),
    "plan_newer": _("A newer version can be read in another language:"),
    "plan_untranslated": _("This is not translated yet."),
    "plan_missing": _("Some parts of this plan are not translated yet. They are marked."),
    "plan_summary": _("Executive summary"),
    "plan_purpose": pgettext_lazy("plan", "Purpose"),
    "plan_partners": pgettext_lazy("plan", "Partners"),
    "plan_committee": pgettext_lazy("plan", "Committee"),
    "plan_method": _("How the plan was made"),
    "plan_numbers": _("Who was reached"),
    "plan_limits": _("What the plan cannot do"),
    "plan_contents": pgettext_lazy("plan", "Contents"),
    "plan_topic": pgettext_lazy("plan", "Topic"),
    "plan_objective": pgettext_lazy("plan", "Objective"),
    "plan_no_actions": _("No public actions yet."),
    "plan_lead": pgettext_lazy("plan", "Led by"),
    "plan_with": pgettext_lazy("plan", "Together with"),
    "plan_from": pgettext_lazy("plan", "Begins"),
    "plan_by": pgettext_lazy("plan", "By when"),
    "plan_indicator": _("How we know that it works"),
    "plan_now": pgettext_lazy("indicator", "Today"),
    "plan_goal": pgettext_lazy("indicator", "Goal"),
    "plan_equity": _("Who benefits most"),
    "plan_approval": _("Who must approve"),
    "plan_approval_supervisor": pgettext_lazy("approval", "Supervisor"),
    "plan_approval_head": pgettext_lazy("approval", "Department head"),
    "plan_approval_manager": pgettext_lazy("approval", "Manager"),
    "plan_approval_board": pgettext_lazy("approval", "Council or board"),
    "plan_approval_other": pgettext_lazy("approval", "Another organization"),
    "plan_in_place": _("Already in place before the plan"),
    "plan_public": _(
        "Everybody may read this page. Names of people, their tasks, and actions that are not "
        "public yet are not on it."
    ),
    "plan_published": _("Published by {name}"),
    "plan_page": pgettext_lazy("page 2 of 3", "of"),
}  # fmt: skip
