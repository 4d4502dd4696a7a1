"""The draft of the charter: its page and purpose, approving and discarding it."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import FormView, TemplateView, View

from bic.days import today_in
from bic.ui.autosave import AutosaveMixin
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from planning.charter import fingerprint, gaps, sections, standing
from planning.comparison import compare
from planning.forms.charter import ApproveForm, PurposeForm
from planning.models import CharterVersion
from planning.services import charter as services
from planning.views.charter import items_of

CHANGE = "planning.change_charter"


class DraftMixin(ObjectPermissionMixin):
    """The draft of the program; who comes too late is led to the charter."""

    permission_required = CHANGE
    # Whether the draft is locked, so that two who save at once are told of each other.
    locks = False

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except services.DraftGone:
            return self.too_late()

    def get_draft(self):
        """The draft. Raises `DraftGone`."""
        rows = CharterVersion.objects.draft().for_detail()
        draft = (rows.select_for_update(of=("self",)) if self.locks else rows).first()
        if draft is None:
            self.permitted(CharterVersion(program=self.request.program))
            raise services.DraftGone
        return self.permitted(draft)

    def too_late(self):
        """The answer when there is no draft any more."""
        messages.info(self.request, _("There is no draft any more: it was approved or discarded."))
        return redirect("planning:charter", self.request.program.slug)

    def page(self, name="charter_draft", *args):
        """Address of a page of the draft."""
        return reverse(f"planning:{name}", args=[self.request.program.slug, *args])


class Begin(ProgramPermissionMixin, View):
    """Begin the next version."""

    permission_required = "planning.add_charter"
    http_method_names = ["post"]

    def post(self, request):
        try:
            services.begin_draft(request.program, by=request.user)
        except services.DraftExists:
            messages.info(request, _("There is a draft already. Here it is."))
        return redirect("planning:charter_draft", request.program.slug)


class Suggest(DraftMixin, View):
    """Fill the empty draft with the suggested charter."""

    http_method_names = ["post"]

    def post(self, request):
        today = today_in(request.program)
        try:
            services.load_suggestions(self.get_draft(), today=today)
        except services.DraftNotEmpty:
            messages.info(request, _("The draft is not empty, so nothing was loaded."))
        else:
            messages.success(request, _("Suggestions loaded. Make them yours before approval."))
        return redirect(self.page())


class Draft(DraftMixin, TemplateView):
    """All sections of the draft with what can be done to each part."""

    template_name = "planning/charter_draft.html"

    def get_context_data(self, **kwargs):
        draft = self.get_draft()
        items = items_of(draft)
        return super().get_context_data(
            draft=draft,
            purpose_form=PurposeForm(instance=draft),
            sections=sections(items),
            gaps=gaps(draft, items),
            is_empty=not items and not draft.purpose,
            **kwargs,
        )


class Purpose(DraftMixin, FormView):
    """The purpose on a page of its own: for browsers without JavaScript and for conflicts."""

    form_class = PurposeForm
    template_name = "planning/charter_purpose.html"
    locks = True

    def get_form_kwargs(self):
        self.draft = self.get_draft()
        return super().get_form_kwargs() | {"instance": self.draft}

    def get_context_data(self, **kwargs):
        return super().get_context_data(cancel_url=self.page(), **kwargs)

    def save(self, form):
        """Write what was typed."""
        services.save_purpose(self.draft, purpose=form.cleaned_data["purpose"])

    def form_valid(self, form):
        self.save(form)
        messages.success(self.request, _("Text saved."))
        return redirect(self.page())


class PurposeAutosave(AutosaveMixin, Purpose):
    """Saves the purpose while it is written."""


class Approve(DraftMixin, FormView):
    """A director puts the draft in force; what changed is shown first."""

    permission_required = "planning.approve_charter"
    form_class = ApproveForm
    template_name = "planning/charter_approve.html"

    def get_initial(self):
        self.draft = self.get_draft()
        self.items = items_of(self.draft)
        return {"seen": fingerprint(self.draft, self.items)}

    def get_context_data(self, **kwargs):
        # The form comes first: with it comes the draft.
        context = super().get_context_data(**kwargs)
        old = CharterVersion.objects.in_force().for_detail().first()
        return context | {
            "draft": self.draft,
            "old": old,
            "old_standing": old and standing(old),
            "changes": compare(old, items_of(old), self.draft, self.items) if old else None,
            "sections": sections(self.items),
            "gaps": gaps(self.draft, self.items),
        }

    def form_valid(self, form):
        told = form.cleaned_data
        try:
            version = services.approve(
                self.draft, by=self.request.user, note=told["note"], seen=told["seen"]
            )
        except services.DraftChanged:
            return self.refuse(form, _("Somebody changed the draft while you read it. Look again."))
        except services.NotReady as error:
            if error.gaps:
                return self.refuse(form, _("The draft is not complete yet; see what is missing."))
            return self.refuse(form, _("Nothing has changed since the version in force."))
        messages.success(
            self.request, _("Version %(number)s is in force.") % {"number": version.number}
        )
        return redirect("planning:charter", self.request.program.slug)

    def refuse(self, form, words):
        """The form again, with what stands in the way and the text as it is now."""
        form.refuse(words, seen=self.get_initial()["seen"])
        return self.form_invalid(form)


class Discard(DraftMixin, TemplateView):
    """Asks once more, then deletes the draft."""

    template_name = "planning/charter_discard.html"

    def get_context_data(self, **kwargs):
        return super().get_context_data(draft=self.get_draft(), **kwargs)

    def post(self, request, **_kwargs):
        services.discard(self.get_draft())
        messages.success(request, _("Draft deleted."))
        return redirect("planning:charter", request.program.slug)
