"""Addresses of the checklist of institutional change."""

from django.urls import include, path

from evaluations.views import change

change_urls = [
    path("", change.ChangeList.as_view(), name="change_list"),
    path("suggested/", change.ChangeSuggested.as_view(), name="change_suggested"),
    path("add/", change.ChangeCreate.as_view(), name="change_create"),
    path("points/<int:pk>/", change.ChangeUpdate.as_view(), name="change_update"),
    path("points/<int:pk>/remove/", change.ChangeDelete.as_view(), name="change_delete"),
    path("waves/<int:pk>/", change.ChangeMarks.as_view(), name="change_marks"),
]
urlpatterns = [
    path(
        "<slug:program>/communities/<slug:community>/institutional-change/",
        include(change_urls),
    ),
]
