"""Versions of the plan: the list, one as it was frozen, two beside each other, their files."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View

from bic.reports.published_views import download
from bic.ui.history import HistoryView
from bic.ui.views import ObjectPermissionMixin
from bic.versions import named
from implementation.comparison import compare
from implementation.edition import compose, html, living
from implementation.forms.version import CompareForm
from implementation.frozen import whole
from implementation.models import PlanEdition, PlanEditionFile, PlanVersion
from implementation.shown import shown
from implementation.views.of_plan import InPlan, OfPlan


def newest_of(editions, languages):
    """The newest edition in each language, in the order of the program's languages.

    `editions` come the newest first.
    """
    found = {}
    for one in editions:
        found.setdefault(one.language, one)
    order = [*languages, *sorted(found.keys() - set(languages))]
    return [found[code] for code in order if code in found]


class OnVersions(OfPlan):
    """A page beside the list of versions."""

    tab = "planversion_list"

    @property
    def shows_names(self):
        """Whether people without an account are named."""
        return self.request.user.has_perm("implementation.view_person_action", self.plan)

    def versions(self):
        """Versions of the plan that this person may read, the newest first."""
        rows = PlanVersion.objects.filter(plan=self.plan).for_list()
        if self.request.user.has_perm("implementation.view_history_planversion", self.plan):
            return rows
        return rows.approved()


class VersionList(OnVersions, TemplateView):
    """What was frozen, approved and published, and what changed since the baseline."""

    permission_required = "implementation.list_planversion"
    template_name = "implementation/planversion_list.html"

    def get_context_data(self, **kwargs):
        user, plan = self.request.user, self.plan
        versions = list(self.versions())
        editions = {}
        for one in PlanEdition.objects.filter(version__in=versions).for_list():
            editions.setdefault(one.version_id, []).append(one)
        return super().get_context_data(**kwargs) | {
            "versions": [
                (one, newest_of(editions.get(one.pk, ()), self.request.program.languages))
                for one in versions
            ],
            "waiting": next((one for one in versions if not one.is_approved), None),
            "baseline": next((one for one in versions if one.is_baseline), None),
            "is_published": bool(editions),
            "may_add": user.has_perm("implementation.add_planversion", plan),
        }


class OneVersion(InPlan, ObjectPermissionMixin):
    """The version in the address, as the object of the page."""

    def get_queryset(self):
        return PlanVersion.objects.filter(community=self.request.community).for_detail()


class OfVersion(OneVersion, OnVersions):
    """A page about the version in the address, in the frame of the plan."""

    @cached_property
    def version(self):
        """The version; 404 for one of elsewhere, 403 for who may not."""
        return self.own_object()

    @cached_property
    def plan(self):
        """The plan of the version, with the place that is loaded already."""
        plan = self.version.plan
        plan.program, plan.community = self.request.program, self.request.community
        return plan

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"version": self.version}


class VersionDetail(OfVersion, TemplateView):
    """A version with everything in it, as it stood."""

    permission_required = "implementation.view_planversion"
    template_name = "implementation/planversion_detail.html"

    def get_context_data(self, **kwargs):
        version, user = self.version, self.request.user
        editions = PlanEdition.objects.filter(version=version).for_list()
        may = {
            act: user.has_perm(f"implementation.{act}_planversion", version)
            for act in ("approve", "delete", "mark", "publish", "retry")
        }
        return super().get_context_data(**kwargs) | {
            "told": shown(version.facts, with_names=self.shows_names),
            "editions": newest_of(editions, self.request.program.languages),
            "languages": self.request.program.languages,
            **{f"may_{act}": is_allowed for act, is_allowed in may.items()},
        }


class VersionHistory(OneVersion, HistoryView):
    """Who froze, approved and marked it."""

    permission_required = "implementation.view_history_planversion"

    def back_url(self):
        return self.address("planversion_detail", self.object.pk)


class VersionCompare(OnVersions, TemplateView):
    """Two versions, or a version and today, beside each other."""

    permission_required = "implementation.compare_planversion"
    template_name = "implementation/planversion_compare.html"

    def get_context_data(self, **kwargs):
        versions = list(self.versions())
        asked = self.request.GET.copy()
        baseline = next((one for one in versions if one.is_baseline), None)
        if "before" not in asked and baseline:
            asked["before"] = baseline.pk
        form = CompareForm(asked if asked else None, versions=versions)
        context = super().get_context_data(**kwargs) | {"form": form, "versions": versions}
        if not (form.is_bound and form.is_valid()):
            return context
        before, after = (self._state(form.cleaned_data[name]) for name in ("before", "after"))
        return context | {
            "comparison": compare(before[1], after[1], with_names=self.shows_names),
            "old": before[0],
            "new": after[0],
        }

    def _state(self, key):
        """Words and facts of a version; of today's plan for no key."""
        if not key:
            return _("The plan of today"), whole(self.plan)
        found = PlanVersion.objects.get(plan=self.plan, pk=key)
        return named(found.number), found.facts


class VersionPreview(OfVersion, View):
    """A version in one language as the public would read it now."""

    permission_required = "implementation.view_planversion"

    def get(self, request, language, **_kwargs):
        if language not in request.program.languages:
            raise Http404
        facts = compose(self.version, language, living(whole(self.plan)))
        return HttpResponse(
            html(
                facts,
                request.program.pk,
                medium="screen",
                back_url=self.address("planversion_detail", self.version.pk),
                back=_("Back to the version"),
            )
        )


class OneEdition(OfVersion):
    """The edition in the address; its version says who may read it."""

    permission_required = "implementation.view_planversion"

    @cached_property
    def edition(self):
        """The edition. 404 where there is none."""
        rows = PlanEdition.objects.select_related("file").defer("facts")
        return get_object_or_404(rows, community=self.request.community, pk=self.kwargs["pk"])

    def own_object(self):
        return self.permitted(get_object_or_404(self.get_queryset(), pk=self.edition.version_id))

    def back(self):
        """The page of the version."""
        return self.to("planversion_detail", self.edition.version_id)


class EditionFile(OneEdition, TemplateView):
    """How far the PDF is; the page asks every two seconds until it is there."""

    template_name = "implementation/planedition_file.html"

    def get_context_data(self, **kwargs):
        may_retry = self.request.user.has_perm("implementation.retry_planversion", self.version)
        return super().get_context_data(**kwargs) | {
            "edition": self.edition, "may_retry": may_retry,
        }  # fmt: skip


class EditionDownload(OneEdition, View):
    """The PDF, as a file to keep."""

    def get(self, request, **_kwargs):
        file = self.edition.file
        if file.state != PlanEditionFile.State.READY:
            messages.info(request, _("The file is not there yet."))
            return self.back()
        return download(file.storage_key, file_name(self.edition))


def file_name(edition):
    """How the PDF of an edition is called."""
    return f"{slugify(edition.title)[:100] or 'plan'}-{edition.language}.pdf"
