"""The draft of an evaluation plan: beginning, its page, approving and discarding it."""

from django.contrib import messages
from django.http import HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, TemplateView, View

from bic.ui.views import ProgramPermissionMixin
from evaluations.comparison import compare
from evaluations.reading import (
    fingerprint,
    gaps,
    plain_columns,
    row_headings,
    standing,
    to_read,
    whole,
)
from evaluations.services import plan as services
from evaluations.views.frame import InEvaluation, OfDraft
from planning.forms.charter import ApproveForm


class PlanBegin(InEvaluation, ProgramPermissionMixin, View):
    """Begin the next version."""

    permission_required = "evaluations.add_plan"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        try:
            services.begin(request.community, by=request.user)
        except services.DraftExists:
            messages.info(request, _("There is a draft already. Here it is."))
        return self.to("plan_draft")


class PlanDraft(OfDraft, TemplateView):
    """All of the draft with what can be done to each part, in the order in which it is built."""

    template_name = "evaluations/plan_draft.html"

    def get_context_data(self, **kwargs):
        draft = self.get_draft()
        found = to_read(draft)
        return super().get_context_data(**kwargs) | {
            "draft": draft,
            "whole": found,
            "columns": plain_columns(found),
            "headings": row_headings(),
            "gaps": gaps(found),
            "missing": services.missing_outcomes(draft),
            "may_approve": self.request.user.has_perm("evaluations.approve_plan", draft),
            "may_translate": self.request.user.has_perm("evaluations.translate_plan", draft),
        }


class PlanCharter(OfDraft, View):
    """Take the outcomes of the charter that are missing into the draft."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        count = len(services.add_charter_outcomes(self.get_draft()))
        told = ngettext(
            "%(count)s outcome of the charter added.",
            "%(count)s outcomes of the charter added.",
            count,
        )
        messages.success(request, told % {"count": count})
        return HttpResponseRedirect(self.back("part-long"))


class PlanApprove(OfDraft, FormView):
    """A director puts the draft in force; what changed is shown first."""

    permission_required = "evaluations.approve_plan"
    form_class = ApproveForm
    template_name = "evaluations/plan_approve.html"

    def get_initial(self):
        self.draft = self.get_draft()
        self.whole = to_read(self.draft)
        return {"seen": fingerprint(self.whole)}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the draft.
        context = super().get_context_data(**kwargs)
        old = self.draft.based_on
        return context | {
            "draft": self.draft,
            "old": old,
            "changes": compare(whole(old), self.whole) if old else None,
            "whole": self.whole,
            "columns": plain_columns(self.whole),
            "headings": row_headings(),
            "standing": standing(self.draft),
            "gaps": gaps(self.whole),
        }

    def form_valid(self, form):
        told = form.cleaned_data
        try:
            plan = services.approve(
                self.draft, by=self.request.user, note=told["note"], seen=told["seen"]
            )
        except services.DraftChanged:
            return self.refuse(form, _("Somebody changed the draft while you read it. Look again."))
        except services.NotReady as error:
            if error.gaps:
                return self.refuse(form, _("The draft is not complete yet; see what is missing."))
            return self.refuse(form, _("Nothing has changed since the version in force."))
        messages.success(
            self.request,
            _("Version %(number)s is in force. Data collection may open.")
            % {"number": plan.number},
        )
        return self.to("plan_list")

    def refuse(self, form, words):
        """The form again, with what stands in the way and the text as it is now."""
        form.refuse(words, seen=self.get_initial()["seen"])
        return self.form_invalid(form)


class PlanDiscard(OfDraft, TemplateView):
    """Asks once more, then deletes the draft."""

    template_name = "evaluations/plan_discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(draft=self.get_draft(), **kwargs)

    def post(self, request, **_kwargs):
        services.discard(self.get_draft())
        messages.success(request, _("Draft deleted."))
        return self.to("plan_list")
