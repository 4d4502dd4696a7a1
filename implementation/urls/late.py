"""Addresses of what is late or silent."""

from django.urls import path

from implementation.views import late

urlpatterns = [
    path(
        "<slug:program>/communities/<slug:community>/plan/late/",
        late.LateList.as_view(),
        name="late_list",
    ),
]
