"""Paper forms: batches, typing in, a sample typed twice, closing."""

import secrets

from django.contrib import messages
from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from bic.surveys.answers import read_page
from bic.surveys.asking import Asker
from bic.surveys.definition import Look, published_form
from bic.surveys.forms.collection import BatchForm, ReasonForm, RecountForm
from bic.surveys.models import Batch, Response, SecondEntry
from bic.surveys.pagewords import page_words
from bic.surveys.paging import APART
from bic.surveys.services import collection, paper
from bic.surveys.views.collection import OneSurvey

LOCKED = gettext_lazy("The survey is locked, so its answers stay.")
ENTER, SALT = "surveys.enter_survey", "bic.surveys.paper"


class BatchCreate(OneSurvey):
    """Begin a batch: its forms are counted first."""

    permission_required = ENTER

    def get(self, request, *args, **kwargs):
        return self.draw(self._form())

    def _form(self, data=None):
        languages = self.needs_version().languages
        return BatchForm(data, program=self.request.program, languages=languages)

    def draw(self, form):
        """The page with a form."""
        cancel = reverse(
            "surveys:survey_collection", args=[self.request.program.slug, self.survey.pk]
        )
        return self.page("batch_form", form=form, cancel_url=cancel, submit=_("Begin the batch"))

    def post(self, request, *args, **kwargs):
        form = self._form(request.POST)
        if not form.is_valid():
            return self.draw(form)
        values = {name: form.cleaned_data[name] for name in BatchForm.Meta.fields}
        try:
            batch = paper.begin_batch(self.survey, by=request.user, **values)
        except collection.Locked:
            messages.error(request, LOCKED)
            return self.back()
        return redirect("surveys:batch_detail", request.program.slug, self.survey.pk, batch.pk)


class OneBatch(OneSurvey):
    """A page of one batch."""

    permission_required = ENTER

    def dispatch(self, request, *args, **kwargs):
        self.batch_pk = kwargs.pop("batch")
        return super().dispatch(request, *args, **kwargs)

    @property
    def batch(self):
        """The batch in the address. Raises `Http404`."""
        rows = Batch.objects.select_related("version")
        return get_object_or_404(rows, survey=self.survey, pk=self.batch_pk)

    def form_of(self, batch):
        """What the forms of a batch ask."""
        return published_form(batch.version, self.survey.original)

    def to(self, name, batch, *args):
        """Redirect to a page of the batch."""
        return redirect(
            f"surveys:{name}", self.request.program.slug, self.survey.pk, batch.pk, *args
        )


class BatchDetail(OneBatch):
    """How far a batch is, and what is left to do."""

    def get(self, request, *args, **kwargs):
        batch = self.batch
        rows = list(Response.objects.counted().filter(batch=batch).order_by("paper_number"))
        seconds = {
            one.response_id: one for one in SecondEntry.objects.filter(response__batch=batch)
        }
        form = self.form_of(batch)
        sample = [
            {
                "response": row,
                "second": seconds.get(row.pk),
                "differs": [
                    form.questions[key].said(form.original).label if key in form.questions else key
                    for key in (
                        paper.differences(row, seconds[row.pk]) if row.pk in seconds else ()
                    )
                ],
            }
            for row in rows
            if paper.is_in_sample(row.paper_number)
        ]
        return self.page(
            "batch_detail", batch=batch, entered=len(rows), sample=sample, reason_form=ReasonForm(),
            is_whole=len(rows) == batch.expected,
        )  # fmt: skip


class Typing(OneBatch):
    """All questions of a paper form on one page: what paper shows nobody is hidden."""

    def get(self, request, *args, **kwargs):
        batch = self.batch
        return self._draw(batch, self._receipt())

    def _receipt(self):
        return signing.dumps(secrets.token_urlsafe(16), salt=SALT)

    def _draw(self, batch, receipt, *, given=None, wrong=None):
        form = self.form_of(batch)
        data = self.request.POST if wrong else None
        asker = Asker(
            form, batch.language, page_words(form, batch.language), None, given or {},
            posted=data, wrong=wrong,
        )  # fmt: skip
        items = [one for one in form.questions.values() if one.kind not in APART]
        return self.page(
            "batch_typing", batch=batch, asked=asker.page(items), words=asker.words,
            receipt=receipt, wrong=wrong, title=self.title(batch), language=batch.language,
        )  # fmt: skip

    def title(self, batch):
        """What is typed."""
        raise NotImplementedError

    def keep(self, batch, form, answers, receipt):
        """Store what was typed; the answer."""
        raise NotImplementedError

    def post(self, request, *args, **kwargs):
        batch = self.batch
        form = self.form_of(batch)
        try:
            receipt = signing.loads(request.POST.get("receipt", ""), salt=SALT, max_age=86_400)
        except (signing.BadSignature, ValueError):
            receipt = secrets.token_urlsafe(16)
        # On paper people answer what a page would have hidden; that is left out when it is kept.
        look = Look(set(form.questions), form.looked_at({}, batch.collected_on).seen)
        answers, wrong = read_page(form.asked, form, request.POST, look)
        missing = {key for key, error in wrong.items() if error.word == "required"}
        wrong = {key: error for key, error in wrong.items() if key not in missing}
        if wrong:
            return self._draw(batch, request.POST.get("receipt", ""), given=answers, wrong=wrong)
        return self.keep(batch, form, answers, receipt)


class BatchEnter(Typing):
    """Type in the next form."""

    def title(self, batch):
        number = Response.objects.counted().filter(batch=batch).count() + 1
        return _("Form %(n)s of %(count)s") % {"n": number, "count": batch.expected}

    def keep(self, batch, form, answers, receipt):
        try:
            made = paper.enter(batch, form, answers, receipt=collection.fingerprint(receipt))
        except paper.BatchClosed:
            messages.error(self.request, _("This batch is closed."))
            return self.to("batch_detail", batch)
        except collection.Locked:
            messages.error(self.request, LOCKED)
            return self.to("batch_detail", batch)
        messages.success(self.request, _("Form %(n)s is in.") % {"n": made.paper_number})
        done = made.paper_number >= batch.expected
        return self.to("batch_detail" if done else "batch_enter", batch)


class BatchAgain(Typing):
    """Type a form of the sample a second time, without seeing the first."""

    def dispatch(self, request, *args, **kwargs):
        self.number = kwargs.pop("number")
        return super().dispatch(request, *args, **kwargs)

    def title(self, batch):
        return _("Form %(n)s once more") % {"n": self.number}

    def _first(self, batch):
        rows = Response.objects.counted().filter(batch=batch, paper_number=self.number)
        first = rows.first()
        if first is None or not paper.is_in_sample(self.number):
            raise Http404
        return first

    def get(self, request, *args, **kwargs):
        self._first(self.batch)
        return super().get(request, *args, **kwargs)

    def keep(self, batch, form, answers, receipt):
        paper.enter_again(self._first(batch), form, answers, by=self.request.user)
        return self.to("batch_detail", batch)


class BatchCorrect(OneBatch):
    """The second entry of a form is right."""

    http_method_names = ["post"]

    def post(self, request, *args, number, **kwargs):
        batch = self.batch
        first = get_object_or_404(
            Response.objects.counted().filter(second__isnull=False), batch=batch,
            paper_number=number,
        )  # fmt: skip
        form = ReasonForm(request.POST)
        if not form.is_valid():
            messages.error(request, _("Say what was wrong with the first entry."))
            return self.to("batch_detail", batch)
        try:
            paper.correct(
                first, self.form_of(batch), reason=form.cleaned_data["reason"], by=request.user
            )
        except collection.Locked:
            messages.error(request, LOCKED)
        else:
            messages.success(request, _("Form %(n)s is corrected.") % {"n": number})
        return self.to("batch_detail", batch)


class BatchClose(OneBatch):
    """All forms of a batch are in."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        batch = self.batch
        try:
            paper.close_batch(batch, by=request.user)
        except paper.CountDiffers as error:
            messages.error(
                request,
                _("%(entered)s forms are in, and %(expected)s were counted. Look for the others.")
                % {"entered": error.entered, "expected": error.expected},
            )
        else:
            messages.success(request, _("The batch is closed."))
        return self.to("batch_detail", batch)


class BatchRecount(OneBatch):
    """The paper forms were counted again."""

    http_method_names = ["post"]

    def post(self, request, *args, **kwargs):
        batch = self.batch
        form = RecountForm(request.POST, instance=batch, program=request.program)
        if form.is_valid():
            form.save()
        else:
            messages.error(request, _("Write a number of at least 1."))
        return self.to("batch_detail", batch)
