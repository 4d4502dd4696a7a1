"""The words of the public page of a community, which `meetings.pagewords` has in every language."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

OF_PLACE = {
    "place_lead": _("What people here said, what was decided, and how far it is."),
    "place_more": _("On this page"),
    "place_nothing": _("Nothing is here yet. Come back soon."),
    "part_said": _("You said, we did"),
    "part_plan": _("The plan"),
    "part_progress": _("How far the plan is"),
    "part_updates": _("News of the plan"),
    "part_research": _("What was learned here"),
    "part_meetings": _("Meetings you can come to"),
    "part_documents": _("Documents"),
    "part_proposals": _("Ideas and proposals"),
    "place_ideas": _("Ideas behind it: {count}"),
    "place_so": _("What is done about it"),
    "place_no_action": _("No action has been written into the plan yet."),
    "place_all_said": _("All answers"),
    "place_all_proposals": _("All proposals"),
    "place_read_plan": _("Read the plan"),
    "place_said_lead": _(
        "Each began with what people here said. The newest answer stands first."
    ),
    "place_done": pgettext_lazy("actions", "Done"),
    "place_going": pgettext_lazy("actions", "Under way"),
    "place_waiting": pgettext_lazy("actions", "Waiting or paused"),
    "place_coming": pgettext_lazy("actions", "Not begun"),
    "place_dropped": pgettext_lazy("actions", "Dropped"),
    "one_done": pgettext_lazy("action", "Done"),
    "one_going": pgettext_lazy("action", "Under way"),
    "one_waiting": pgettext_lazy("action", "Waiting or paused"),
    "one_coming": pgettext_lazy("action", "Not begun"),
    "one_dropped": pgettext_lazy("action", "Dropped"),
    "one_changed": pgettext_lazy("action", "Changed"),
    "place_to_page": _("To the page of {place}"),
    "place_new_meeting": _("New meeting"),
    "place_new_proposal": _("New proposal"),
    "place_new_document": _("New document"),
    "place_new_research": _("New research report"),
    "place_new_update": _("News of the plan"),
    "place_new_plan": _("The plan was published"),
}  # fmt: skip
OF_FOLLOW = {
    "follow": _("Follow by email"),
    "follow_for": _("Follow {place} by email"),
    "follow_lead": _(
        "We write when something new is on this page, at most once a day. You need no account "
        "and no name."
    ),
    "follow_email": _("Your email address"),
    "follow_hint": _("Used for this alone. Nobody here can read it. Every email lets you stop."),
    "follow_empty": _("Please write your email address."),
    "follow_wrong": _("This email address is not right. Please look at it once more."),
    "follow_send": _("Send me an email to confirm"),
    "follow_look": _("Look into your email"),
    "follow_look_more": _(
        "Open the link in it within a day. Until then nothing is kept. If nothing comes, look "
        "into the spam folder."
    ),
    "follow_confirm": _("Yes, write to me"),
    "follow_confirm_more": _("Then we keep this address until you stop it: {email}"),
    "follow_done": _("You follow {place}"),
    "follow_done_more": _("You get an email when there is something new."),
    "follow_old": _("This link no longer works"),
    "follow_old_more": _("Links work for a day. Please write your address once more."),
    "follow_stop": _("Stop these emails"),
    "follow_stop_title": _("Stop the emails of {place}?"),
    "follow_stop_more": _("Your address is deleted at once."),
    "follow_stopped": _("You get no more emails"),
    "follow_stopped_more": _("Your address is deleted."),
    "follow_subject_confirm": _("Please confirm: news of {place}"),
    "follow_mail_confirm": _(
        "Somebody, probably you, wants to hear what is new in {place}. Open this page to "
        "confirm. It works for a day."
    ),
    "follow_mail_ignore": _("If it was not you, do nothing: nothing was kept."),
    "follow_subject_news": _("New in {place}"),
    "follow_mail_news": _("This is new on the page of {place}:"),
    "follow_mail_stop": _("Stop these emails, and delete your address:"),
}  # fmt: skip
