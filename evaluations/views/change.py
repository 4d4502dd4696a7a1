"""The checklist of institutional change: over the waves, its points, and filling it in."""

from django.contrib import messages
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, TemplateView, View

from bic.days import today_in
from evaluations.compared.change import checklist_of
from evaluations.compared.completion import completion_of
from evaluations.forms.change import ChangePointForm, MarksForm
from evaluations.models import ChangeMark, ChangePoint, Wave
from evaluations.services import change as services
from evaluations.views.comparison import InResults
from research.forms.theme import languages_of


class ChangeList(InResults, TemplateView):
    """Every point over the waves."""

    permission_required = "evaluations.list_changepoint"
    template_name = "evaluations/change_list.html"

    def get_context_data(self, **kwargs):
        place = self.request.community
        return super().get_context_data(**kwargs) | {
            "checklist": checklist_of(place),
            "completion": completion_of(place, today_in(self.request.program)),
            "may_change": self.request.user.has_perm("evaluations.change_changepoint", place),
        }


class ChangeSuggested(InResults, View):
    """Take the suggested points that are not there yet."""

    permission_required = "evaluations.add_changepoint"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        count = len(services.take_suggested(request.community))
        told = ngettext("%(count)s point added.", "%(count)s points added.", count)
        messages.success(request, told % {"count": count})
        return self.to("change_list")


class PointForm(InResults, FormView):
    """The form of a point."""

    template_name = "evaluations/change_form.html"
    form_class = ChangePointForm

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"languages": languages_of(self.request.community)}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "heading": self.heading(),
            "cancel_url": self.address("change_list"),
        }


class ChangeCreate(PointForm):
    """Add a point of their own."""

    permission_required = "evaluations.add_changepoint"

    def heading(self):
        return _("Add a point")

    def form_valid(self, form):
        services.add_point(self.request.community, form.cleaned_data["title"])
        messages.success(self.request, _("Point added."))
        return self.to("change_list")


class OnePoint:
    """The point in the address."""

    def point(self):
        rows = ChangePoint.objects.filter(community=self.request.community)
        return get_object_or_404(rows, pk=self.kwargs["pk"])


class ChangeUpdate(OnePoint, PointForm):
    """Change the words of a point."""

    permission_required = "evaluations.change_changepoint"

    def heading(self):
        return _("Change the words of a point")

    def get_form_kwargs(self):
        self.found = self.point()
        return super().get_form_kwargs() | {"instance": self.found}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the point.
        return super().get_context_data(**kwargs) | {"point": self.found}

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _("Saved."))
        return self.to("change_list")


class ChangeDelete(OnePoint, InResults, TemplateView):
    """Asks once more, then takes a point away that no wave has marked."""

    permission_required = "evaluations.delete_changepoint"
    template_name = "evaluations/change_delete.html"

    def get_context_data(self, **kwargs):
        point = self.point()
        is_marked = ChangeMark.objects.filter(point=point).exists()
        return super().get_context_data(point=point, is_marked=is_marked, **kwargs)

    def post(self, request, **_kwargs):
        try:
            services.remove_point(self.point())
        except services.PointIsMarked:
            messages.error(request, _("This point was marked at a wave, so it stays."))
        else:
            messages.success(request, _("Point removed."))
        return self.to("change_list")


class ChangeMarks(InResults, FormView):
    """Fill in the checklist at a wave."""

    permission_required = "evaluations.change_changepoint"
    template_name = "evaluations/change_marks.html"
    form_class = MarksForm

    def get_form_kwargs(self):
        place = self.request.community
        self.wave = get_object_or_404(Wave.objects.filter(community=place), pk=self.kwargs["pk"])
        return super().get_form_kwargs() | {
            "points": ChangePoint.objects.filter(community=place).order_by("position", "pk"),
            "marks": ChangeMark.objects.filter(wave=self.wave),
        }

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the wave.
        context = super().get_context_data(**kwargs)
        return context | {
            "wave": self.wave,
            "heading": _("Institutional change: %(wave)s") % {"wave": self.wave},
            "cancel_url": self.address("change_list"),
        }

    def form_valid(self, form):
        try:
            services.mark(self.wave, form.marks(), by=self.request.user)
        except services.WaveIsLocked:
            form.add_error(None, _("This wave is locked; what was marked stays as it is."))
            return self.form_invalid(form)
        messages.success(self.request, _("Saved."))
        return self.to("change_list")
