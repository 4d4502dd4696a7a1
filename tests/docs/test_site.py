"""`make docs` builds a site in which every link leads somewhere, and that asks nobody else."""

import os
import re
import subprocess
import sys

import pytest
import yaml

from tests.plugins.services import ROOT

FETCHED = re.compile(r"<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=\"?(?:https?:)?//[^\">]+")
CANONICAL = re.compile(r'<link rel="(?:canonical|alternate)"')


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site as `make docs` builds it; a broken link or a page without a place fails."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_site_has_its_guides_in_english_and_spanish(site):
    english = (site / "guides" / "resident" / "index.html").read_text("utf-8")
    spanish = (site / "es" / "guides" / "resident" / "index.html").read_text("utf-8")

    assert '<html lang="en"' in english
    assert '<html lang="es"' in spanish
    for folder, ending in ((site, ""), (site / "es", ".es")):
        shown = folder / "screens" / "public-page-390.png"
        taken = ROOT / "docs" / "screens" / f"public-page-390{ending}.png"
        assert shown.read_bytes() == taken.read_bytes()


def test_site_fetches_nothing_from_another_origin(site):
    pages = list(site.rglob("*.html"))
    strays = {
        found
        for page in pages
        for found in FETCHED.findall(page.read_text("utf-8"))
        if not CANONICAL.match(found)
    }

    assert len(pages) > 60
    assert strays == set()


def test_guides_come_in_one_order_in_both_languages():
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    i18n = next(one["i18n"] for one in config["plugins"] if "i18n" in one)
    spanish = next(one for one in i18n["languages"] if one["locale"] == "es")["nav"][1]["Guías"]
    english = next(one["Guides"] for one in config["nav"] if "Guides" in one)

    assert spanish == [page for page in english if page in spanish]
