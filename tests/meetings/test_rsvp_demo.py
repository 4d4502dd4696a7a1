"""The words that the demo brings along."""

from meetings.demo.arabic import ARABIC
from meetings.forms.rsvp import BRACES
from meetings.pagewords import PAGE_WORDS


def test_the_arabic_of_the_demo_is_whole_and_keeps_what_stands_in_braces():
    assert ARABIC.keys() == PAGE_WORDS.keys()
    for name, text in ARABIC.items():
        assert set(BRACES.findall(text)) == set(BRACES.findall(str(PAGE_WORDS[name]))), name
