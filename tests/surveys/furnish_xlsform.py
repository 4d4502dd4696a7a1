"""An uploaded form that was read, and a survey without questions."""

from bic.surveys.services import instrument
from bic.surveys.xlsform.found import FoundForm, FoundItem
from tests.surveys.forms import file_of


def furnish(place):
    survey = instrument.begin(
        place.program, by=place.host, community=place.community, title="Brought in"
    )
    found = FoundForm(
        title="Brought in",
        languages=["English (en)"],
        items=[FoundItem(2, "wish", "text", words={"English (en)": {"label": "A wish?"}})],
    )
    file = file_of(place.program, found, by=place.host, survey=survey)
    place.subjects["surveys:survey_xlsform_upload:pk"] = survey.pk
    place.subjects["surveys:survey_xlsform_export:pk"] = survey.pk
    for page in ("preview", "apply"):
        place.subjects[f"surveys:survey_xlsform_{page}:pk"] = file.pk
