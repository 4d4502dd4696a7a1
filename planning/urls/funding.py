"""Addresses of the funding."""

from django.urls import path

from planning.views import funders, funding, grant_allocations, grant_parts, grants

BASE = "<slug:program>/planning/funding/"
urlpatterns = [
    path(BASE, funding.Funding.as_view(), name="funding"),
    path(f"{BASE}gap/", funding.FundingGap.as_view(), name="funding_gap"),
    path(f"{BASE}upcoming/", funding.FundingUpcoming.as_view(), name="funding_upcoming"),
]
FUNDERS = {
    "": (funders.Funders, "funding_funder_list"),
    "add/": (funders.FunderCreate, "funding_funder_create"),
    "<int:pk>/": (funders.FunderDetail, "funding_funder_detail"),
    "<int:pk>/edit/": (funders.FunderUpdate, "funding_funder_update"),
    "<int:pk>/history/": (funders.FunderHistory, "funding_funder_history"),
    "<int:pk>/contacts/add/": (funders.ContactCreate, "funding_contact_create"),
    "contacts/<int:pk>/edit/": (funders.ContactUpdate, "funding_contact_update"),
    "contacts/<int:pk>/remove/": (funders.ContactRemove, "funding_contact_remove"),
}
GRANTS = {
    "add/": (grants.GrantCreate, "funding_grant_create"),
    "<int:pk>/": (grants.GrantDetail, "funding_grant"),
    "<int:pk>/edit/": (grants.GrantUpdate, "funding_grant_update"),
    "<int:pk>/move/": (grants.GrantMove, "funding_grant_move"),
    "<int:pk>/award/": (grants.GrantAward, "funding_grant_award"),
    "<int:pk>/remove/": (grants.GrantRemove, "funding_grant_remove"),
    "<int:pk>/history/": (grants.GrantHistory, "funding_grant_history"),
    "<int:pk>/history/allocations/": (
        grants.AllocationsHistory,
        "funding_grant_allocations_history",
    ),
    "<int:pk>/history/payments/": (grants.PaymentsHistory, "funding_grant_payments_history"),
    "<int:pk>/history/lines/": (grants.LinesHistory, "funding_grant_lines_history"),
    "<int:pk>/history/reports/": (grants.ReportsHistory, "funding_grant_reports_history"),
    "<int:pk>/allocations/": (grant_allocations.GrantAllocations, "funding_grant_allocations"),
    "<int:pk>/variance.<slug:form>": (grant_parts.VarianceFile, "funding_variance"),
    "<int:pk>/payments/add/": (grant_parts.PaymentCreate, "funding_payment_create"),
    "<int:pk>/reports/add/": (grant_parts.ReportCreate, "funding_report_create"),
    "<int:pk>/lines/add/": (grant_parts.FunderLineCreate, "funding_line_create"),
}
PARTS = {
    "payments/<int:pk>/edit/": (grant_parts.PaymentUpdate, "funding_payment_update"),
    "payments/<int:pk>/remove/": (grant_parts.PaymentRemove, "funding_payment_remove"),
    "reports/<int:pk>/edit/": (grant_parts.ReportUpdate, "funding_report_update"),
    "reports/<int:pk>/sent/": (grant_parts.ReportSent, "funding_report_sent"),
    "reports/<int:pk>/file/": (grant_parts.ReportFile, "funding_report_file"),
    "reports/<int:pk>/remove/": (grant_parts.ReportRemove, "funding_report_remove"),
    "lines/<int:pk>/edit/": (grant_parts.FunderLineUpdate, "funding_line_update"),
    "lines/<int:pk>/remove/": (grant_parts.FunderLineRemove, "funding_line_remove"),
}
for below, pages in (("funders/", FUNDERS), ("grants/", GRANTS), ("", PARTS)):
    urlpatterns += [
        path(f"{BASE}{below}{rest}", view.as_view(), name=name)
        for rest, (view, name) in pages.items()
    ]
