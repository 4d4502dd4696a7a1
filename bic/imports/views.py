"""The pages of an import; one set serves every target."""

from importlib import import_module

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.documents.reading import Refusal
from bic.documents.uploads import receives_upload
from bic.imports import headings, previews, services
from bic.imports.fixes import FixForm
from bic.imports.forms import ApplyForm, ColumnsForm, FileForm
from bic.imports.models import ImportRun
from bic.imports.plans import LEFT_OUT
from bic.imports.targets import TARGETS

SHOWN_RUNS = 5


class TargetMixin:
    """Finds the target in the address; only who may import into it gets any further."""

    # The permission is the target's: `Target.permission`.
    access = "of_target"

    def dispatch(self, request, *args, **kwargs):
        declared = TARGETS.get(kwargs["target"])
        if declared is None or declared.of_community != bool(request.community):
            raise Http404
        if not request.user.has_perm(declared.permission, request.community or request.program):
            raise PermissionDenied
        self.target = declared(request.program, request.community, request.user)
        try:
            return super().dispatch(request, *args, **kwargs)
        except services.NotADraft:
            messages.info(request, _("This import is over. Choose a file for a new one."))
            return redirect(self.url("upload"))

    def url(self, name, *args):
        """Address of this target's page `name`."""
        return reverse(f"imports:{name}", args=[*self.target.slugs, self.target.key, *args])

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "target": self.target,
            "upload_url": self.url("upload"),
        }


class RunMixin(TargetMixin):
    """The import in the address, as long as it is a draft."""

    @cached_property
    def run(self):
        """The import. Raises `Http404`, and `NotADraft` when it is over."""
        runs = ImportRun.objects.into(self.target)
        found = get_object_or_404(runs, pk=self.kwargs["pk"])
        if not found.is_draft:
            raise services.NotADraft(found.state)
        return found

    def run_url(self, name):
        """Address of a page of this import."""
        return self.url(name, self.kwargs["pk"])

    def get_context_data(self, **kwargs):
        names = ("columns", "preview", "apply", "discard", "replace", "bad_rows", "take_back")
        addresses = {f"{name}_url": self.run_url(name) for name in names}
        return super().get_context_data(**kwargs) | addresses | {"run": self.run}


@method_decorator(receives_upload, name="dispatch")
class Upload(TargetMixin, FormView):
    """Choose a file."""

    form_class = FileForm
    template_name = "imports/upload.html"

    def get_form_kwargs(self):
        options = {"target": self.target, "upload_error": self.request.upload_error}
        return super().get_form_kwargs() | options

    def get_context_data(self, **kwargs):
        runs = ImportRun.objects.into(self.target).for_list()
        applied = runs.filter(state=ImportRun.State.APPLIED)[:SHOWN_RUNS]
        drafts = runs.drafts().filter(by=self.request.user)[:SHOWN_RUNS]
        return super().get_context_data(**kwargs) | {
            "applied": applied,
            "drafts": [(run, self.url("preview", run.pk)) for run in drafts],
        }

    def form_valid(self, form):
        run = services.begin(self.target, form.reading, form.cleaned_data["file"])
        return redirect(self.url("columns", run.pk))


@method_decorator(receives_upload, name="dispatch")
class Replace(RunMixin, FormView):
    """Choose a corrected file; the columns stay matched where its headings are the same."""

    form_class = FileForm
    template_name = "imports/replace.html"

    def get_form_kwargs(self):
        names = headings.folded_cells(headings.headings_at(self.run.lines, self.run.heading_row))
        before = {c: names[place] for c, place in self.run.mapping.items() if place < len(names)}
        options = {"target": self.target, "upload_error": self.request.upload_error}
        return super().get_form_kwargs() | options | {"before": before}

    def form_valid(self, form):
        run = services.replace_file(self.run, form.reading, form.cleaned_data["file"])
        return redirect(self.run_url("preview" if run.is_mapped else "columns"))


class Columns(RunMixin, FormView):
    """Say which column of the file is which of ours."""

    form_class = ColumnsForm
    template_name = "imports/columns.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"run": self.run, "target": self.target}

    def form_valid(self, form):
        if not form.must_read_again:
            services.match_columns(self.run, form.mapping)
            return redirect(self.run_url("preview"))
        title = form.cleaned_data.get("sheet", self.run.sheet)
        try:
            if title != self.run.sheet:
                services.choose_sheet(self.run, self.target, title)
            else:
                row = form.cleaned_data["heading_row"]
                services.choose_heading_row(self.run, self.target, row)
        except Refusal as refusal:
            form.add_error("sheet", refusal)
            return self.form_invalid(form)
        messages.info(self.request, _("The columns were matched again. Look at them."))
        return redirect(self.run_url("columns"))


class Preview(RunMixin, FormView):
    """What would be written, and inputs for the cells that are wrong."""

    form_class = FixForm
    template_name = "imports/preview.html"

    def get(self, request, *args, **kwargs):
        if not self.run.is_mapped:
            return redirect(self.run_url("columns"))
        return super().get(request, *args, **kwargs)

    @cached_property
    def plan(self):
        """What applying would do."""
        return services.plan_of(self.run, self.target)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"plan": self.plan}

    def get_context_data(self, **kwargs):
        plan = self.plan
        return super().get_context_data(**kwargs) | {
            "plan": plan,
            "columns": [self.target.by_name[name] for name in plan.mapping],
            "lines": previews.lines(plan),
            "shown": previews.SHOWN,
            "corrected": len([r for r in self.run.fixes.values() if set(r) - {LEFT_OUT}]),
            "before": services.applied_before(self.run, self.target) if plan.new else None,
        }

    def form_valid(self, form):
        services.correct(self.run, form.cells, form.left_out)
        return redirect(self.run_url("preview"))


class Act(RunMixin, View):
    """Base of what a button does."""

    http_method_names = ["post"]


class Apply(Act):
    """Write all rows."""

    def post(self, request, *args, **kwargs):
        if not self.run.is_mapped:
            return redirect(self.run_url("columns"))
        form = ApplyForm(request.POST)
        seen = form.cleaned_data if form.is_valid() else {}
        try:
            run = services.apply(self.run, self.target, **seen)
        except services.HasErrors:
            messages.error(request, _("Nothing was imported: some rows need to be fixed first."))
            return redirect(self.run_url("preview"))
        except services.AppliedBefore:
            messages.error(
                request, _("Nothing was imported: say first that these rows shall be added again.")
            )
            return redirect(self.run_url("preview"))
        except services.WorldChanged:
            messages.warning(
                request,
                _("Nothing was imported yet: somebody changed records meanwhile. Look again."),
            )
            return redirect(self.run_url("preview"))
        messages.success(
            request,
            _("%(new)d added, %(changed)d changed, %(unchanged)d unchanged.") % run.counts,
        )
        return redirect(self.target.back)


class Discard(Act):
    """Give the import up."""

    def post(self, request, *args, **kwargs):
        services.discard(self.run)
        messages.success(request, _("The import was discarded. Nothing was changed."))
        return redirect(self.target.back)


class TakeBack(Act):
    """Undo what was corrected and left out in the preview."""

    def post(self, request, *args, **kwargs):
        services.take_back(self.run)
        return redirect(self.run_url("preview"))


class BadRows(RunMixin, View):
    """Rows that cannot be taken, as a file."""

    def get(self, request, *args, **kwargs):
        plan = services.plan_of(self.run, self.target)
        row = headings.headings_at(self.run.lines, self.run.heading_row)
        rows = previews.bad_rows(plan, headings.labels(row))
        name = slugify(self.run.file_name.rpartition(".")[0]) or "rows"
        # By name: the exports load import-export, which takes half a second.
        export = import_module("bic.ui.export")
        return export.attachment(export.table(rows, "csv"), "csv", f"{name}-to-fix.csv")
