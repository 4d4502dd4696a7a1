"""Addresses of the public page of a community, and of those who say what it shows."""

from django.urls import path

from implementation.views import follow, public, publicdocument, publicpage

PAGE = "<slug:program>/communities/<slug:community>/public-page/"
DOCUMENT = f"{PAGE}documents/<int:pk>/"
OPEN = "open/<slug:program>/<slug:community>/"

urlpatterns = [
    path(OPEN, public.PublicFront.as_view(), name="public_front"),
    path(f"{OPEN}answers/", public.PublicSaid.as_view(), name="public_said"),
    path(f"{OPEN}news.atom", public.PublicFeed.as_view(), name="public_feed"),
    path(f"{OPEN}files/<int:pk>/", public.PublicFile.as_view(), name="public_file"),
    path(f"{OPEN}follow/", follow.PublicFollow.as_view(), name="public_follow"),
    path(
        f"{OPEN}follow/confirm/<str:token>/",
        follow.PublicFollowConfirm.as_view(),
        name="public_follow_confirm",
    ),
    path("l/follow/<str:token>/", follow.FollowStop.as_view(), name="follow_stop"),
    path(PAGE, publicpage.PublicPageDetail.as_view(), name="publicpage_detail"),
    path(f"{PAGE}edit/", publicpage.PublicPageUpdate.as_view(), name="publicpage_update"),
    path(f"{PAGE}preview/", publicpage.PublicPagePreview.as_view(), name="publicpage_preview"),
    path(f"{PAGE}open/", publicpage.PublicPageOpen.as_view(), name="publicpage_open"),
    path(f"{PAGE}close/", publicpage.PublicPageClose.as_view(), name="publicpage_close"),
    path(f"{PAGE}history/", publicpage.PublicPageHistory.as_view(), name="publicpage_history"),
    path(
        f"{PAGE}documents/add/",
        publicdocument.PublicDocumentCreate.as_view(),
        name="publicdocument_create",
    ),
    path(
        f"{DOCUMENT}edit/",
        publicdocument.PublicDocumentUpdate.as_view(),
        name="publicdocument_update",
    ),
    path(
        f"{DOCUMENT}delete/",
        publicdocument.PublicDocumentDelete.as_view(),
        name="publicdocument_delete",
    ),
]
