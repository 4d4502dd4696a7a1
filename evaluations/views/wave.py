"""Waves: all of a community, one of them, its days, and opening, closing and locking it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView, UpdateView, View

from bic.blueprint import step
from bic.blueprint.collecting import NoApprovedPlan, may_collect
from bic.days import today_in
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, RowFormMixin, sibling
from evaluations.forms.wave import FollowForm, ScheduleForm, WaveForm
from evaluations.models import EvaluationReport, Indicator, Wave
from evaluations.renewal import newest_agreement, renewal_of
from evaluations.services import wave as services
from evaluations.waves import (
    STEPS,
    TAGS,
    WORDS,
    instruments_of,
    readings_due,
    sentence,
    to_ask_again,
)


class WaveList(ProgramPermissionMixin, TemplateView):
    """The waves of a community; until there are any, the way to schedule them."""

    permission_required = "evaluations.list_wave"
    template_name = "evaluations/wave_list.html"

    def get_context_data(self, **kwargs):
        place, user = self.request.community, self.request.user
        today = today_in(self.request.program)
        waves = list(Wave.objects.filter(community=place).for_list().prefetch_related("readings"))
        rows = [
            {
                "wave": one, "words": WORDS[one.state], "tag": TAGS[one.state],
                "sentence": sentence(one, today), "read": len(one.readings.all()),
            }
            for one in waves
        ]  # fmt: skip
        may_add = user.has_perm("evaluations.add_wave", place)
        return super().get_context_data(**kwargs) | {
            "rows": rows,
            "indicators": Indicator.objects.filter(community=place).in_use().count(),
            "may_add": len(waves) < len(STEPS) and may_add,
            "renewal": renewal_of(place) if may_add else None,
        }


class WaveCreate(ProgramPermissionMixin, FormView):
    """Schedule the waves that are missing: of agreements that were signed before, or on paper."""

    permission_required = "evaluations.add_wave"
    form_class = ScheduleForm
    template_name = "communities/moa/form.html"

    def get_initial(self):
        newest = newest_agreement(self.request.community)
        return {"begins_on": newest.starts_on if newest else today_in(self.request.program)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": _("Schedule the waves"),
            "lead": _("Waves that stand already keep their days."),
            "submit": _("Schedule"),
            "cancel_url": sibling(self.request, "list"),
        }

    def form_valid(self, form):
        place = self.request.community
        services.schedule(
            place, begins_on=form.cleaned_data["begins_on"],
            owner=place.facilitator or self.request.user,
        )  # fmt: skip
        messages.success(self.request, _("The waves are scheduled."))
        return redirect(sibling(self.request, "list"))


class WaveFollow(ProgramPermissionMixin, FormView):
    """A later agreement begins on another day: which waves are counted from it."""

    permission_required = "evaluations.add_wave"
    form_class = FollowForm
    template_name = "evaluations/wave_follow.html"

    def get_form_kwargs(self):
        self.renewal = renewal_of(self.request.community)
        return super().get_form_kwargs() | {"renewal": self.renewal}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"renewal": self.renewal, "cancel_url": sibling(self.request, "list")}

    def form_valid(self, form):
        said = form.cleaned_data
        try:
            moved = services.follow(
                self.request.community, agreement=said["agreement"], chosen=said["waves"]
            )
        except services.RenewedAgain:
            messages.info(self.request, _("Somebody was faster: look at the waves as they are."))
        else:
            names = ", ".join(str(one) for one in moved)
            told = _("Moved: %(waves)s.") if moved else _("All waves keep their days.")
            messages.success(self.request, told % {"waves": names} if moved else told)
        return redirect(sibling(self.request, "list"))


class OneWave(ObjectPermissionMixin):
    """The wave in the address."""

    model = Wave
    permission_required = "evaluations.view_wave"

    def get_queryset(self):
        rows = Wave.objects.filter(community=self.request.community)
        return rows.select_related(
            "program", "community", "owner", "opened_by", "closed_by", "locked_by"
        )

    def home(self):
        """To the page of the wave."""
        slugs = self.request.program.slug, self.request.community.slug
        return redirect("evaluations:wave_detail", *slugs, self.kwargs["pk"])


class WaveDetail(OneWave, TemplateView):
    """One wave: its days, what it asks, what is read, and what comes next."""

    template_name = "evaluations/wave_detail.html"

    def get_context_data(self, **kwargs):
        wave, user, program = self.own_object(), self.request.user, self.request.program
        may_change = user.has_perm("evaluations.change_wave", wave)
        instruments = instruments_of(wave, program)
        code = STEPS[wave.kind]
        purposes = {one.survey.purpose for one in instruments}
        return super().get_context_data(**kwargs) | {
            "wave": wave,
            "object": wave,
            "step": step(code),
            "rail_step": code,
            "words": WORDS[wave.state],
            "tag": TAGS[wave.state],
            "sentence": sentence(wave, today_in(program)),
            "instruments": instruments,
            "again": to_ask_again(wave, instruments) if may_change else [],
            "due": readings_due(wave),
            "may_change": may_change,
            "may_begin_process": may_change and "process" not in purposes,
            "reports": EvaluationReport.objects.filter(wave=wave).published().for_list(),
            "may_report": user.has_perm("evaluations.add_evaluationreport", wave),
            "may_lock": wave.closed_at and user.has_perm("evaluations.lock_wave", wave),
            "waits_for_plan": not wave.opened_at and not may_collect(wave.community),
        }


class WaveUpdate(RowFormMixin, OneWave, UpdateView):
    """Change the days of a wave, who is in charge, and its note."""

    permission_required = "evaluations.change_wave"
    form_class = WaveForm
    heading = gettext_lazy("Change the wave")
    saved = gettext_lazy("Wave saved.")


class WaveHistory(OneWave, HistoryView):
    """Who changed, opened, closed and locked a wave."""

    permission_required = "evaluations.view_history_wave"

    def back_url(self):
        return sibling(self.request, "detail")


class Act(OneWave, View):
    """Something that a button does with a wave."""

    permission_required = "evaluations.change_wave"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        wave = self.own_object()
        try:
            self.act(wave)
        except (services.NotNow, services.WaveLocked):
            messages.info(request, _("Somebody was faster: look at the wave as it is now."))
        return self.home()


class WaveOpen(Act):
    """Open a wave with its surveys."""

    def act(self, wave):
        """What the button does."""
        try:
            waiting = services.open_wave(wave, by=self.request.user)
        except NoApprovedPlan:
            messages.error(
                self.request,
                _("A wave opens once the evaluation plan of this community is approved."),
            )
            return
        if waiting:
            names = ", ".join(one.title for one in waiting)
            told = _("The wave is open. These surveys are not open yet: %(surveys)s.")
            messages.warning(self.request, told % {"surveys": names})
        else:
            messages.success(self.request, _("The wave is open."))


class WaveClose(Act):
    """Close a wave with its surveys."""

    def act(self, wave):
        """What the button does."""
        services.close_wave(wave, by=self.request.user)
        messages.success(self.request, _("The wave is closed, and so are its surveys."))


class WaveLock(OneWave, TemplateView):
    """Asks once more, then lets a closed wave stay for ever."""

    permission_required = "evaluations.lock_wave"
    template_name = "evaluations/wave_lock.html"

    def get_context_data(self, **kwargs):
        wave = self.own_object()
        unread = [one.indicator for one in readings_due(wave) if one.reading is None]
        instruments = instruments_of(wave, self.request.program)
        return super().get_context_data(**kwargs) | {
            "wave": wave,
            "unread": unread,
            "never_open": [one.survey for one in instruments if one.survey.opened_at is None],
            "back_url": reverse(
                "evaluations:wave_detail",
                args=[self.request.program.slug, self.request.community.slug, wave.pk],
            ),
        }

    def post(self, request, **_kwargs):
        wave = self.own_object()
        try:
            services.lock_wave(wave, by=request.user)
        except services.StillOpen as error:
            names = ", ".join(one.title for one in error.surveys)
            told = _("Close these surveys first: %(surveys)s.") % {"surveys": names}
            messages.error(request, told)
        except (services.NotNow, services.WaveLocked):
            messages.info(request, _("Only a closed wave can be locked, and only once."))
        else:
            messages.success(request, _("The wave is locked."))
        return self.home()
