"""Addresses of the charter."""

from django.urls import include, path

from planning.views import charter, charter_draft, charter_items, charter_words

draft_urls = [
    path("", charter_draft.Draft.as_view(), name="charter_draft"),
    path("begin/", charter_draft.Begin.as_view(), name="charter_begin"),
    path("suggest/", charter_draft.Suggest.as_view(), name="charter_suggest"),
    path("purpose/", charter_draft.Purpose.as_view(), name="charter_purpose"),
    path(
        "purpose/autosave/",
        charter_draft.PurposeAutosave.as_view(),
        name="charter_purpose_autosave",
    ),
    path("approve/", charter_draft.Approve.as_view(), name="charter_approve"),
    path("discard/", charter_draft.Discard.as_view(), name="charter_discard"),
    path("<slug:kind>/add/", charter_items.ItemCreate.as_view(), name="charter_item_create"),
    path("<slug:kind>/<int:pk>/", charter_items.ItemUpdate.as_view(), name="charter_item_update"),
    path(
        "<slug:kind>/<int:pk>/autosave/",
        charter_items.ItemAutosave.as_view(),
        name="charter_item_autosave",
    ),
    path(
        "<slug:kind>/<int:pk>/remove/",
        charter_items.ItemRemove.as_view(),
        name="charter_item_remove",
    ),
    path(
        "<slug:kind>/<int:pk>/move/<slug:way>/",
        charter_items.ItemMove.as_view(),
        name="charter_item_move",
    ),
    path(
        "<slug:kind>/<int:pk>/history/",
        charter_items.ItemHistory.as_view(),
        name="charter_item_history",
    ),
]
charter_urls = [
    path("", charter.Current.as_view(), name="charter"),
    path("draft/", include(draft_urls)),
    path("words/<int:pk>/", charter_words.Translate.as_view(), name="charter_translate"),
    path("compare/", charter.Compare.as_view(), name="charter_compare"),
    path("versions/", charter.Versions.as_view(), name="charter_versions"),
    path("versions/<int:number>/", charter.Version.as_view(), name="charter_version"),
    path("versions/<int:number>/print/", charter.Print.as_view(), name="charter_print"),
    path("versions/<int:number>/history/", charter.History.as_view(), name="charter_history"),
]
urlpatterns = [path("<slug:program>/planning/charter/", include(charter_urls))]
