"""Address of the style guide; included in development only."""

from django.urls import path

from bic.ui.styleguide.views import styleguide

app_name = "ui"
urlpatterns = [path("styleguide/", styleguide, name="styleguide")]
