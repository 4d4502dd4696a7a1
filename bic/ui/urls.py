"""Address of the gallery; included in development only."""

from django.urls import path

from bic.ui.gallery import gallery

app_name = "ui"
urlpatterns = [path("gallery/", gallery, name="gallery")]
