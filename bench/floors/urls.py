"""One address per floor."""

from django.urls import path

from bench.floors import views

urlpatterns = [
    path("f1/", views.ok),
    path("f2/", views.items),
    path("item/<int:pk>/", views.ok, name="item"),
    path("place/<int:pk>/", views.ok, name="place"),
    path("f-csv/", views.export),
    path("f-post/", views.answer),
]
