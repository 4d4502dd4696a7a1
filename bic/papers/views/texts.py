"""The parts of a paper while they are written: texts, order, what is left out."""

from django.contrib import messages
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.papers.views.frame import OfPaper
from bic.papers.writing import ReportPublished
from bic.ui.autosave import AutosaveMixin


class OfPart(OfPaper):
    """One part of the paper in the address."""

    def own_part(self):
        """The part, with its paper."""
        paper = self.own_object()
        part = get_object_or_404(
            self.writing.part.objects.select_for_update(of=("self",)),
            report=paper,
            key=self.kwargs["key"],
        )
        part.report = paper
        return part

    def back(self):
        """Where the part stands among the others."""
        return f"{self.page('edit', self.kwargs['pk'])}#part-{self.kwargs['key']}"


class TextPage(OfPart, FormView):
    """One text on a page of its own: for browsers without JavaScript and for conflicts."""

    template_name = "papers/text.html"

    def get_form_kwargs(self):
        self.part = self.own_part()
        done = self.writing.published_in(self.part.report)
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
        except ReportPublished:
            return self.published()
        messages.success(self.request, _("Text saved."))
        return HttpResponseRedirect(self.back())

    def save(self, form):
        """Write what was typed."""
        self.writing.write(self.part, text=form.cleaned_data["text"], by=self.request.user)


class AutosavePage(AutosaveMixin, TextPage):
    """Saves a text while it is written."""

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ReportPublished:
            return self.too_late()


class MovePage(OfPart, View):
    """Move a part of a draft up or down."""

    http_method_names = ("post",)

    def post(self, request, way, **_kwargs):
        if way not in ("up", "down"):
            raise Http404
        try:
            self.writing.move(self.own_part(), 1 if way == "down" else -1)
        except ReportPublished:
            return self.published()
        messages.success(request, _("Moved."))
        return HttpResponseRedirect(self.back())


class LeavePage(OfPart, View):
    """Leave a part of a draft out, or take it in again."""

    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        part = self.own_part()
        try:
            self.writing.leave_out(part, is_left_out=not part.is_left_out)
        except ReportPublished:
            return self.published()
        messages.success(
            request, _("Left out.") if part.is_left_out else _("It is in the report again.")
        )
        return HttpResponseRedirect(self.back())
