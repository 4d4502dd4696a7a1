"""A printout: how far it is, its file, and another try."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports import printing
from bic.reports.making import NothingToRetry
from bic.reports.models import Printout
from bic.reports.published_views import download
from bic.ui.views import ObjectPermissionMixin


class PrintoutMixin(ObjectPermissionMixin):
    """The printout in the address, as long as who asked for it may see what it shows."""

    permission_required = "reports.view_printout"

    def get_object(self):
        printout = get_object_or_404(Printout.objects.all(), pk=self.kwargs["pk"])
        self.permitted(printout)
        if not self.request.user.has_perm(printout.permission, printout):
            raise PermissionDenied
        return printout

    def get_context_data(self, **kwargs):
        return super().get_context_data(printout=self.get_object(), **kwargs)


class PrintoutDetail(PrintoutMixin, TemplateView):
    """Waits for the file and offers it."""

    template_name = "reports/printout.html"


class PrintoutProgress(PrintoutMixin, TemplateView):
    """How far the file is; the page asks every two seconds until it is there."""

    template_name = "reports/parts/printout_file.html"


class PrintoutDownload(PrintoutMixin, View):
    """The PDF, as a file to keep."""

    def get(self, request, **_kwargs):
        printout = self.get_object()
        if printout.state != Printout.State.READY:
            messages.info(request, _("The file is not there yet."))
            return redirect("reports:printout", request.program.slug, printout.pk)
        return download(printout.storage_key, f"{slugify(printout.title)[:100] or 'print'}.pdf")


class PrintoutRetry(PrintoutMixin, View):
    """Have a failed file made again."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        printout = self.get_object()
        try:
            printing.files.retry(pk=printout.pk)
        except NothingToRetry:
            messages.info(request, _("The file is there or being made already."))
        return redirect("reports:printout", request.program.slug, printout.pk)
