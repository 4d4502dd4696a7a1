"""Letters and pledges of the demo program."""

from django.test import Client

from bic.links import services as links
from bic.tenancy import scope
from communities.models import LetterRequest, Pledge
from communities.services import letters as services


def test_the_demo_has_letters_in_every_state_and_pledges_of_every_outcome(program):
    with scope(program):
        letters = list(LetterRequest.objects.for_list())
        ledger = set(Pledge.objects.values_list("outcome", flat=True))

    assert {one.state for one in letters} == set(LetterRequest.State)
    assert {one.way for one in letters} == {"", *LetterRequest.Way}
    assert ledger == set(Pledge.Outcome)
    assert [one.signer_name for one in letters if one.is_expired] == ["Wendell Oakes"]
    said = {
        "Saw Htoo Wah": (200, "Write the letter"),
        "Wendell Oakes": (410, "This link is too old"),
        "Ellis Draper": (200, "Your letter was received"),
        "Rosalba Intriago": (200, "Gracias"),
        "Delphine Carver": (200, "Your answer was received"),
        "Coach Ray Pell": (410, "This link is closed"),
    }
    for one in letters:
        if one.signer_name in said:
            status, words = said[one.signer_name]
            with scope(program):
                path = links.path_of(services.link_of(one))
            page = Client().get(path)
            assert (page.status_code, words in page.content.decode()) == (status, True)
