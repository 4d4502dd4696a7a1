"""Readings that people enter, correct and take out."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView

from bic.querysets import hold
from bic.ui.views import ObjectPermissionMixin
from evaluations.forms.reading import ReadingForm
from evaluations.measuring import is_computed
from evaluations.models import Indicator, Reading
from evaluations.overview import opened_waves
from evaluations.services import reading as services
from evaluations.views.frame import InPlace


class OfIndicator(InPlace, ObjectPermissionMixin):
    """The indicator in the address, for whoever may enter what it was."""

    permission_required = "evaluations.read_by_hand_indicator"

    def get_indicator(self):
        """The indicator; held while it is written, so that a wave is read once."""
        rows = Indicator.objects.filter(community=self.request.community)
        rows = rows.select_related("program", "community").filter(retired_at=None)
        one = self.permitted(get_object_or_404(rows, pk=self.kwargs["indicator"]))
        return hold(one, rows) if self.request.method == "POST" else one

    def back(self):
        """To the page of the indicator."""
        return self.to("indicator_detail", self.kwargs["indicator"])

    def get_reading(self, indicator):
        """The reading in the address; what the product read nobody writes."""
        rows = indicator.readings.filter(is_computed=False).select_related("wave", "program")
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def too_late(self):
        """What is said when the wave was locked."""
        messages.error(self.request, _("This wave is locked, so what was read for it stays."))
        return self.back()


class ReadingSaved(OfIndicator, FormView):
    """What the forms of a reading have in common."""

    form_class = ReadingForm
    template_name = "components/form_page.html"
    heading = ""

    def get_form_kwargs(self):
        self.indicator = self.get_indicator()
        return super().get_form_kwargs() | {
            "program": self.request.program,
            "instance": self.reading(),
            "indicator": self.indicator,
            "waves": opened_waves(self.request.community),
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {
            "heading": self.heading % {"name": self.indicator},
            "submit": _("Save reading"),
            "cancel_url": self.address("indicator_detail", self.indicator.pk),
        }

    def form_valid(self, form):
        try:
            services.keep(form.save(commit=False), by=self.request.user)
        except services.WaveLocked:
            return self.too_late()
        messages.success(self.request, _("Reading saved."))
        return self.back()


class ReadingCreate(ReadingSaved):
    """Enter what an indicator was."""

    heading = gettext_lazy("What was it? %(name)s")

    def get_indicator(self):
        found = super().get_indicator()
        if is_computed(found):
            # What the product reads by itself is not typed over.
            raise Http404
        return found

    def reading(self):
        """A new one."""
        return Reading(program=self.request.program)


class ReadingUpdate(ReadingSaved):
    """Correct what was entered."""

    heading = gettext_lazy("Correct a reading: %(name)s")

    def reading(self):
        """The one in the address."""
        return self.get_reading(self.indicator)


class ReadingDelete(OfIndicator, TemplateView):
    """Asks once more before a reading goes."""

    template_name = "ui/delete.html"

    def get_context_data(self, **kwargs):
        indicator = self.get_indicator()
        return super().get_context_data(**kwargs) | {
            "object": self.get_reading(indicator),
            "heading": _("Delete this reading?"),
            "warning": _("Delete it only if it was entered by mistake."),
            "cancel_url": self.address("indicator_detail", indicator.pk),
        }

    def post(self, request, **_kwargs):
        try:
            services.remove(self.get_reading(self.get_indicator()))
        except services.WaveLocked:
            return self.too_late()
        messages.success(request, _("Deleted. The history keeps it."))
        return self.back()
