"""Assets of a community: list, page, form, history, withdrawing."""

from django.contrib import messages
from django.db.models import Q
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.generic import CreateView, DeleteView, DetailView, FormView, UpdateView, View

from bic.days import today_in
from bic.spoken import language_names
from bic.ui.history import HistoryView
from bic.ui.tables import Listing
from bic.ui.views import (
    ObjectPermissionMixin,
    ProgramPermissionMixin,
    RowDeleteMixin,
    RowFormMixin,
    sibling,
)
from research import geocoding, maps
from research.filters.asset import AssetFilter
from research.forms.asset import AssetForm, SimilarForm, names_of
from research.models import Asset
from research.services import asset as services
from research.tables.asset import AssetMapTable, AssetTable


def listing_of(request, table=AssetTable):
    """The assets that this person may see, as the address filters and sorts them."""
    rows = Asset.objects.open_to(request.user, request.community).for_list()
    return Listing(request, rows, table, AssetFilter)


class AssetList(ProgramPermissionMixin, View):
    """The assets of a community: as a list, or the same rows beside a map."""

    permission_required = "research.list_asset"

    def get(self, request):
        as_map = request.GET.get("view") == "map"
        listing = listing_of(request, AssetMapTable if as_map else AssetTable)
        context = {
            "as_map": as_map,
            "list_url": listing.address("view"),
            "map_url": with_map(listing.address("view")),
            "may_print": request.user.has_perm("research.print_asset", request.community),
        }
        if as_map:
            points = listing.matching.on_map().order_by().count()
            context |= {"map": maps.facts_of(request.community), "point_count": points}
        return listing.response("research/asset_list.html", context)


def with_map(address):
    """The same rows as `address`, beside the map."""
    return f"{address}{'&' if '?' in address else '?'}view=map"


class AssetSaved(RowFormMixin):
    """What the forms of an asset have in common."""

    form_class = AssetForm
    template_name = "research/asset_form.html"
    submit, saved = _("Save asset"), _("Asset saved.")

    def get_form_kwargs(self):
        program, user = self.request.program, self.request.user
        return super().get_form_kwargs() | {
            "community": self.request.community,
            "may_see_directory": user.has_perm("communities.view_organization", program),
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "map": maps.facts_of(self.request.community),
            "geocoder": geocoding.host(),
        }

    def save(self, form):
        return services.save_asset(
            form.instance, related=form.cleaned_data["related"], by=self.request.user
        )


class AssetCreate(AssetSaved, ProgramPermissionMixin, CreateView):
    """Put an asset on the map, or only on the list."""

    permission_required = "research.add_asset"
    heading = _("Add an asset")

    def get_initial(self):
        # A point that was clicked on the map.
        point = {name: self.request.GET.get(name) for name in ("latitude", "longitude")}
        return point | {"is_public_place": True} if all(point.values()) else {}


class AssetSimilar(ProgramPermissionMixin, FormView):
    """Assets that look like the one being typed; a part of a page."""

    permission_required = "research.add_asset"
    form_class = SimilarForm
    http_method_names = ("post",)

    def form_valid(self, form):
        said = form.cleaned_data
        found = names_of(self.request.community).like(said["name"], said["website"])
        return render(self.request, "research/asset_similar.html", {"assets": found})

    def form_invalid(self, form):
        return render(self.request, "research/asset_similar.html", {"assets": []})


class OneAsset(ObjectPermissionMixin):
    """The asset in the address, in its community. Who may not see persons finds none."""

    model = Asset

    def get_queryset(self):
        found = Asset.objects.filter(community=self.request.community)
        return found.select_related("program", "community", "created_by", "verified_by")


class AssetDetail(OneAsset, DetailView):
    """What is known about an asset."""

    permission_required = "research.view_asset"

    def get_context_data(self, **kwargs):
        found, user = self.object, self.request.user
        names = language_names(found.languages)
        related = Asset.objects.open_to(user, self.request.community).filter(
            Q(links__other=found) | Q(links_back__asset=found)
        )
        context = super().get_context_data(**kwargs) | {
            "languages": [names[code] for code in found.languages],
            "related": related.distinct().order_by("name"),
            "stale": found.is_stale(today_in(self.request.program)),
            "may_see_contact": user.has_perm("research.view_contact_asset", found),
            "may_verify": user.has_perm("research.verify_asset", found),
            "may_erase": (found.is_person or found.contact)
            and user.has_perm("research.erase_asset", found),
        }
        if found.latitude is not None:
            context["map"] = maps.facts_of(self.request.community)
        if found.organization_id and user.has_perm(
            "communities.view_organization", self.request.program
        ):
            context["organization"] = found.organization
        return context


class AssetUpdate(AssetSaved, OneAsset, UpdateView):
    """Change what is known about an asset."""

    permission_required = "research.change_asset"
    heading = _("Change asset")


class AssetDelete(OneAsset, RowDeleteMixin, DeleteView):
    """Take away what was entered by mistake."""

    permission_required = "research.delete_asset"
    heading = _("Delete this asset?")


class AssetHistory(OneAsset, HistoryView):
    """Who changed what about an asset."""

    permission_required = "research.view_history_asset"


class AssetVerify(OneAsset, View):
    """Somebody looked today, and it is still so."""

    permission_required = "research.verify_asset"
    http_method_names = ("post",)

    def post(self, request, **_kwargs):
        asset = services.verify(self.own_object(), by=request.user)
        messages.success(request, _("Verified today."))
        return redirect(sibling(request, "detail", pk=asset.pk))


class AssetErase(OneAsset, DetailView):
    """Ask once more, then follow a withdrawn consent."""

    permission_required = "research.erase_asset"
    template_name = "research/asset_erase.html"

    def post(self, request, **_kwargs):
        asset = services.withdraw(self.get_object())
        messages.success(request, _("Erased, from the history too."))
        page = sibling(request, "list") if asset.erased_at else sibling(request, "detail")
        return redirect(page)
