"""Addresses of letters of support: of an application, of the program, behind the private link."""

from django.urls import path

from communities.views import letter_link
from communities.views import letters as views

PLACE = "<slug:program>/communities/<slug:community>/applications/<int:application>/letters/"
LINK = "l/letter/<str:token>/"
urlpatterns = [
    path("<slug:program>/letters/", views.AllLetters.as_view(), name="letter_all"),
    path(PLACE, views.LetterList.as_view(), name="letter_list"),
    path(f"{PLACE}ask/", views.LetterCreate.as_view(), name="letter_create"),
    path(f"{PLACE}paper/", views.LetterPaper.as_view(), name="letter_paper"),
    path(f"{PLACE}<int:pk>/", views.LetterDetail.as_view(), name="letter_detail"),
    path(f"{PLACE}<int:pk>/edit/", views.LetterUpdate.as_view(), name="letter_update"),
    path(f"{PLACE}<int:pk>/remind/", views.LetterRemind.as_view(), name="letter_remind"),
    path(f"{PLACE}<int:pk>/resend/", views.LetterResend.as_view(), name="letter_resend"),
    path(f"{PLACE}<int:pk>/cancel/", views.LetterCancel.as_view(), name="letter_cancel"),
    path(f"{PLACE}<int:pk>/file/", views.LetterFile.as_view(), name="letter_file"),
    path(f"{PLACE}<int:pk>/history/", views.LetterHistory.as_view(), name="letter_history"),
    path(LINK, letter_link.LetterLink.as_view(), name="letter_link"),
    path(f"{LINK}write/", letter_link.WriteLetter.as_view(), name="letter_link_write"),
    path(f"{LINK}upload/", letter_link.UploadLetter.as_view(), name="letter_link_upload"),
    path(f"{LINK}decline/", letter_link.DeclineLetter.as_view(), name="letter_link_decline"),
]
