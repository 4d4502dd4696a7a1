"""Addresses that tools read, and those of tokens and webhooks."""

from django.urls import path

from bic.api.views import own, reading
from bic.discovery import shelved

app_name = "api"
TOOLS = "<slug:program>/tools/"
read_urls = [
    path("api/v1/", reading.Reference.as_view(), name="reference"),
    path("api/v1/openapi.json", reading.Document.as_view(), name="document"),
    path("api/v1/<slug:program>/<slug:resource>", reading.ResourceList.as_view(), name="list"),
    path(
        "api/v1/<slug:program>/<slug:resource>/<slug:key>",
        reading.ResourceDetail.as_view(),
        name="detail",
    ),
    path("api/<path:rest>", reading.Nothing.as_view(), name="nothing"),
]
own_urls = [
    path(f"{TOOLS}tokens/", own.TokenList.as_view(), name="token_list"),
    path(f"{TOOLS}tokens/all/", own.TokenOversight.as_view(), name="token_oversight"),
    path(f"{TOOLS}tokens/new/", own.TokenCreate.as_view(), name="token_create"),
    path(f"{TOOLS}tokens/<int:pk>/revoke/", own.TokenRevoke.as_view(), name="token_revoke"),
    path(f"{TOOLS}tokens/<int:pk>/history/", own.TokenHistory.as_view(), name="token_history"),
    path(f"{TOOLS}webhooks/", own.HookList.as_view(), name="hook_list"),
    path(f"{TOOLS}webhooks/new/", own.HookCreate.as_view(), name="hook_create"),
    path(f"{TOOLS}webhooks/<int:pk>/", own.HookDetail.as_view(), name="hook_detail"),
    path(f"{TOOLS}webhooks/<int:pk>/history/", own.HookHistory.as_view(), name="hook_history"),
    path(f"{TOOLS}webhooks/<int:pk>/delete/", own.HookDelete.as_view(), name="hook_delete"),
]
urlpatterns = [*read_urls, *shelved(own_urls)]
