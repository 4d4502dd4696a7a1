"""Reports to audiences: the page of one, its words, and its way to being published."""

from django.contrib import messages
from django.utils.translation import gettext_lazy as _
from django.views.generic import DetailView, FormView, TemplateView, UpdateView, View

from bic.reading_grade import read
from bic.reports.comparison import of_figures
from bic.reports.sections import Figure
from bic.reports.services import NumbersChanged
from bic.spoken import listed_within, name_of
from bic.ui.history import HistoryView
from bic.ui.views import RowFormMixin
from implementation import audiences
from implementation.audience_paper import memo
from implementation.forms.audiencereport import ReasonForm, RemarkForm, WordsForm
from implementation.models import Audience, AudienceReport
from implementation.services import audiencereport as services
from implementation.views.of_reporting import AtWork, OneReport

ACTS = ("change", "submit", "send_back", "publish", "skip", "take_up", "correct", "retry")


def shown_of(report, language):
    """The facts that a page shows: frozen or of today, in the language of the page if it can."""
    if report.state == AudienceReport.State.SKIPPED:
        return None
    if not report.is_draft:
        return report.facts.get(language) or next(iter(report.facts.values()))
    spoken = audiences.languages_of(report)
    return audiences.composed(report, language if language in spoken else spoken[0])


def new_since(report, facts):
    """What its figures tell otherwise than the report before; None for the first one."""
    rows = AudienceReport.objects.filter(cycle=report.cycle_id, period_end__lt=report.period_end)
    before = report.corrects or rows.published().order_by("-period_end", "-number").first()
    if before is None:
        return None
    told = before.facts.get(facts["language"]) or next(iter(before.facts.values()))
    return of_figures(*([Figure(**one) for one in of["figures"]] for of in (told, facts)))


class ReportDetail(OneReport, DetailView):
    """What an audience is told, how far that is, and what can be done with it."""

    permission_required = "implementation.view_audiencereport"
    template_name = "implementation/audiencereport_detail.html"
    context_object_name = "report"

    def get_context_data(self, **kwargs):
        report, user = self.object, self.request.user
        facts = shown_of(report, self.request.LANGUAGE_CODE)
        may = {one for one in ACTS if user.has_perm(f"implementation.{one}_audiencereport", report)}
        context = super().get_context_data(**kwargs) | {
            "facts": facts,
            "may": may,
            "languages": audiences.languages_of(report) if facts else [],
            "changes": new_since(report, facts) if facts else None,
            "memo": memo(facts) if facts and report.audience == Audience.SUPERVISOR else "",
        }
        if report.is_draft and facts:
            context |= {"readings": readings(report), "missing": missing(report)}
        if not report.is_draft:
            context["files"] = report.files.order_by("language", "-format")
        return context


def readings(report):
    """How hard its words are to read, by language; only of texts long enough to tell."""
    texts = [(code, report.text.texts.get(code, "")) for code in audiences.languages_of(report)]
    found = [(name_of(code), read(text, code)) for code, text in texts]
    return [(name, reading) for name, reading in found if reading]


def missing(report):
    """The languages in which its readers would miss words; "" for none."""
    languages = audiences.languages_of(report)
    return listed_within(services.missing_in(report, languages))


class ReportUpdate(AtWork, RowFormMixin, UpdateView):
    """Write the words to an audience."""

    permission_required = "implementation.change_audiencereport"
    form_class = WordsForm
    heading = _("Your words to these readers")
    saved = _("Words saved.")

    def save(self, form):
        said = form.cleaned_data
        return services.write(form.instance, title=said["title"], text=said["text"])


class Act(AtWork, View):
    """A button; who comes too late is told so."""

    http_method_names = ("post",)
    done = ""

    def post(self, request, **_kwargs):
        report = self.own_object()
        try:
            report = self.act(report) or report
            messages.success(request, self.done)
        except services.NotNow:
            messages.info(request, _("Somebody was faster. This is how it stands now."))
        return self.to("audiencereport_detail", report.pk)


class ReportSubmit(Act):
    """Hand a draft in for review."""

    permission_required = "implementation.submit_audiencereport"
    done = _("Handed in. Whoever reads it is told.")

    def act(self, report):
        return services.hand_in(report, by=self.request.user)


class ReportTakeUp(Act):
    """Write after all what was skipped."""

    permission_required = "implementation.take_up_audiencereport"
    done = _("Taken up again.")

    def act(self, report):
        return services.take_up(report, by=self.request.user, language=self.request.LANGUAGE_CODE)


class ReportCorrect(Act):
    """Begin the next version of a published report."""

    permission_required = "implementation.correct_audiencereport"
    done = _("A new version was begun.")

    def act(self, report):
        return services.correct(report, by=self.request.user)


class Said(AtWork, FormView):
    """An act that needs words."""

    template_name = "implementation/reason_form.html"

    def get_context_data(self, **kwargs):
        report = self.own_object()
        return super().get_context_data(**kwargs) | {
            "audience": report.get_audience_display(),
            "turn": {"start": report.period_start, "end": report.period_end},
            "heading": self.heading,
            "cancel_url": self.address("audiencereport_detail", report.pk),
        }

    def form_valid(self, form):
        report = self.own_object()
        try:
            self.act(report, form)
            messages.success(self.request, self.done)
        except services.NotNow:
            messages.info(self.request, _("Somebody was faster. This is how it stands now."))
        return self.to("audiencereport_detail", report.pk)


class ReportSkip(Said):
    """Skip what was begun."""

    permission_required = "implementation.skip_audiencereport"
    form_class = ReasonForm
    heading, done = _("Skip this report"), _("Skipped, with your reason.")

    def act(self, report, form):
        services.give_up(report, reason=form.cleaned_data["reason"], by=self.request.user)


class ReportSendBack(Said):
    """Send a report back to whoever writes it."""

    permission_required = "implementation.send_back_audiencereport"
    form_class = RemarkForm
    heading, done = _("Send it back"), _("Sent back with your remark.")

    def act(self, report, form):
        services.send_back(report, remark=form.cleaned_data["remark"], by=self.request.user)


class ReportPublish(AtWork, TemplateView):
    """Asks once more, then freezes what was shown."""

    permission_required = "implementation.publish_audiencereport"
    template_name = "implementation/audiencereport_publish.html"

    def get_context_data(self, **kwargs):
        report = self.own_object()
        waits = report.report.is_draft and report.audience != Audience.COMMITTEE
        return super().get_context_data(**kwargs) | {
            "report": report,
            "waits": waits,
            "missing": missing(report),
            "seen": "" if waits else audiences.seen_of(report),
            "languages": listed_within(audiences.languages_of(report)),
        }

    def post(self, request, **kwargs):
        report = self.own_object()
        try:
            services.publish(report, by=request.user, seen=request.POST.get("seen", ""))
        except NumbersChanged:
            context = self.get_context_data(has_moved=True, **kwargs)
            return self.render_to_response(context, status=409)
        except services.NotNow:
            messages.info(request, _("Somebody was faster. This is how it stands now."))
        except (services.UpdateIsDraft, services.NotTranslated):
            # The page says what is missing, and where.
            return self.to("audiencereport_publish", report.pk)
        else:
            messages.success(request, _("Published."))
        return self.to("audiencereport_detail", report.pk)


class ReportHistory(AtWork, HistoryView):
    """Who changed what about a report."""

    permission_required = "implementation.view_history_audiencereport"
