"""The asset map beyond its page: points, files, paper, and where an address is."""

from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import FormView, View

from bic.days import today_in
from bic.reports.printing import print_out
from bic.ui.tables import file_name
from bic.ui.views import ProgramPermissionMixin, sibling
from research import geocoding, maps
from research.forms.asset import AddressForm
from research.printouts.asset import printed
from research.views.asset import listing_of


class AssetPoints(ProgramPermissionMixin, View):
    """The points of the map, filtered as the list is; two queries for any number."""

    permission_required = "research.list_asset"

    def get(self, request):
        return JsonResponse(maps.points(listing_of(request).matching))


class AssetGeoJson(ProgramPermissionMixin, View):
    """Public places as GeoJSON, filtered as the list is; never a private person."""

    permission_required = "research.export_asset"

    def get(self, request):
        places = listing_of(request).matching.on_map().filter(is_public=True)
        name = file_name(
            f"{request.community.slug}-{_('Assets')}", today_in(request.program), "geojson"
        )
        return HttpResponse(
            maps.geojson(places),
            content_type="application/geo+json",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )


class AssetPrint(ProgramPermissionMixin, View):
    """The list on paper, filtered as on the page; never a private person."""

    permission_required = "research.print_asset"
    http_method_names = ("post",)

    def post(self, request):
        # The page's filters stand in the address of the form.
        listing = listing_of(request)
        rows = listing.matching.filter(is_person=False)
        printout = print_out(
            request.program,
            by=request.user,
            title=_("Assets of %(community)s") % {"community": request.community.name},
            template="research/print/assets.html",
            facts=printed(request.community, rows, [chip.text for chip in listing.chips]),
            permission=self.permission_required,
            back_url=sibling(request, "list"),
            community=request.community,
        )
        return redirect("reports:printout", request.program.slug, printout.pk)


class AssetLocate(ProgramPermissionMixin, FormView):
    """Where an address is, as the geocoder of this installation says, if it has one."""

    permission_required = "research.add_asset"
    form_class = AddressForm
    http_method_names = ("post",)

    def form_valid(self, form):
        try:
            point = geocoding.find(form.cleaned_data["address"])
        except geocoding.NotFound as error:
            return JsonResponse({"error": str(error)})
        return JsonResponse({"point": point})

    def form_invalid(self, form):
        return JsonResponse({"error": _("Write the address first.")})
