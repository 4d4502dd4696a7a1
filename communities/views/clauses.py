"""The clause library: list, one clause, writing, confirming and retiring it."""

from dataclasses import replace

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, TemplateView, View

from bic.documents import merging
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import ObjectPermissionMixin, ProgramPermissionMixin
from communities.filters.clauses import ClauseFilter
from communities.forms.clauses import ClauseForm, ConfirmForm
from communities.moa.fields import FIELDS, PLACES
from communities.models import Clause
from communities.services import clauses as services
from communities.tables.clauses import ClauseTable


def fields_by_place():
    """Every merge field with its name in words, under the page that fills it in."""
    found = {place: [] for place in PLACES}
    for field in FIELDS.values():
        found[field.place].append(field)
    return [(PLACES[place], fields) for place, fields in found.items() if fields]


def labeled(text):
    """The pieces of a text with the names of its fields in words."""
    return [
        replace(piece, text=str(FIELDS[piece.field].label), is_missing=False)
        if piece.field in FIELDS
        else piece
        for piece in merging.parse(text)
    ]


class ClauseList(ProgramPermissionMixin, View):
    """The library in the order of an agreement."""

    permission_required = "communities.view_clause"

    def get(self, request):
        rows = Clause.objects.filter(program=request.program).for_list()
        listing = Listing(request, rows, ClauseTable, ClauseFilter)
        return listing.response("communities/moa/clause_list.html")


class OneClause(ObjectPermissionMixin):
    """The clause in the address."""

    permission_required = "communities.view_clause"

    def get_object(self):
        rows = Clause.objects.filter(program=self.request.program)
        found = get_object_or_404(
            rows.select_related("program", "confirmed_by"), pk=self.kwargs["clause"]
        )
        return self.permitted(found)

    def page(self, name="clause_detail"):
        """Address of a page of this clause."""
        return reverse(
            f"communities:{name}", args=[self.request.program.slug, self.kwargs["clause"]]
        )


class ClauseDetail(OneClause, TemplateView):
    """A clause in every language, with its fields marked."""

    template_name = "communities/moa/clause_detail.html"

    def get_context_data(self, **kwargs):
        clause = self.get_object()
        texts = [
            (code, clause.title.texts.get(code, ""), merging.blocks(labeled(text)))
            for code, text in clause.text.texts.items()
        ]
        used = [FIELDS[name] for name in merging.fields_of(str(clause.text)) if name in FIELDS]
        found = {"clause": clause, "texts": texts, "used": used}
        return super().get_context_data(**kwargs) | found


class ClauseCreate(ProgramPermissionMixin, FormView):
    """Add a clause of one's own."""

    permission_required = "communities.add_clause"
    form_class = ClauseForm
    template_name = "communities/moa/clause_form.html"

    def get_context_data(self, **kwargs):
        back = reverse("communities:clause_list", args=[self.request.program.slug])
        return super().get_context_data(
            heading=_("Add a clause"), cancel_url=back, places=fields_by_place(), **kwargs
        )

    def form_valid(self, form):
        clause = services.add(self.request.program, **form.words)
        messages.success(self.request, _("Clause added."))
        return redirect("communities:clause_detail", self.request.program.slug, clause.pk)


class ClauseUpdate(OneClause, FormView):
    """Write a clause anew; a director has to confirm other words again."""

    permission_required = "communities.change_clause"
    form_class = ClauseForm
    template_name = "communities/moa/clause_form.html"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"instance": self.get_object()}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            heading=_("Edit clause"), cancel_url=self.page(), places=fields_by_place(), **kwargs
        )

    def form_valid(self, form):
        services.save(form.instance, **form.words)
        messages.success(self.request, _("Clause saved."))
        return redirect(self.page())


class ClauseConfirm(OneClause, View):
    """A director says that counsel has reviewed the clause."""

    permission_required = "communities.confirm_clause"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        clause, form = self.get_object(), ConfirmForm(request.POST)
        version = form.cleaned_data["version"] if form.is_valid() else 0
        if services.confirm(clause, by=request.user, version=version):
            messages.success(request, _("Clause confirmed."))
        else:
            messages.warning(request, _("Somebody changed this clause meanwhile. Read it again."))
        return redirect(self.page())


class ClauseRetire(OneClause, View):
    """Take a clause out of new agreements, or into them again."""

    permission_required = "communities.change_clause"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        clause = self.get_object()
        clause = services.retire(clause, is_retired=clause.retired_at is None)
        if clause.retired_at:
            messages.success(request, _("New agreements do not get this clause any more."))
        else:
            messages.success(request, _("New agreements get this clause again."))
        return redirect(self.page())


class ClauseHistory(OneClause, HistoryView):
    """Who changed a clause, when and from where."""
