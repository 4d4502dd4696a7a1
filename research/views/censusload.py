"""Census tables on their way in: looked at, read by a worker, fetched; and the key for that."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import DetailView, FormView, View

from bic.ui.views import ProgramPermissionMixin, WalledObjectMixin
from research.census import cells, shapes
from research.forms.census import FetchForm, KeyForm
from research.models import CensusFile, CensusKey, CensusLoad
from research.services import censuskey, censusload
from research.services.census_words import in_words
from research.services.censuskey import NoKey


class OneCensusLoad(WalledObjectMixin):
    """The load in the address."""

    permission_required = "research.view_censusload"
    permission_to_look = "research.view_censusload"

    def get_queryset(self):
        return CensusLoad.objects.filter(program=self.request.program).select_related(
            "file", "requested_by", "program"
        )


class CensusPending(OneCensusLoad, DetailView):
    """How far a table is; then what it would bring, or why it was not taken."""

    template_name = "research/census_pending.html"
    context_object_name = "load"

    def get_template_names(self):
        if self.request.headers.get("HX-Request") and self.request.GET.get("part") == "state":
            return ["research/census_state.html"]
        return super().get_template_names()

    def get(self, request, *args, **kwargs):
        self.object = self.get_object()
        if self.object.file_id and not request.headers.get("HX-Request"):
            return redirect("research:census_detail", request.program.slug, self.object.file_id)
        response = self.render_to_response(self.get_context_data(object=self.object))
        if request.headers.get("HX-Request") and not self.object.is_unfinished:
            # What was found is a whole page, not a part of the one that waited for it.
            response.headers["HX-Refresh"] = "true"
        return response

    def get_context_data(self, **kwargs):
        found = self.object.found
        context = super().get_context_data(**kwargs) | {"found": found}
        if not found:
            return context
        return context | {
            "shape": shapes.NAMES.get(found["outcome"]["shape"]),
            "survey": CensusFile.Span(found["span"]).label,
            "empty": [
                {"row": row, "name": name, "reason": cells.reason(symbol)}
                for row, name, symbol in found["outcome"]["empty"]
            ],
        }


class CensusPendingApply(OneCensusLoad, View):
    """Load what was looked at."""

    permission_required = "research.add_censusload"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        load = self.own_object()
        try:
            waiting = censusload.take_over(load)
        except censusload.NotWaiting:
            messages.info(request, _("This table was loaded or discarded meanwhile."))
            return redirect("research:census_list", request.program.slug)
        except censusload.NOT_TAKEN as error:
            messages.error(request, " ".join(words for _field, words in in_words(error)))
            return redirect("research:census_load", request.program.slug)
        if waiting:
            return redirect("research:census_pending", request.program.slug, load.pk)
        messages.success(request, _("File loaded."))
        return redirect("research:census_detail", request.program.slug, load.file_id)


class CensusPendingDiscard(OneCensusLoad, View):
    """Give up what was looked at, or what failed."""

    permission_required = "research.discard_censusload"
    http_method_names = ["post"]

    def post(self, request, **_kwargs):
        try:
            censusload.give_up(self.own_object())
        except censusload.NotWaiting:
            messages.info(request, _("This table was loaded or discarded meanwhile."))
        else:
            messages.success(request, _("Nothing was stored."))
        return redirect("research:census_list", request.program.slug)


class CensusFetch(ProgramPermissionMixin, FormView):
    """Fetch tables from the Census API, where the program has a key."""

    permission_required = "research.add_censusload"
    form_class = FetchForm
    template_name = "research/census_fetch.html"

    def get_context_data(self, **kwargs):
        program = self.request.program
        loads = CensusLoad.objects.filter(program=program, way=CensusLoad.Way.FETCH)
        return super().get_context_data(**kwargs) | {
            "has_key": CensusKey.objects.filter(program=program).count() > 0,
            "loads": loads.order_by("-pk")[:10],
        }

    def form_valid(self, form):
        said = dict(form.cleaned_data)
        try:
            loads = censusload.ask_census_api(
                self.request.program, said.pop("tables"), by=self.request.user, **said
            )
        except NoKey:
            form.add_error(None, _("The program has no key of the Census API."))
            return self.form_invalid(form)
        if len(loads) == 1:
            return redirect("research:census_pending", self.request.program.slug, loads[0].pk)
        messages.success(self.request, _("The tables are being fetched."))
        return redirect("research:census_fetch", self.request.program.slug)


class CensusKeyChange(ProgramPermissionMixin, FormView):
    """Write the program's key of the Census API; it is never shown again."""

    permission_required = "research.change_censuskey"
    form_class = KeyForm
    template_name = "research/census_key.html"
    extra_context = {"submit": gettext_lazy("Save key")}

    def get_context_data(self, **kwargs):
        keys = CensusKey.objects.filter(program=self.request.program).defer("locked")
        return super().get_context_data(**kwargs) | {
            "kept": keys.select_related("changed_by").first()
        }

    def get_success_url(self):
        return reverse("research:census_fetch", args=[self.request.program.slug])

    def form_valid(self, form):
        key = form.cleaned_data["key"].strip()
        censuskey.keep_key(self.request.program, key, by=self.request.user)
        messages.success(self.request, _("Key saved. It is not shown again."))
        return super().form_valid(form)


class CensusKeyDelete(ProgramPermissionMixin, View):
    """Delete the key."""

    permission_required = "research.delete_censuskey"
    http_method_names = ["post"]

    def post(self, request):
        censuskey.forget_key(request.program)
        messages.success(request, _("Key deleted."))
        return redirect("research:census_key", request.program.slug)
