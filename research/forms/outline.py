"""Input for outlines of towns."""

from django import forms
from django.utils.translation import gettext_lazy as _

from bic.documents.forms import UploadField, WithUpload
from research.outlines import read


class OutlineForm(WithUpload, forms.Form):
    """A GeoJSON file of outlines. A valid form has read it: `found`."""

    file = UploadField(
        label=_("Map file"),
        help_text=_(
            "GeoJSON in degrees (WGS 84), up to 10 MB. Outlines are matched by Census code "
            "(GEOID), else by name; those of places that the program does not know are left out."
        ),
        widget=forms.FileInput(attrs={"accept": ".geojson"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.found = []

    def clean_file(self):
        upload = self.cleaned_data["file"]
        # Read here, so that what is wrong with it is said at the field.
        self.found = read(upload.file)
        return upload
