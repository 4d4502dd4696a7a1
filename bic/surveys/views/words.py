"""The translation desk: original and translation side by side, how far they are, files."""

from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView, TemplateView, View

from bic.spoken import direction_of, name_of, name_within
from bic.surveys.definition import form_of
from bic.surveys.forms.words import FileForm, StageForm, WordsForm, fingerprint
from bic.surveys.models import Item, Version, Wording
from bic.surveys.outline import item_name
from bic.surveys.services import instrument
from bic.surveys.services import words as services
from bic.surveys.standing import progress, stages_of
from bic.surveys.translating import has_desk, parts_of, worded
from bic.surveys.translatorfiles import TYPES, catalog, workbook
from bic.surveys.views.gone import gone, written_in
from bic.surveys.views.survey import OneSurvey
from bic.ui.autosave import disagreed, refused, saved

LOOK, TRANSLATE = "surveys.view_instrument_survey", "surveys.translate_survey"


class SurveyWords(OneSurvey, TemplateView):
    """Every language of a survey and how far it is."""

    permission_required = LOOK
    template_name = "surveys/words_languages.html"

    def get_context_data(self, **kwargs):
        survey = self.own_object()
        version = Version.objects.filter(survey=survey).latest("number")
        form = form_of(version, survey.original)
        rows = [one for one in progress(survey, form) if has_desk(form, one.language)]
        return super().get_context_data(survey=survey, version=version, languages=rows, **kwargs)


class DeskMixin(OneSurvey):
    """A language of the survey in the address, in its newest version or in `?version=`."""

    permission_required = TRANSLATE

    def dispatch(self, request, *args, **kwargs):
        self.survey, self.language = self.own_object(), kwargs["language"]
        if self.language not in self.survey.languages:
            raise Http404
        versions = Version.objects.filter(survey=self.survey)
        asked = request.GET.get("version", "")
        if asked.isdecimal() and len(asked) < 5:
            self.version = get_object_or_404(versions, number=int(asked))
        else:
            self.version = versions.latest("number")
        try:
            return super().dispatch(request, *args, **kwargs)
        except instrument.Published:
            messages.info(request, _("Respondents read these words, so they stay."))
            return self.back()

    @cached_property
    def form_now(self):
        """The version as it is."""
        return form_of(self.version, self.survey.original)

    def url(self, name, *args):
        """Address of a page of this desk, of the same version."""
        found = reverse(
            f"surveys:survey_words_{name}",
            args=[self.request.program.slug, self.survey.pk, self.language, *args],
        )
        return f"{found}?version={self.version.number}"

    def back(self, item=None):
        """To the desk, at an item."""
        return redirect(self.url("desk") + (f"#item-{item.pk}" if item else ""))

    @property
    def is_read(self):
        """Whether respondents read these words, so that they stay."""
        return not self.version.is_draft and self.language in self.version.languages

    def get_context_data(self, **kwargs):
        may = self.request.user.has_perm(TRANSLATE, self.survey)
        return super().get_context_data(**kwargs) | {
            "survey": self.survey, "version": self.version, "language": self.language,
            "language_name": name_of(self.language), "direction": direction_of(self.language),
            "original": self.survey.original, "original_name": name_of(self.survey.original),
            "original_direction": direction_of(self.survey.original),
            "may_write": may and not self.is_read, "query": f"?version={self.version.number}",
        }  # fmt: skip


class SurveyWordsDesk(DeskMixin, TemplateView):
    """Every item in the original and in the language, with who has said how far it is."""

    permission_required = LOOK
    template_name = "surveys/words_desk.html"

    def get_context_data(self, **kwargs):
        form, language = self.form_now, self.language
        wordings = Wording.objects.filter(item__version=self.version, language=language)
        said = {one.item_id: one for one in wordings.select_related("staged_by")}
        rows = []
        for one in worded(form, language):
            parts = parts_of(one, form, language)
            fields = WordsForm(parts=parts, language=language, auto_id=f"id_{one.pk}_%s")
            name = item_name(one, self.survey.original)
            rows.append({"pk": one.pk, "name": name, "key": one.key, "parts": parts,
                         "form": fields, "wording": said.get(one.pk),
                         "stages": stages_of(said.get(one.pk))})  # fmt: skip
        missing = form.missing_in(language)
        versions = Version.objects.filter(survey=self.survey).order_by("-number")
        return super().get_context_data(
            rows=rows,
            total=len(rows),
            approved=len(rows) - len([one for one in missing if one in worded(form, language)]),
            missing=[(one.pk, item_name(one, self.survey.original)) for one in missing],
            is_read=self.is_read,
            is_original=language == self.survey.original,
            stages=StageForm(items=()).fields["stage"].choices,
            versions=versions[:2],
            files=[("xlsx", _("Spreadsheet")), ("po", _("PO file"))],
            **kwargs,
        )


class ItemMixin(DeskMixin, FormView):
    """The words of one item."""

    form_class = WordsForm
    template_name = "surveys/words_item.html"

    def dispatch(self, request, *args, **kwargs):
        self.item_pk = kwargs["item"]
        return super().dispatch(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        asked = worded(self.form_now, self.language)
        texts = written_in(request.POST)
        if texts and self.item_pk not in {one.pk for one in asked}:
            return gone(request, self.survey, texts, self.url("desk"))
        return super().post(request, *args, **kwargs)

    @cached_property
    def question(self):
        """The item as a question of the version."""
        found = worded(self.form_now, self.language)
        one = next((one for one in found if one.pk == self.item_pk), None)
        if one is None:
            raise Http404
        return one

    def get_form_kwargs(self):
        parts = parts_of(self.question, self.form_now, self.language)
        return super().get_form_kwargs() | {"parts": parts, "language": self.language}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            name=item_name(self.question, self.survey.original), cancel_url=self.url("desk"),
            **kwargs,
        )  # fmt: skip

    def save(self, form):
        """Write what was typed. Raises `Published`."""
        item = Item.objects.select_related("version__survey").get(pk=self.question.pk)
        services.write(item, self.question, self.language, form.texts, by=self.request.user)
        return item

    def form_valid(self, form):
        item = self.save(form)
        messages.success(self.request, _("Saved."))
        return self.back(item)


class SurveyWordsItem(ItemMixin):
    """The words of one item on a page of their own."""


class SurveyWordsAutosave(ItemMixin):
    """Saves the words of an item while they are written."""

    http_method_names = ("post",)

    def form_valid(self, form):
        try:
            self.save(form)
        except instrument.Published:
            return refused(_("Respondents read these words, so they stay."))
        now = form_of(self.version, self.survey.original).questions[self.question.key]
        parts = parts_of(now, self.form_now, self.language)
        return saved(fingerprint(parts), now.said(self.language).stage)

    def form_invalid(self, form):
        if form.has_error(NON_FIELD_ERRORS, "stale"):
            return disagreed()
        return refused(" ".join(str(one) for found in form.errors.values() for one in found))


class SurveyWordsStage(DeskMixin, View):
    """Say of chosen items how far they are."""

    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        asked = worded(self.form_now, self.language)
        form = StageForm(request.POST, items=[one.pk for one in asked])
        if not form.is_valid():
            errors = [str(one) for found in form.errors.values() for one in found]
            messages.error(request, errors[0])
            return self.back()
        changed, incomplete = services.mark(
            self.survey, self.version, self.language, form.cleaned_data["item"],
            form.cleaned_data["stage"], by=request.user,
        )  # fmt: skip
        if changed:
            messages.success(
                request,
                ngettext("%(count)d item marked.", "%(count)d items marked.", changed)
                % {"count": changed},
            )
        if incomplete:
            names = ", ".join(item_name(one, self.survey.original)[:60] for one in incomplete[:5])
            messages.error(
                request,
                ngettext(
                    "%(count)d item has texts without a translation: %(names)s",
                    "%(count)d items have texts without a translation, such as: %(names)s",
                    len(incomplete),
                )
                % {"count": len(incomplete), "names": names},
            )
        return self.back()


class SurveyWordsOpen(DeskMixin, View):
    """Let respondents choose the language."""

    permission_required = "surveys.change_survey"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        words = {"language": name_within(self.language)}
        try:
            instrument.open_language(self.survey, self.language, by=request.user)
        except instrument.LanguageNotReady:
            messages.error(request, _("Not every item is approved yet; see what is missing."))
        except instrument.Published:
            messages.error(request, _("Publish a version first."))
        else:
            messages.success(request, _("Respondents can choose %(language)s now.") % words)
        return self.back()


class SurveyWordsExport(DeskMixin, View):
    """The texts as a file for a translator."""

    permission_required = LOOK

    def get(self, request, **kwargs):
        form = kwargs["form"]
        if form not in TYPES:
            raise Http404
        if form == "xlsx":
            data = workbook(self.form_now, self.language)
        else:
            data = catalog(self.form_now, self.language, self.survey.title)
        name = f"{slugify(self.survey.title)[:60] or 'survey'}-{self.language}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return HttpResponse(data, content_type=TYPES[form], headers=headers)


class SurveyWordsImport(DeskMixin, FormView):
    """Take a translator's file, and say row by row what was not taken."""

    form_class = FileForm
    template_name = "surveys/words_import.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(cancel_url=self.url("desk"), **kwargs)

    def form_valid(self, form):
        taken = services.bring_in(
            self.survey, self.version, self.language, form.cleaned_data["file"],
            by=self.request.user,
        )  # fmt: skip
        context = self.get_context_data(taken=taken)
        return render(self.request, "surveys/words_taken.html", context)
