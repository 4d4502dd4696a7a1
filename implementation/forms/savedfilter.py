"""Input for saved filters."""

from implementation.models import SavedFilter
from research.forms.place import PlaceForm


class SavedFilterForm(PlaceForm):
    """The name of a filter, and whether others may use it."""

    known = ("owner",)

    class Meta:
        model = SavedFilter
        fields = ["title", "is_shared"]

    def __init__(self, *args, may_offer, **kwargs):
        super().__init__(*args, **kwargs)
        if not may_offer:
            del self.fields["is_shared"]
