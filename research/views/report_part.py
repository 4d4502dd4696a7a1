"""The parts of a research report while they are written: texts, order, what is left out."""

from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.ui.autosave import AutosaveMixin
from research.forms.report import ReportTextForm
from research.models import ReportPart
from research.services import report as services
from research.views.report import OneReport


class OnePart(OneReport):
    """One part of the report in the address."""

    permission_required = "research.translate_researchreport"

    def own_part(self):
        """The part, with its report."""
        report = self.own_object()
        part = get_object_or_404(
            ReportPart.objects.select_for_update(of=("self",)),
            report=report,
            key=self.kwargs["key"],
        )
        part.report = report
        return part

    def back(self):
        """Where the part stands among the others."""
        edit = self.address("researchreport_edit", self.kwargs["pk"])
        return f"{edit}#part-{self.kwargs['key']}"


class TextWrite(OnePart, FormView):
    """One text on a page of its own: for browsers without JavaScript and for conflicts."""

    form_class = ReportTextForm
    template_name = "research/researchreport_text.html"

    def get_form_kwargs(self):
        self.part = self.own_part()
        done = services.published_in(self.part.report)
        languages = [one for one in self.request.program.languages if one not in done]
        return super().get_form_kwargs() | {"instance": self.part, "open_in": languages}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the part.
        context = super().get_context_data(**kwargs)
        return context | {
            "part": self.part, "report": self.part.report, "cancel_url": self.back(),
        }  # fmt: skip

    def form_valid(self, form):
        try:
            self.save(form)
        except services.ReportPublished:
            return self.published()
        messages.success(self.request, _("Text saved."))
        return HttpResponseRedirect(self.back())

    def save(self, form):
        """Write what was typed."""
        services.write(self.part, text=form.cleaned_data["text"], by=self.request.user)


class TextAutosave(AutosaveMixin, TextWrite):
    """Saves a text while it is written."""

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except services.ReportPublished:
            return self.too_late()


class PartMove(OnePart, View):
    """Move a part of a draft up or down."""

    http_method_names = ("post",)

    def post(self, request, way, **_kwargs):
        if way not in ("up", "down"):
            raise Http404
        try:
            services.move(self.own_part(), 1 if way == "down" else -1)
        except services.ReportPublished:
            return self.published()
        messages.success(request, _("Moved."))
        return HttpResponseRedirect(self.back())


class PartLeave(OnePart, View):
    """Leave a part of a draft out, or take it in again."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        part = self.own_part()
        try:
            services.leave_out(part, is_left_out=not part.is_left_out)
        except services.ReportPublished:
            return self.published()
        messages.success(
            request, _("Left out.") if part.is_left_out else _("It is in the report again.")
        )
        return HttpResponseRedirect(self.back())
