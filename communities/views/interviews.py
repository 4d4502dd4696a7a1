"""Interviews of a scorecard, and the evidence of its items."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.views.generic import CreateView, UpdateView, View

from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from communities.forms.readiness import EvidenceForm, InterviewForm
from communities.models import Interview, ItemEvidence, ScorecardItem
from communities.services import readiness as services
from communities.views.of_scorecard import OneScorecard

ADD = "communities.add_to_scorecard"


class InterviewCreate(OneScorecard, CreateView):
    """Add a talk."""

    permission_required = ADD
    form_class = InterviewForm
    template_name = "communities/readiness_interview.html"

    def get_form_kwargs(self):
        # A new record, and not the scorecard that the address names.
        return super().get_form_kwargs() | {"program": self.request.program, "instance": None}

    def form_valid(self, form):
        told = {name: form.cleaned_data[name] for name in ("sector", "held_on", "note")}
        try:
            services.add_interview(self.scorecard, **told)
        except services.ScoringBegun:
            form.add_error(
                None, _("A scorer has handed in already, so no interview can be added any more.")
            )
            return self.form_invalid(form)
        except services.AlreadyFinished:
            messages.info(self.request, _("This scorecard is finished."))
        else:
            messages.success(self.request, _("Interview added."))
        return redirect(self.address())


class OneInterview(OneScorecard):
    """The interview in the address."""

    permission_required = "communities.change_interview"

    @cached_property
    def interview(self):
        """It, with its scorecard."""
        card = self.find()
        found = get_object_or_404(Interview, scorecard=card, number=self.kwargs["number"])
        found.scorecard = card
        return self.permitted(found)

    @cached_property
    def scorecard(self):
        """Its scorecard."""
        return self.interview.scorecard

    def get_object(self, queryset=None):
        return self.interview


class InterviewUpdate(OneInterview, UpdateView):
    """Correct the sector, the day or the note."""

    form_class = InterviewForm
    template_name = "communities/readiness_interview.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Interview saved."))
        return redirect(self.address())


class InterviewRemove(OneInterview, View):
    """Take back an interview that nobody has scored."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            services.remove_interview(self.interview)
        except services.ScoringBegun:
            messages.error(request, _("Somebody has begun to score, so the interview stays."))
        except services.AlreadyFinished:
            messages.info(request, _("This scorecard is finished."))
        else:
            messages.success(request, _("Interview removed."))
        return redirect(self.address())


class InterviewHistory(OneInterview, HistoryView):
    """Who changed an interview."""

    permission_required = "communities.view_history_interview"


class OneItem(OneScorecard):
    """The item of the scorecard in the address."""

    @cached_property
    def item(self):
        """It, with its interview and what was agreed."""
        rows = ScorecardItem.objects.filter(scorecard=self.scorecard).for_pages()
        found = get_object_or_404(rows, pk=self.kwargs["item"])
        found.scorecard = self.scorecard
        return found


class EvidenceCreate(OneItem, CreateView):
    """Add a document, an address or words that a score can lean on."""

    permission_required = ADD
    form_class = EvidenceForm
    template_name = "communities/readiness_evidence.html"

    def get_form_kwargs(self):
        item = self.item
        new = ItemEvidence(
            program_id=item.program_id,
            community_id=item.community_id,
            item=item,
            added_by=self.request.user,
        )
        options = {"community": self.request.community, "user": self.request.user}
        return super().get_form_kwargs() | options | {"instance": new}

    def get_context_data(self, **kwargs):
        return super().get_context_data(item=self.item, **kwargs)

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Evidence added."))
        return redirect(self.address())


class EvidenceRemove(ObjectPermissionMixin, View):
    """Take evidence back."""

    permission_required = "communities.delete_itemevidence"
    http_method_names = ["post"]

    def post(self, request, pk, evidence):
        rows = ItemEvidence.objects.filter(item__scorecard=pk, community=request.community)
        self.permitted(get_object_or_404(rows, pk=evidence)).delete()
        messages.success(request, _("Evidence removed."))
        slugs = request.program.slug, request.community.slug
        return redirect("communities:readiness_detail", *slugs, pk)
