"""Files of every kind, good, bad and random."""

import io
import os
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from hypothesis import given, settings
from hypothesis import strategies as st

from bic.documents.filetypes import BY_EXTENSION
from bic.documents.intake import check, clean_name
from bic.documents.reading import stream_positions
from bic.documents.sniff import identify
from tests.documents import files


class Upload(UploadedFile):
    """An upload whose name Django has not shortened."""

    name = ""

    def __init__(self, name, content):
        super().__init__(io.BytesIO(content), size=len(content))
        self.name = name


@pytest.mark.parametrize("name", files.GOOD)
def test_a_good_file_is_taken_for_what_it_is(name):
    checked = check(Upload(name, files.GOOD[name]))

    assert checked.content_type == BY_EXTENSION[name.rpartition(".")[2].lower()].content_type
    assert (checked.name, checked.size) == (name, len(files.GOOD[name]))
    assert checked.file.read() == files.GOOD[name]


@pytest.mark.parametrize("case", files.BAD)
def test_a_bad_file_is_refused_with_a_reason(case):
    name, content, code = files.BAD[case]

    with pytest.raises(ValidationError) as refused:
        check(Upload(name, content))

    assert refused.value.code == code
    assert "%(" not in " ".join(refused.value.messages)


def test_a_disguised_file_is_told_what_it_looks_like():
    with pytest.raises(ValidationError) as refused:
        check(Upload("plan.pdf", files.EXE))

    assert refused.value.messages == [
        "The name says PDF, but the content looks like a program. "
        "Export the file again from the program that made it."
    ]


def test_a_file_over_the_limit_is_told_both_sizes(settings):
    settings.UPLOAD_MAX_BYTES = 300

    with pytest.raises(ValidationError) as refused:
        check(Upload("plan.pdf", files.pdf("x" * 724)))

    assert refused.value.code == "too_large"
    assert "300\xa0bytes" in refused.value.messages[0]
    assert "KB" in refused.value.messages[0]


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        (r"C:\Users\me\plan.pdf", "plan.pdf"),
        ("../../etc/plan.pdf", "plan.pdf"),
        ("a\x00b\n  c.pdf", "ab c.pdf"),
        ("Reunio\u0301n.pdf", "Reunión.pdf"),
        (f"{'a' * 196}.pdf", f"{'a' * 196}.pdf"),
    ],
)
def test_names_are_kept_without_folders_and_invisible_characters(given_name, kept):
    assert clean_name(given_name) == kept


@settings(deadline=None)
@given(st.text(max_size=400))
def test_no_name_crashes_the_check(name):
    try:
        kept = clean_name(name)
    except ValidationError:
        return

    assert 0 < len(kept) <= 200
    assert clean_name(kept) == kept


@settings(deadline=None)
@given(
    content=st.binary(max_size=3000),
    extension=st.sampled_from(sorted(BY_EXTENSION)),
    beginning=st.sampled_from([b"", *(content[:40] for content in files.GOOD.values())]),
)
def test_no_content_crashes_the_check(content, extension, beginning):
    try:
        found = identify(io.BytesIO(beginning + content), f"a.{extension}")
    except ValidationError:
        return

    assert extension in found.extensions


@settings(deadline=None)
@given(
    name=st.sampled_from(sorted(files.GOOD)),
    position=st.integers(min_value=0),
    value=st.integers(0, 255),
)
def test_no_changed_byte_crashes_the_check(name, position, value):
    content = bytearray(files.GOOD[name])
    content[position % len(content)] = value

    try:
        identify(io.BytesIO(bytes(content)), name)
    except ValidationError:
        return


@settings(deadline=None)
@given(
    content=st.lists(st.sampled_from([b"a", b"b", b"ab", b"x" * 65_536]), max_size=6).map(b"".join)
)
def test_positions_are_those_of_the_whole_text(content):
    found = [at for at, _what in stream_positions(io.BytesIO(content), [b"ab", b"ba"])]

    assert sorted(found) == [
        at for at in range(len(content)) if content[at : at + 2] in (b"ab", b"ba")
    ]


@pytest.mark.corpus
def test_real_files_are_taken():
    root = Path(os.environ["BIC_CORPUS"])
    found = [path for path in root.rglob("*") if path.suffix[1:].lower() in BY_EXTENSION]
    assert found

    refused = {}
    for path in found:
        with path.open("rb") as file:
            try:
                identify(file, path.name)
            except ValidationError as error:
                refused[path.relative_to(root)] = error.messages

    assert refused == {}
