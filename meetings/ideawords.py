"""The words of the pages of ideas, of proposals and at the door, which `meetings.pagewords` has
in every language.
"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from meetings.models import Feasibility, Idea, IdeaContact, Proposal, ProposalNews
from meetings.models.feasibility import Criterion

OF_IDEA = {
    "idea_for": _("Your idea for {place}"),
    "idea_lead": _(
        "What would make life here better, for newcomers and for everybody? You need no "
        "account, and you may stay anonymous."
    ),
    "idea_text": _("Your idea"),
    "idea_text_hint": _(
        "In any language. One sentence is enough. Please leave out addresses, and who has "
        "which papers."
    ),
    "idea_language": _("Language of your idea"),
    "idea_name": _("Your name, as others may read it"),
    "idea_name_hint": _("Leave it open to stay anonymous. A first name is enough."),
    "idea_way": _("How to tell what became of it"),
    "idea_way_hint": _("Used for this alone, seen by few, and deleted afterwards."),
    "way_none": _("No need to tell me"),
    **{f"way_{value}": label for value, label in IdeaContact.Way.choices},
    "idea_reached_at": _("Email address, phone number, or name of the leader"),
    "idea_no_way": _("Choose how to tell, or leave the address out."),
    "idea_no_address": _("Say where you can be told."),
    "idea_empty": _("Please write your idea."),
    "idea_send": _("Send my idea"),
    "idea_read_first": _(
        "Somebody reads it first. It is kept in your words, and translated beside them."
    ),
    "idea_own_page": _("You get a page of your own that tells what became of it, and why."),
    "idea_thanks": _("Thank you for your idea."),
    "idea_own": _("Your idea, and what became of it"),
    "idea_became": _("What became of it"),
    "idea_given": _("You gave the idea"),
    **{
        f"idea_{value}": label
        for value, label in Idea.State.choices
        if value in (Idea.State.COMBINED, Idea.State.DIVIDED, Idea.State.ASIDE)
    },
    "idea_nothing": _("Nothing yet. Come back to this page, or wait to be told."),
    "idea_keep": _("Keep this page"),
    "idea_keep_more": _(
        "It is yours alone. Save it as a bookmark, or send its address to yourself:"
    ),
    "idea_told": _("How you are told: {way}."),
    "idea_forget": _("Delete how to reach me"),
    "idea_forgotten": _("Deleted. Nobody will write or call."),
    "idea_draft": _("Draft translation"),
    "idea_others": _("What others proposed"),
}  # fmt: skip
OF_PROPOSAL = {
    "prop_in": _("Proposals in {place}"),
    "prop_lead": _(
        "They began as ideas of people who live here. What became of each, and why, stands on "
        "its page."
    ),
    "prop_give": _("Give an idea"),
    "prop_none": _("Nothing is public yet."),
    "prop_supporters": _("Supporters: {count}"),
    **{
        f"state_{value}": label
        for value, label in Proposal.State.choices
        if value != Proposal.State.DRAFT
    },
    "prop_why": _("Why"),
    "prop_what": _("What is proposed"),
    "prop_need": _("The need"),
    "prop_benefits": _("Who benefits"),
    "prop_action": _("What would be done"),
    "prop_lead_by": _("Who would lead it"),
    "prop_partners": pgettext_lazy("of a proposal", "Partners"),
    "prop_cost": pgettext_lazy("of a proposal", "Cost"),
    **{f"cost_{value}": label for value, label in Proposal.Cost.choices},
    "prop_time": pgettext_lazy("of a proposal", "Time"),
    **{f"time_{value}": label for value, label in Proposal.Time.choices},
    "prop_approval": _("Who must approve"),
    **{f"approval_{value}": label for value, label in Proposal.Approval.choices},
    "prop_report": _("Feasibility report"),
    **{f"verdict_{value}": label for value, label in Feasibility.Verdict.choices},
    "prop_agreed": _("{agreed} of {members} members agree."),
    **{f"point_{value}": label for value, label in Criterion.choices},
    "prop_recommended": _("Recommendation"),
    "prop_technical": _(
        "Technical reasons alone. Whether it is wanted, the community chooses."
    ),
    "prop_ideas": _("The ideas, as they were told"),
    "prop_news": _("What happened, and why"),
    **{f"news_{value}": label for value, label in ProposalNews.Kind.choices},
    "prop_due": _("Report due"),
    "prop_said": _("What people say"),
    "prop_anonymous": _("Anonymous"),
    "prop_said_none": _("Nobody has said anything yet."),
    "prop_comment": _("Add a comment"),
    "prop_comment_text": _("Your comment"),
    "prop_comment_hint": _(
        "Never who somebody is, or anything about papers or immigration status."
    ),
    "prop_comment_empty": _("Please write your comment."),
    "prop_comment_send": _("Send comment"),
    "prop_comment_sent": _("Thank you. Somebody reads it first, then everybody can."),
    "prop_support": _("I support this"),
    "prop_support_back": _("Take my support back"),
    "prop_support_once": _("No name, no account. This device is counted once."),
    "prop_support_in": _("Thank you. Your support counts."),
    "prop_support_out": _("Taken back."),
    "prop_support_over": _("Nobody is asked for support of this proposal now."),
    "prop_because": _("Because of"),
    "prop_led": _("What it led to"),
}  # fmt: skip
OF_DOOR = {
    "here_title": _("Check-in"),
    "here_code": _("Code at the door"),
    "here_wrong_code": _(
        "No door with this code is open. Look at the code once more, or ask at the door."
    ),
    "here_go_on": _("Go on"),
    "here_lead": _(
        "How many are you? We ask for no name. The numbers tell how much food and how many "
        "chairs are needed."
    ),
    "here_first": _("Here for the first time"),
    "here_nobody": _("Count at least one person."),
    "here_send": _("We are here"),
    "here_counted": _("Welcome! You are counted."),
    "here_again": _("Is that not right? Correct it here. This phone counts once."),
    "here_correct": pgettext_lazy("verb", "Correct"),
    "here_closed": _("This door is not open"),
    "here_closed_more": _(
        "Either the code is another one, or nobody is counted now. Ask at the door: they "
        "count you there."
    ),
    "here_another": _("Type another code"),
}  # fmt: skip
