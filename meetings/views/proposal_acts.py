"""What is done with proposals in words: giving to a committee, deciding, telling, combining."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, UpdateView

from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from meetings.forms.proposal import (
    CombineForm,
    DecideForm,
    NewsForm,
    ProposalSettingForm,
    SendForm,
)
from meetings.refusals import Refused
from meetings.services import proposals as services
from meetings.services.settings import settings_of
from meetings.views.idea_acts import numbers_in
from meetings.views.place import ActFormMixin, InPlace
from meetings.views.proposal import OneProposal


class ProposalSend(ActFormMixin, OneProposal, FormView):
    """Have a committee study a proposal and report back by a day."""

    permission_required = "meetings.assign_proposal"
    form_class = SendForm
    heading, submit = _("Send to a committee"), _("Send")
    done = _("Sent. The members of the committee are told.")

    def act(self, said):
        services.send(
            self.subject, said["committee"], report_on=said["report_on"], by=self.request.user
        )


class ProposalDecide(ActFormMixin, OneProposal, FormView):
    """Record the outcome of a proposal, and why."""

    permission_required = "meetings.decide_proposal"
    form_class = DecideForm
    heading, submit = _("Record the outcome"), _("Record")
    done = _("Recorded. Whoever gave the ideas, and can be reached, hears what happened and why.")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"rail_step": "C3"}

    def act(self, said):
        services.decided(
            self.subject, said["outcome"], said["reason"], self.request.user, said["decided_on"]
        )


class ProposalTell(ActFormMixin, OneProposal, FormView):
    """Tell something else that happened to a proposal."""

    permission_required = "meetings.tell_proposal"
    form_class = NewsForm
    heading, submit = _("Tell what happened"), _("Tell")
    done = _("Told. Whoever gave the ideas, and can be reached, hears it.")

    def act(self, said):
        services.tell(self.subject, said["kind"], why=said["why"], by=self.request.user)


class ProposalCombine(InPlace, ProgramPermissionMixin, FormView):
    """Make one draft of several proposals; `proposals` in the address are chosen already."""

    permission_required = "meetings.merge_proposal"
    form_class = CombineForm
    template_name = "meetings/act_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def get_initial(self):
        return {"proposals": numbers_in(self.request, "proposals")}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Combine proposals"),
            "submit": _("Combine"),
            "note": _(
                "A new draft begins with the words of the first and the ideas of all. The "
                "proposals stay readable, and lead to it."
            ),
            "cancel_url": self.address("proposal_list"),
        }

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            proposal = services.combine(
                said["proposals"], title=said["title"], by=self.request.user
            )
        except Refused:
            form.add_error("proposals", _("One of them is decided or combined. Choose again."))
            return self.form_invalid(form)
        messages.success(self.request, _("Combined. Look through the new draft, then propose it."))
        return redirect(proposal.get_absolute_url())


class ProposalSettingUpdate(ObjectPermissionMixin, UpdateView):
    """What visitors may do with ideas and proposals of this program."""

    permission_required = "meetings.change_proposalsetting"
    form_class = ProposalSettingForm
    template_name = "components/form_page.html"

    def get_object(self, queryset=None):
        return self.permitted(settings_of(self.request.program))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Visitors, ideas and proposals"),
            "submit": _("Save settings"),
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Settings saved."))
        return redirect(self.request.path)
