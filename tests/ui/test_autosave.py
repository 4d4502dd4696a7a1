"""What the server answers to a form that saves itself."""

import pytest

from bic.ui import autosave


@pytest.mark.parametrize(
    ("answer", "status", "words", "version"),
    [
        (autosave.saved("7"), 204, "", "7"),
        (autosave.saved(), 204, "", None),
        (autosave.refused("Too long."), 422, "Too long.", None),
        (autosave.disagreed("<p>Both</p>", 8), 409, "<p>Both</p>", "8"),
        (autosave.disagreed(), 409, "", None),
    ],
)
def test_answers_are_bare(answer, status, words, version):
    assert answer.status_code == status
    assert answer.content.decode() == words
    assert answer.headers.get(autosave.VERSION) == version
