"""Calls for applications as staff see them: list, writing, publishing, extending, closing."""

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.calls import missing, missing_questions, timing
from communities.experience import known_for
from communities.filters.round import RoundFilter
from communities.forms.round import ExtendForm, RoundForm
from communities.models import Application, Clarification, Round, RoundFile, RoundNotice
from communities.services import questions as question_services
from communities.services import rounds as services
from communities.tables.round import RoundTable


class RoundList(ProgramPermissionMixin, View):
    """All calls of the program, newest first."""

    permission_required = "communities.view_round"

    def get(self, request):
        listing = Listing(request, Round.objects.for_list(), RoundTable, RoundFilter)
        return listing.response("communities/round_list.html")


class RoundMixin(ObjectPermissionMixin):
    """The call whose short name is in the address."""

    permission_required = "communities.change_round"

    def get_call(self):
        """The call, for those who may."""
        if not hasattr(self, "_call"):
            calls = Round.objects.select_related("program")
            self._call = self.permitted(get_object_or_404(calls, slug=self.kwargs["call"]))
        return self._call

    def back(self, anchor=""):
        """To the page of the call."""
        return redirect(self.get_call().get_absolute_url() + anchor)

    def get_context_data(self, **kwargs):
        call = self.get_call()
        return super().get_context_data(**kwargs) | {
            "call": call,
            "cancel_url": call.get_absolute_url(),
        }


class RoundDetail(RoundMixin, TemplateView):
    """One call with everything that belongs to it, and what is missing in some language."""

    permission_required = "communities.view_round"
    template_name = "communities/round_detail.html"

    def get_context_data(self, **kwargs):
        call = self.get_call()
        form = question_services.current_set(call)
        questions = question_services.questions_of(form)
        applications = Application.objects.filter(round=call)
        return super().get_context_data(**kwargs) | {
            "state": call.state,
            "timing": timing(call, timezone.now()),
            "missing": [*missing(call), *missing_questions(questions, call.languages)],
            "question_set": form,
            "questions": questions,
            "clarifications": Clarification.objects.filter(round=call).order_by("pk"),
            "files": RoundFile.objects.filter(round=call).offered(),
            "counts": applications.aggregate(
                drafts=Count("pk", filter=Q(status=Application.Status.DRAFT)),
                sent=Count("pk", filter=Q(submitted_at__isnull=False)),
            ),
            "notices": RoundNotice.objects.filter(round=call).aggregate(
                prepared=Count("pk"), sent=Count("sent_at")
            ),
            "known": known_for(call, self.request.user, self.request.program),
        }


class RoundCreate(ProgramPermissionMixin, FormView):
    """Begin a call; it starts with the program's five questions."""

    permission_required = "communities.add_round"
    form_class = RoundForm
    template_name = "communities/round_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"program": self.request.program}

    def get_context_data(self, **kwargs):
        back = reverse("communities:round_list", args=[self.request.program.slug])
        known = known_for(None, self.request.user, self.request.program)
        return super().get_context_data(cancel_url=back, known=known, **kwargs)

    def form_valid(self, form):
        call = services.create(self.request.program, **form.facts())
        messages.success(self.request, _("Call begun. Nobody sees it before you publish it."))
        return redirect("communities:round_detail", self.request.program.slug, call.slug)


class RoundUpdate(RoundMixin, FormView):
    """Change what a call says."""

    form_class = RoundForm
    template_name = "communities/round_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "instance": self.get_call(),
        }

    def get_context_data(self, **kwargs):
        known = known_for(self.get_call(), self.request.user, self.request.program)
        return super().get_context_data(**kwargs) | {"known": known}

    def form_valid(self, form):
        services.save(self.get_call(), **form.facts())
        messages.success(self.request, _("Call saved."))
        return self.back()


class RoundPublish(RoundMixin, View):
    """Let everybody read it."""

    permission_required = "communities.publish_round"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            services.publish(self.get_call())
        except services.AlreadyPublished:
            messages.info(request, _("This call is published already."))
        except services.NoQuestions:
            messages.error(request, _("Add a question first."))
        except services.ClosesInThePast:
            messages.error(request, _("The closing time is over. Change it first."))
        else:
            messages.success(request, _("Everybody can read the call now."))
        return self.back()


class RoundExtend(RoundMixin, FormView):
    """Let it close later; the public page says so."""

    permission_required = "communities.publish_round"
    form_class = ExtendForm
    template_name = "communities/round_extend.html"

    def get_initial(self):
        return {"closes_at": self.get_call().closes_at}

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"call": self.get_call()}

    def get_context_data(self, **kwargs):
        found = super().get_context_data(**kwargs)
        return found | {"timing": timing(self.get_call(), timezone.now())}

    def form_valid(self, form):
        try:
            services.extend(self.get_call(), closes_at=form.cleaned_data["closes_at"])
        except services.NotLater:
            form.add_error("closes_at", _("Choose a later time than the present one."))
        except services.ClosesInThePast:
            form.add_error("closes_at", _("This time is over already."))
        except services.NotPublished:
            form.add_error(None, _("Publish the call first."))
        if form.errors:
            return self.form_invalid(form)
        messages.success(self.request, _("Saved. The page of the call says so."))
        return self.back()


class RoundClose(RoundMixin, TemplateView):
    """Asks once more, then takes no more applications."""

    permission_required = "communities.publish_round"
    template_name = "communities/round_close.html"

    def get_context_data(self, **kwargs):
        drafts = Application.objects.filter(
            round=self.get_call(), status=Application.Status.DRAFT
        ).count()
        return super().get_context_data(**kwargs) | {"drafts": drafts}

    def post(self, request, **_kwargs):
        try:
            services.close_now(self.get_call())
        except services.NotOpen:
            messages.info(request, _("This call is not open."))
        else:
            messages.success(request, _("The call is closed. Nothing is accepted any more."))
        return self.back()


class RoundHistory(RoundMixin, HistoryView):
    """Who changed a call, when and from where."""

    permission_required = "communities.view_round"

    def get_object(self):
        return self.get_call()
