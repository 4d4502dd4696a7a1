"""Addresses of partners of the plan."""

from django.urls import path

from implementation.views import partner

PARTNERS = "<slug:program>/communities/<slug:community>/plan/partners/"
ONE = f"{PARTNERS}<int:pk>/"

urlpatterns = [
    path(PARTNERS, partner.PartnerList.as_view(), name="partner_list"),
    path(f"{PARTNERS}add/", partner.PartnerCreate.as_view(), name="partner_create"),
    path(ONE, partner.PartnerDetail.as_view(), name="partner_detail"),
    path(f"{ONE}edit/", partner.PartnerUpdate.as_view(), name="partner_update"),
    path(f"{ONE}history/", partner.PartnerHistory.as_view(), name="partner_history"),
    path(f"{ONE}delete/", partner.PartnerDelete.as_view(), name="partner_delete"),
    path(
        f"{ONE}people/add/", partner.PartnerpersonCreate.as_view(), name="partnerperson_create"
    ),
    path(
        f"{ONE}people/<int:person>/delete/", partner.PartnerpersonDelete.as_view(),
        name="partnerperson_delete",
    ),
]  # fmt: skip
