"""Submissions: the list, the page of one, its form and its history."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, UpdateView, View

from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from meetings.filters.submission import SubmissionFilter
from meetings.forms.submission import PacketForm, SubmissionForm
from meetings.models import Packet, Submission
from meetings.services import submission as services
from meetings.tables.submission import SubmissionTable
from meetings.views.of_submission import AtStep, AtWork, OneSubmission


class SubmissionList(ProgramPermissionMixin, View):
    """What was taken to bodies that decide; drafts are shown to staff."""

    permission_required = "meetings.list_submission"

    def get(self, request, **_kwargs):
        rows = Submission.objects.filter(community=request.community).for_list()
        return Listing(request, rows, SubmissionTable, SubmissionFilter).response(
            context=AtStep.extra_context
        )


class SubmissionSaved(AtStep, RowFormMixin):
    """What the forms of a submission have in common."""

    form_class = SubmissionForm
    submit, saved = _("Save submission"), _("Submission saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"community": self.request.community}

    def save(self, form):
        said = form.cleaned_data
        return services.save_submission(
            form.instance, said["proposals"], said["decisions"], by=self.request.user
        )


class SubmissionCreate(SubmissionSaved, ProgramPermissionMixin, CreateView):
    """Prepare what is taken to a body; `proposal` in the address is what it covers."""

    permission_required = "meetings.add_submission"
    heading = _("Prepare a submission")

    def get_initial(self):
        found = {}
        for name in ("proposal", "decision"):
            key = self.request.GET.get(name, "")
            if key.isdecimal() and len(key) < 18:
                found[f"{name}s"] = [int(key)]
        return found


class SubmissionDetail(OneSubmission, DetailView):
    """One submission: what the body gets, asks and answers, and what was promised."""

    permission_required = "meetings.view_submission"

    def get_context_data(self, **kwargs):
        found, user = self.object, self.request.user
        may_add = user.has_perm("meetings.add_submission", found)
        packets = list(Packet.objects.filter(submission=found).newest_first().defer("facts"))
        return super().get_context_data(**kwargs) | {
            "items": found.items.select_related("proposal", "decision"),
            "attachments": found.attachments.select_related("document"),
            "questions": found.questions.select_related("answered_by"),
            "promises": found.promises.select_related("owner"),
            "packets": packets,
            "packet_form": PacketForm(submission=found) if may_add and found.memo else None,
            "today": today_in(self.request.program),
            "may_prepare": may_add and user.has_perm("meetings.change_submission", found),
            "may_submit": user.has_perm("meetings.submit_submission", found),
            "may_record": user.has_perm("meetings.record_submission", found),
            "may_withdraw": user.has_perm("meetings.withdraw_submission", found),
            "may_promise": user.has_perm("meetings.add_promise", found),
        }


class SubmissionUpdate(SubmissionSaved, AtWork, UpdateView):
    """Change what is said in a submission; packets that were made stay as they are."""

    permission_required = "meetings.change_submission"
    heading = _("Change submission")


class SubmissionHistory(OneSubmission, HistoryView):
    """Who changed what about a submission."""

    permission_required = "meetings.view_history_submission"


class SubmissionDelete(AtWork, RowDeleteMixin, DeleteView):
    """Delete a draft that no packet was made of."""

    permission_required = "meetings.delete_submission"
    heading = _("Delete this draft?")

    def form_valid(self, form):
        try:
            services.delete_draft(self.object)
        except services.NotPossible:
            messages.error(
                self.request, _("It has packets or promises, so it stays. Edit it instead.")
            )
            return self.to("submission_detail", self.object.pk)
        messages.success(self.request, self.deleted)
        return self.to("submission_list")
