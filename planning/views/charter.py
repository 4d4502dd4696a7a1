"""Reading the charter: the version in force, every version, two compared, on paper."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports.printing import print_out
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.charter import printed, sections, standing
from planning.comparison import compare
from planning.filters.charter import CharterFilter
from planning.forms.charter import CompareForm
from planning.models import CharterItem, CharterVersion
from planning.tables.charter import CharterTable
from planning.wording import purpose_of, put_words

VIEW = "planning.view_charter"


def items_of(version):
    """The items of a version in order."""
    return list(CharterItem.objects.filter(version=version).in_order())


class Current(ProgramPermissionMixin, TemplateView):
    """The version in force, and the draft beside it."""

    permission_required = VIEW
    template_name = "planning/charter.html"

    def get_context_data(self, **kwargs):
        version = CharterVersion.objects.in_force().for_detail().first()
        draft = CharterVersion.objects.draft().for_detail().first()
        changes = []
        items = items_of(version) if version else []
        if version and draft:
            changes = compare(version, items, draft, items_of(draft))
        return super().get_context_data(
            version=version,
            draft=draft,
            standing=version and standing(version),
            purpose=version and purpose_of(version, self.request.program.languages[0]),
            sections=sections(put_words(items, self.request.program.languages)),
            changes=changes,
            **kwargs,
        )


class Versions(ProgramPermissionMixin, View):
    """Every version with who approved it, when and why."""

    permission_required = VIEW

    def get(self, request):
        rows = CharterVersion.objects.for_list()
        listing = Listing(request, rows, CharterTable, CharterFilter)
        return listing.response("planning/charter_versions.html")


class VersionMixin(ObjectPermissionMixin):
    """The version whose number is in the address."""

    permission_required = VIEW

    def get_object(self):
        versions = CharterVersion.objects.for_detail()
        return self.permitted(get_object_or_404(versions, number=self.kwargs["number"]))


class Version(VersionMixin, TemplateView):
    """One version as it stood, and how it differs from the one before."""

    template_name = "planning/charter_version.html"

    def get_context_data(self, **kwargs):
        version = self.get_object()
        items = items_of(version)
        old = version.based_on
        changes = compare(old, items_of(old), version, items) if old else []
        return super().get_context_data(
            version=version,
            standing=standing(version),
            purpose=purpose_of(version, self.request.program.languages[0]),
            sections=sections(put_words(items, self.request.program.languages)),
            changes=changes,
            **kwargs,
        )


class Print(VersionMixin, View):
    """Have a version made into a PDF in the reader's language."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        version = self.get_object()
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Charter of %(program)s, version %(number)s")
            % {"program": request.program.name, "number": version.number},
            template="planning/print/charter.html",
            facts=printed(version, put_words(items_of(version), request.program.languages)),
            permission=VIEW,
            back_url=reverse(
                "planning:charter_version", args=[request.program.slug, version.number]
            ),
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class Compare(ProgramPermissionMixin, TemplateView):
    """Two versions side by side in words; the two newest unless others are asked for."""

    permission_required = VIEW
    template_name = "planning/charter_compare.html"

    def get_context_data(self, **kwargs):
        versions = list(CharterVersion.objects.order_by("-number"))
        newest = [one.number for one in versions[:2]]
        usual = {"new": newest[0], "old": newest[-1]} if newest else {}
        form = CompareForm(usual | self.request.GET.dict(), versions=versions)
        chosen = {one.number: one for one in versions}
        changes = old = new = None
        if form.is_valid():
            old, new = chosen[form.cleaned_data["old"]], chosen[form.cleaned_data["new"]]
            changes = compare(old, items_of(old), new, items_of(new))
        return super().get_context_data(
            form=form, versions=versions, changes=changes, old=old, new=new, **kwargs
        )


class History(VersionMixin, HistoryView):
    """Who changed a version, when and from where."""

    permission_required = "planning.view_history_charter"
