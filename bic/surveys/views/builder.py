"""The questions of a survey: listed, added, written, ordered, removed."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.surveys.checking import dangers, problems
from bic.surveys.conditions import asked_by
from bic.surveys.definition import form_of
from bic.surveys.forms.builder import ItemForm, ReasonForm
from bic.surveys.kinds import GROUPS, blank
from bic.surveys.models import HOLDERS, Item, Kind, Reason, Version, Wording
from bic.surveys.outline import Outline, item_name
from bic.surveys.sensitive import TOGETHER, TOPICS
from bic.surveys.services import instrument, items
from bic.surveys.views.gone import gone, written_in
from bic.surveys.views.survey import OneSurvey

CHANGE = "surveys.change_survey"


def outline_of(form):
    """The items of a form with what is wrong with them; two queries."""
    reasons = Reason.objects.filter(item__version=form.version).select_related("given_by")
    return Outline(form, problems(form), dangers(form), reasons.order_by("pk"))


class SurveyItems(OneSurvey, TemplateView):
    """The questions of the draft in order; of the published version when there is no draft."""

    permission_required = "surveys.view_instrument_survey"
    template_name = "surveys/builder_items.html"

    def get_context_data(self, **kwargs):
        survey = self.own_object()
        version = Version.objects.filter(survey=survey).latest("number")
        may_change = self.request.user.has_perm(CHANGE, survey)
        form = form_of(version, survey.original)
        return super().get_context_data(
            survey=survey,
            version=version,
            form=form,
            outline=outline_of(form),
            may_change=may_change and version.is_draft,
            may_begin=may_change and not version.is_draft,
            **kwargs,
        )


class DraftMixin(OneSurvey):
    """The draft of the survey in the address; without one, back to its questions."""

    permission_required = CHANGE

    def dispatch(self, request, *args, **kwargs):
        self.survey = self.own_object()
        self.draft = Version.objects.filter(survey=self.survey).draft().first()
        if self.draft is None:
            messages.info(
                request, _("The newest version is published. Begin the next one to change it.")
            )
            return self.back()
        self.form_now = form_of(self.draft, self.survey.original)
        return super().dispatch(request, *args, **kwargs)

    def back(self, item=None):
        """To the list of questions, at an item."""
        return redirect(self.items_url(item))

    def items_url(self, item=None):
        """Address of the list of questions, at an item."""
        args = [self.request.program.slug, self.survey.pk]
        return reverse("surveys:survey_items", args=args) + (f"#item-{item.pk}" if item else "")

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            survey=self.survey, draft=self.draft, cancel_url=self.items_url(), **kwargs
        )


class SurveyItemCreate(DraftMixin, FormView):
    """Choose a kind, then write an item of it."""

    form_class = ItemForm
    template_name = "surveys/builder_form.html"

    def get(self, request, *args, **kwargs):
        return super().get(request, *args, **kwargs) if self.kind else self.choose_kind()

    def post(self, request, *args, **kwargs):
        return super().post(request, *args, **kwargs) if self.kind else self.choose_kind()

    def choose_kind(self):
        """The kinds that there are."""
        context = {
            "survey": self.survey, "groups": GROUPS, "holder": self.holder,
            "cancel_url": self.items_url(),
        }  # fmt: skip
        return render(self.request, "surveys/builder_kinds.html", context)

    @property
    def kind(self):
        """The kind that the address names, unless people cannot add it."""
        asked = self.request.GET.get("kind", "")
        return next(
            (kind.kind for group in GROUPS for kind in group.kinds if kind.kind == asked), ""
        )

    @property
    def holder(self):
        """The group that the address names, or None."""
        pk = self.request.GET.get("in", "")
        rows = Item.objects.filter(version=self.draft, kind__in=HOLDERS)
        return rows.filter(pk=int(pk)).first() if pk.isdecimal() and len(pk) < 10 else None

    def get_form_kwargs(self):
        holder = self.holder
        item, said = blank(self.draft, self.survey.original, self.kind, holder)
        return super().get_form_kwargs() | {
            "program": self.request.program, "questions": self.form_now, "instance": item,
            "said": said, "initial": {"holder": holder and holder.pk},
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            kind_words=Kind(self.kind).label, heading=_("Add an item"), **kwargs
        )

    def form_valid(self, form):
        words = form.words
        item = items.add(
            self.survey, by=self.request.user, kind=self.kind, label=words.pop("label"),
            key=form.cleaned_data["key"], parent=form.cleaned_data["holder"], words=words,
            **form.columns,
        )  # fmt: skip
        messages.success(self.request, _("Added. It stands at the end; move it where it belongs."))
        return self.back(item)


class ItemMixin(DraftMixin):
    """The item in the address, of the draft."""

    def dispatch(self, request, *args, **kwargs):
        # Asked here too, so that nobody learns which items there are.
        survey = self.own_object()
        rows = Item.objects.filter(version__survey=survey).select_related("version__survey")
        self.item = rows.filter(pk=kwargs["item"], version__published_at=None).first()
        if self.item is None:
            self.survey = survey
            if request.method == "POST" and (texts := written_in(request.POST)):
                return gone(request, survey, texts, self.items_url())
            messages.info(request, _("Somebody removed this, or published its version, meanwhile."))
            return self.back()
        return super().dispatch(request, *args, **kwargs)

    @property
    def question(self):
        """The item as a question."""
        return self.form_now.questions[self.item.key]

    def get_context_data(self, **kwargs):
        name = item_name(self.question, self.survey.original)
        return super().get_context_data(**kwargs | {"item": self.item, "name": name})


class SurveyItemUpdate(ItemMixin, FormView):
    """Write an item: its words, its choices, when it is shown."""

    form_class = ItemForm
    template_name = "surveys/builder_form.html"

    def get(self, request, *args, **kwargs):
        if self.item.kind == Kind.PAGE:
            return self.desk()
        return super().get(request, *args, **kwargs)

    def post(self, request, *args, **kwargs):
        if self.item.kind == Kind.PAGE:
            return self.desk()
        return super().post(request, *args, **kwargs)

    def desk(self):
        """Where the words of the page are written."""
        args = [self.request.program.slug, self.survey.pk, self.survey.original]
        return redirect("surveys:survey_words_desk", *args)

    def get_form_kwargs(self):
        kept = Wording.objects.filter(item=self.item, language=self.survey.original).first()
        names = ("label", "hint", "constraint_message", "choices")
        said = {name: getattr(kept, name) for name in names} if kept else {}
        return super().get_form_kwargs() | {
            "program": self.request.program, "questions": self.form_now, "instance": self.item,
            "said": said,
        }  # fmt: skip

    def get_context_data(self, **kwargs):
        heading = _("Consent text") if self.item.kind == Kind.CONSENT else _("Change an item")
        return super().get_context_data(
            kind_words=self.item.get_kind_display(), heading=heading, **kwargs
        )

    def form_valid(self, form):
        items.change(self.item, by=self.request.user, words=form.words, **form.columns)
        if "holder" in form.changed_data:
            items.hold_in(self.item, form.cleaned_data["holder"])
        messages.success(self.request, _("Saved."))
        return self.back(self.item)


class SurveyItemRemove(ItemMixin, TemplateView):
    """Ask once more, then take an item off the draft with all that stands in it."""

    template_name = "surveys/builder_remove.html"

    def get_context_data(self, **kwargs):
        original, form = self.survey.original, self.form_now
        held = [item_name(one, original) for one in form.within(self.item.key)]
        gone = {self.item.key, *(one.key for one in form.within(self.item.key))}
        waiting = [
            item_name(one, original)
            for one in form.questions.values()
            if one.key not in gone and asked_by(one) & gone
        ]
        return super().get_context_data(held=held, waiting=waiting, **kwargs)

    def post(self, request, **_kwargs):
        try:
            items.remove(self.item)
        except items.Fixed:
            messages.info(request, _("Every survey has this."))
        else:
            messages.success(request, _("Removed."))
        return self.back()


class SurveyItemMove(ItemMixin, View):
    """Move an item up or down, or to a place; htmx gets the list alone."""

    http_method_names = ["post"]

    def post(self, request, **kwargs):
        try:
            place = self.move(kwargs["way"])
        except items.Fixed:
            messages.info(request, _("Every survey has this in its place."))
            return self.back()
        if not request.htmx:
            return self.back(self.item)
        form = form_of(self.draft, self.survey.original)
        outline = outline_of(form)
        context = {
            "survey": self.survey, "version": self.draft, "form": form, "outline": outline,
            "may_change": True, "moved": outline.line(self.item.pk), "place": place,
        }  # fmt: skip
        return render(request, "surveys/builder_list.html", context)

    def move(self, way):
        """Do it; the new place."""
        if way in ("up", "down"):
            return items.move(self.item, -1 if way == "up" else 1)
        place = self.request.POST.get("place", "")
        if way != "to" or not place.isdecimal() or len(place) > 6:
            raise Http404
        return items.put_at(self.item, int(place))


class SurveyItemReason(ItemMixin, FormView):
    """A researcher says why a question is asked although its words touch a dangerous topic."""

    permission_required = "surveys.justify_survey"
    form_class = ReasonForm
    template_name = "surveys/builder_reason.html"
    topics = {one.name: one for one in (*TOPICS, TOGETHER)}

    @property
    def topic(self):
        """The topic that the address names."""
        if self.kwargs["topic"] not in self.topics:
            raise Http404
        return self.topics[self.kwargs["topic"]]

    def get_form_kwargs(self):
        given = Reason.objects.filter(item=self.item, topic=self.topic.name).first()
        return super().get_form_kwargs() | {"instance": given}

    def get_context_data(self, **kwargs):
        return super().get_context_data(why=self.topic.why, **kwargs)

    def form_valid(self, form):
        reason = form.cleaned_data["reason"]
        instrument.give_reason(self.item, self.topic.name, reason, by=self.request.user)
        messages.success(self.request, _("The reason is kept beside the question."))
        return self.back(self.item)
