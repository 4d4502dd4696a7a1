"""Studies: the list, planning one, its page, its targets, opening and closing it."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.blueprint.collecting import may_collect
from bic.spoken import language_names, listed_within
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ProgramPermissionMixin, RowDeleteMixin, RowFormMixin
from research.filters.study import StudyFilter
from research.forms.study import OpenForm, StudyForm, SurveyTargetForm, TargetForm
from research.models import Record, Study, Target
from research.services import study as services
from research.studying import progress
from research.tables.study import STATES, StudyTable
from research.views.of_study import ON_STUDIES, InPlace, OneStudy, is_custodian


class StudyList(ProgramPermissionMixin, View):
    """The studies of a community."""

    permission_required = "research.view_study"

    def get(self, request):
        rows = Study.objects.filter(community=request.community).for_list()
        return Listing(request, rows, StudyTable, StudyFilter).response(context=ON_STUDIES)


class StudySaved(InPlace, RowFormMixin):
    """What the forms of a study have in common."""

    form_class = StudyForm
    submit, saved = gettext_lazy("Save study"), gettext_lazy("Study saved.")


class StudyCreate(StudySaved, ProgramPermissionMixin, CreateView):
    """Plan a study."""

    permission_required = "research.add_study"
    heading = gettext_lazy("Plan a study")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.placed(Study)}


class StudyDetail(OneStudy, DetailView):
    """What a study asks, whom, how far it is, and its guides."""

    permission_required = "research.view_study"

    def get_context_data(self, **kwargs):
        study, user, community = self.object, self.request.user, self.request.community
        sees_all = is_custodian(user, community)
        names = language_names(study.languages)
        may = {
            "change": user.has_perm("research.change_study", study),
            "collect": user.has_perm("research.collect_study", study),
            "guides": user.has_perm("research.view_guide", study),
            "write_guides": user.has_perm("research.add_guide", study),
            "records": user.has_perm("research.list_record", study),
            "add_record": user.has_perm("research.add_record", study),
        }
        words, tag = STATES[study.state]
        context = super().get_context_data(**kwargs) | {
            "may": may,
            "state": words,
            "tag": tag,
            "languages": [names[code] for code in study.languages],
            "missing": [] if study.is_survey else [names[one] for one in study.consent_missing()],
            "progress": progress(study, sees_all=sees_all),
            "quotes": study.quotes.shared().order_by("pk"),
        }
        if may["guides"] and not study.is_survey:
            context["guides"] = study.guides.in_order()
        if may["records"] and not study.is_survey:
            rows = Record.objects.filter(study=study).select_related("study")
            context["records"] = rows.order_by("-held_on", "-pk")
        return context


class StudyUpdate(StudySaved, OneStudy, UpdateView):
    """Change a study."""

    permission_required = "research.change_study"
    heading = gettext_lazy("Change study")


class StudyHistory(OneStudy, HistoryView):
    """Who changed what about a study."""

    permission_required = "research.view_history_study"


class StudyDelete(OneStudy, RowDeleteMixin, DeleteView):
    """Delete a study that was never open."""

    permission_required = "research.delete_study"
    heading = gettext_lazy("Delete this study?")
    warning = gettext_lazy("Its targets and guides go with it.")
    deleted = gettext_lazy("Study deleted. The history keeps it.")


class StudyOpen(OneStudy, FormView):
    """Begin to collect data; without an approved evaluation plan only with a reason."""

    permission_required = "research.collect_study"
    form_class = OpenForm
    template_name = "research/study_open.html"

    def dispatch(self, request, *args, **kwargs):
        self.study = self.own_object()
        self.has_plan = may_collect(request.community)
        self.may_open_early = request.user.has_perm("blueprint.add_gateoverride", request.community)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "study": self.study, "has_plan": self.has_plan, "may_open_early": self.may_open_early,
        }  # fmt: skip

    def post(self, request, *args, **kwargs):
        if self.has_plan:
            return self.open("")
        if not self.may_open_early:
            return self.get(request, *args, **kwargs)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        return self.open(form.cleaned_data["reason"])

    def open(self, reason):
        """Open it, or say what is missing on the page of the study."""
        try:
            services.open_study(self.study, by=self.request.user, reason=reason)
        except services.ConsentMissing as error:
            names = listed_within(error.languages)
            told = _("Write and approve the consent text first in: %(languages)s.")
            messages.error(self.request, told % {"languages": names})
        except services.ReviewPending:
            messages.error(
                self.request, _("The review board has not decided, or its approval has ended.")
            )
        else:
            messages.success(self.request, _("Data collection is open."))
        return self.to("study_detail", self.study.pk)


class StudyClose(OneStudy, View):
    """End the collection of data."""

    http_method_names = ("post",)
    permission_required = "research.collect_study"

    def post(self, request, **_kwargs):
        study = services.close_study(self.own_object(), by=request.user)
        messages.success(request, _("Data collection is closed."))
        return self.to("study_detail", study.pk)


class OfStudy(OneStudy):
    """Something that is added to the study in the address."""

    template_name = "components/form_page.html"
    heading = submit = ""
    model = None

    def dispatch(self, request, *args, **kwargs):
        self.study = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self):
        part = self.placed(self.model, study=self.study)
        return super().get_form_kwargs() | {"program": self.request.program, "instance": part}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading, "submit": self.submit,
            "cancel_url": self.address("study_detail", self.study.pk),
        }  # fmt: skip


class TargetCreate(OfStudy, CreateView):
    """Say how many people of a group are wanted."""

    permission_required = "research.change_study"
    model = Target
    heading, submit = gettext_lazy("Add a target"), gettext_lazy("Add target")

    def get_form_class(self):
        return SurveyTargetForm if self.study.is_survey else TargetForm

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Target added."))
        return self.to("study_detail", self.study.pk)


class TargetDelete(OneStudy, View):
    """Take a target back."""

    http_method_names = ("post",)
    permission_required = "research.change_study"

    def post(self, request, target, **_kwargs):
        study = self.own_object()
        get_object_or_404(study.targets, pk=target).delete()
        messages.success(request, _("Target removed."))
        return self.to("study_detail", study.pk)
