"""The guides speak in the words of the interface, and show every page that they tell of."""

import re

import pytest

from bic.people.models import PartnerKind, Role
from tests.screens.catalog import PICTURES
from tests.ui.conftest import messages  # noqa: F401 - a fixture
from tests.ui.test_languages import ROOT, texts

GUIDES = sorted((ROOT / "docs" / "guides").glob("*.md"))
SCREENS = ROOT / "docs" / "screens"
BOLD = re.compile(r"\*\*(.+?)\*\*", re.S)
PICTURE = re.compile(r"!\[[^\]]+\]\(\.\./screens/([\w-]+)-(390|1280)\.png\)")
# Residents have no part in a program; partners of a kind share a guide.
PARTS = {"director", "coordinator", "researcher", "observer", "applicant"}
PARTNERS = {"municipal", "nonprofit", "immigrant-leader", "academic"}
IN_SPANISH = PARTNERS | {"resident", "applicant", "index"}
LANGUAGES = ("", ".es")


def named(guide):
    """The words of the interface in a guide, which are printed in bold."""
    return {" ".join(words.split()) for words in BOLD.findall(guide.read_text("utf-8"))}


@pytest.fixture(scope="module")
def words(messages):  # noqa: F811
    """What the interface says, by the ending of a guide's language."""
    said = {ending: set() for ending in LANGUAGES}
    for message in messages:
        said[""] |= set(texts(message.id))
        said[".es"] |= set(texts(message.string))
    return said


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_every_button_that_a_guide_names_is_called_so(words, guide):
    language = ".es" if guide.stem.endswith(".es") else ""

    assert named(guide) - words[language] == set()


def test_every_part_has_a_guide_and_partners_have_it_in_spanish():
    found = {guide.name.removesuffix(".md") for guide in GUIDES}

    assert {role.value for role in Role} - {"lead", "member"} == PARTS
    assert {kind.value.replace("_", "-") for kind in PartnerKind} == PARTNERS
    assert found == PARTS | PARTNERS | {"resident", "index"} | {f"{one}.es" for one in IN_SPANISH}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.name)
def test_pictures_of_a_guide_are_taken_by_make_screens(guide):
    text = guide.read_text("utf-8")
    shown = PICTURE.findall(text)

    assert len(shown) == text.count("![")
    assert {name for name, _width in shown} <= {picture.name for picture in PICTURES}


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_main_pages_are_pictured_in_both_languages_at_both_widths(picture):
    files = [f"{picture.name}-{width}{end}.png" for width in (390, 1280) for end in LANGUAGES]

    assert [name for name in files if not (SCREENS / name).is_file()] == []
