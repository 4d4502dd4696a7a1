"""On a phone a row of a list has no columns above it: its numbers say what they count."""

import re
from pathlib import Path

import pytest
from django.conf import settings

TEMPLATES = Path(settings.BASE_DIR) / "templates"
ROWS = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.glob("**/*_rows.html"))
NUMBER = re.compile(r'<td role="cell"[^%>]*class="n\b.*?</td>', re.DOTALL)
SAYS_IT = ("data-before=", "data-unit=", "bic-phone", "blocktranslate")


@pytest.mark.parametrize("name", ROWS)
def test_a_number_of_a_list_says_on_a_phone_what_it_counts(name):
    cells = NUMBER.findall((TEMPLATES / name).read_text("utf-8"))

    assert [cell for cell in cells if not any(one in cell for one in SAYS_IT)] == []
