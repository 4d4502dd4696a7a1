"""Pages of XLSForms: choose a file, look at what was found, import it; take a survey out."""

from importlib import import_module

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DetailView, FormView
from django.views.generic.detail import SingleObjectMixin

from bic.documents.uploads import receives_upload
from bic.surveys.forms.xlsform import FormFileForm, ImportForm
from bic.surveys.models import FormFile, Kind, Survey, Version
from bic.surveys.services import instrument, xlsform
from bic.surveys.xlsform import problems
from bic.surveys.xlsform.found import Effect, unpacked
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin, WalledObjectMixin

SHOWN = 300
NOT_EMPTY = gettext_lazy(
    "This survey has questions already, and an import replaces none. Make a new survey."
)


class UploadMixin:
    """What both pages for choosing a file share."""

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"upload_error": self.request.upload_error}

    def keep(self, form, survey=None):
        """Store the file and show how far its reading is."""
        try:
            file = xlsform.begin(
                self.request.program, form.cleaned_data["file"], by=self.request.user, survey=survey
            )
        except (xlsform.NotEmpty, instrument.Published):
            messages.error(self.request, NOT_EMPTY)
            return redirect(survey.get_absolute_url())
        return redirect("surveys:survey_xlsform_preview", self.request.program.slug, file.pk)


@method_decorator(receives_upload, name="dispatch")
class NewFormUpload(UploadMixin, ProgramPermissionMixin, FormView):
    """Choose an XLSForm that becomes a new survey."""

    permission_required = "surveys.add_survey"
    form_class = FormFileForm
    template_name = "surveys/xlsform_upload.html"

    def form_valid(self, form):
        return self.keep(form)


@method_decorator(receives_upload, name="dispatch")
class FormUpload(UploadMixin, ObjectPermissionMixin, FormView):
    """Choose an XLSForm for a survey that has no questions yet."""

    permission_required = "surveys.change_survey"
    form_class = FormFileForm
    template_name = "surveys/xlsform_upload.html"

    def get_queryset(self):
        return Survey.objects.select_related("program", "community")

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.own_object()
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"survey": self.survey}

    def form_valid(self, form):
        return self.keep(form, self.survey)


class FormFileMixin(WalledObjectMixin):
    """The uploaded form in the address, and what was found in it."""

    permission_required = permission_to_look = "surveys.add_survey"

    def get_queryset(self):
        return FormFile.objects.select_related("program", "survey")

    @cached_property
    def found(self):
        """What was found, once it is read."""
        return unpacked(self.object.found)

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs) | {"file": self.object}
        if self.object.state != FormFile.State.READY:
            return context
        chosen = xlsform.settled(self.found, leave_dependents=False)
        items = chosen.items(self.found.items)
        told = [*self.found.problems, *chosen.because]
        kinds = dict(Kind.choices)
        languages = [self.found.default_language, *self.found.languages]
        return context | {
            "found": self.found,
            "form": context.get("form") or ImportForm(found=self.found, survey=self.object.survey),
            "items": [(one, kinds[one.kind], _words(one, languages)) for one in items[:SHOWN]],
            "count": len(items),
            "stops": problems.lines(told, Effect.STOP),
            "left_out": problems.lines(told, Effect.LEAVE),
            "loses": problems.lines(told, Effect.LOSE),
            "notes": problems.lines(told, Effect.NOTE),
        }


def _words(item, languages):
    """What an item says in the first of the languages that says something."""
    labels = (item.words.get(name, {}).get("label", "") for name in languages)
    return next(filter(None, labels), "")


class FormPreview(FormFileMixin, DetailView):
    """How far the reading is; then what would come in, and what would not."""

    template_name = "surveys/xlsform_preview.html"

    def get_template_names(self):
        if self.request.headers.get("HX-Request") and self.request.GET.get("part") == "state":
            return ["surveys/xlsform_state.html"]
        return super().get_template_names()

    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        if self.object.state == FormFile.State.APPLIED:
            return redirect(self.object.survey.get_absolute_url())
        response = self.render_to_response(self.get_context_data(object=self.object))
        if request.headers.get("HX-Request") and not self.object.is_unfinished:
            # What was found is a whole page, not a part of the one that waited for it.
            response.headers["HX-Refresh"] = "true"
        return response


class FormApply(FormFileMixin, SingleObjectMixin, FormView):
    """Import what was found, as it was decided."""

    http_method_names = ["post"]
    form_class = ImportForm
    template_name = "surveys/xlsform_preview.html"

    def post(self, request, *args, **kwargs):
        self.object = self.get_object()
        if self.object.state != FormFile.State.READY or self.found.is_stopped:
            return redirect("surveys:survey_xlsform_preview", request.program.slug, self.object.pk)
        return super().post(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"found": self.found, "survey": self.object.survey}

    def form_valid(self, form):
        try:
            survey = xlsform.apply(self.object, form.decisions(), by=self.request.user)
        except xlsform.NotReady:
            messages.info(self.request, _("This form was imported already."))
            return redirect("surveys:survey_xlsform_preview", *self._place)
        except (xlsform.NotEmpty, instrument.Published):
            messages.error(self.request, NOT_EMPTY)
            return redirect(self.object.survey.get_absolute_url())
        messages.success(
            self.request,
            _("The form is imported as a draft. Write its consent text before it is published."),
        )
        return redirect(survey.get_absolute_url())

    @property
    def _place(self):
        return self.request.program.slug, self.object.pk


class FormExport(ObjectPermissionMixin, DetailView):
    """The newest version of a survey as an XLSForm."""

    permission_required = "surveys.view_instrument_survey"

    def get_queryset(self):
        return Survey.objects.select_related("program", "door")

    def get(self, request, *args, **kwargs):
        survey = self.get_object()
        version = Version.objects.filter(survey=survey).latest("number")
        # By name: what writes workbooks takes half a second to load.
        writing = import_module("bic.surveys.xlsform.writing")
        export = import_module("bic.ui.export")
        name = f"{survey.door.slug}-v{version.number}.xlsx"
        return export.attachment(writing.workbook(survey, version), "xlsx", name)
