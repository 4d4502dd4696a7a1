"""Addresses of the asset map."""

from django.urls import path

from research.views import asset as views
from research.views import asset_map as maps

PLACE = "<slug:program>/communities/<slug:community>/assets/"
ONE = f"{PLACE}<int:pk>/"

urlpatterns = [
    path(PLACE, views.AssetList.as_view(), name="asset_list"),
    path(f"{PLACE}add/", views.AssetCreate.as_view(), name="asset_create"),
    path(f"{PLACE}similar/", views.AssetSimilar.as_view(), name="asset_similar"),
    path(f"{PLACE}points/", maps.AssetPoints.as_view(), name="asset_points"),
    path(f"{PLACE}places.geojson", maps.AssetGeoJson.as_view(), name="asset_geojson"),
    path(f"{PLACE}print/", maps.AssetPrint.as_view(), name="asset_print"),
    path(f"{PLACE}locate/", maps.AssetLocate.as_view(), name="asset_locate"),
    path(ONE, views.AssetDetail.as_view(), name="asset_detail"),
    path(f"{ONE}edit/", views.AssetUpdate.as_view(), name="asset_update"),
    path(f"{ONE}history/", views.AssetHistory.as_view(), name="asset_history"),
    path(f"{ONE}verify/", views.AssetVerify.as_view(), name="asset_verify"),
    path(f"{ONE}erase/", views.AssetErase.as_view(), name="asset_erase"),
    path(f"{ONE}delete/", views.AssetDelete.as_view(), name="asset_delete"),
]
