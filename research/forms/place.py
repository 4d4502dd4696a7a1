"""What forms of rows of a community share."""

from bic.ui.forms import ProgramForm


class PlaceForm(ProgramForm):
    """Form of a row of a community, whose instance knows its community already.

    Constraints that name the community, or another column in `known` that is no field of the
    form, are checked at the form, as `ProgramForm` does for the program.
    """

    known: tuple[str, ...] = ()

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() - {"community", *self.known}
