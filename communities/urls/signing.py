"""Addresses of signers without an account, and of whoever verifies a file."""

from django.urls import include, path

from communities.views import signing
from communities.views.verify import Verify

link_urls = [
    path("", signing.LinkSign.as_view(), name="signing_read"),
    path("decline/", signing.LinkDecline.as_view(), name="signing_decline"),
    path("hand-on/", signing.LinkHandOn.as_view(), name="signing_hand_on"),
    path("paper/", signing.LinkPaper.as_view(), name="signing_paper"),
]
urlpatterns = [
    path("l/sign/<str:token>/", include(link_urls)),
    path("l/agreement/<str:token>/", signing.LinkCopy.as_view(), name="signing_copy"),
    path("open/verify/", Verify.as_view(), name="verify"),
]
