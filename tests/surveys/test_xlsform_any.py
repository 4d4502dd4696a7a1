"""Any form and any file: what was imported comes out again, and nothing raises."""

import io
import zipfile
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bic.surveys.models import Version
from bic.surveys.xlsform import problems
from bic.surveys.xlsform.child import found_in
from bic.surveys.xlsform.found import Effect, FoundForm, FoundItem, unpacked
from bic.surveys.xlsform.parsing import KINDS
from bic.surveys.xlsform.settling import settle
from bic.surveys.xlsform.writing import workbook as written
from bic.tenancy import scope
from tests.factories import MembershipFactory, ProgramFactory
from tests.surveys.forms import bring_in, small, stored, workbook

SLOW = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
# What a cell may hold: letters of many scripts, marks, emoji, lines, what looks like a formula.
WORDS = st.one_of(
    st.sampled_from(["Wie geht’s?", "كيف حالك؟", "=1+1", "¿Qué?\nDos", "👩‍🌾 & <b>", "1.0", "'x"]),
    st.text(st.characters(codec="utf-8", exclude_categories=("C",)), max_size=30),
).map(lambda text: " ".join(text.split()))
LISTS = {"yn": ("yes", "no"), "abc": ("a", "b", "c"), "two": ("1", "2")}
TYPES = (
    "text", "integer", "decimal", "date", "note", "calculate", "acknowledge", "geopoint", "start",
    *(f"{command} {name}" for command in ("select_one", "select_multiple", "rank")
      for name in (*LISTS, "gone")),
    "select_one abc or_other",
)  # fmt: skip
EXPRESSIONS = ("", "", "${q0} != ''", "${q1} > 3", "selected(${q2}, 'a')", "${nobody} = 1", "${q0",
               "today() > 1")  # fmt: skip
ROWS = st.lists(
    st.tuples(
        st.sampled_from(TYPES), WORDS, WORDS, st.sampled_from(EXPRESSIONS),
        st.sampled_from(["", "yes", "no"]), st.sampled_from(["", "minimal", "multiline", "likert"]),
        st.sampled_from(["", "begin", "table"]),
    ),
    min_size=1, max_size=8,
)  # fmt: skip
HEADINGS = ("type", "name", "label::English (en)", "label::Arabic (ar)", "relevant", "calculation",
            "required", "appearance", "hint::English (en)")  # fmt: skip


def form_of(rows):
    """A workbook of drawn rows; groups open before some and close at the end."""
    sheet, opened = [HEADINGS], 0
    for number, (type_, one, two, expression, required, looks, group) in enumerate(rows):
        if group:
            table = "table-list" if group == "table" else ""
            sheet.append(("begin group", f"g{number}", one, "", "", "", "", table, ""))
            opened += 1
        calculation = expression if type_ == "calculate" else ""
        relevant = "" if type_ == "calculate" else expression
        sheet.append((type_, f"q{number}", one, two, relevant, calculation, required, looks, two))
    sheet += [("end group",) + ("",) * 8] * opened
    choices = [("list_name", "name", "label::English (en)", "area")]
    choices += [
        (name, value, f"The {value}", "x") for name, all_ in LISTS.items() for value in all_
    ]
    return workbook(survey=sheet, choices=choices)


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(rows=ROWS)
def test_any_form_comes_out_as_it_went_in(db, rows):
    form = found_in(form_of(rows), "xlsx")
    if form.is_stopped or not settle(form.items, form.problems, leave_dependents=False).items(
        form.items
    ):
        return
    program, researcher = place()

    with scope(program):
        survey = bring_in(program, form, by=researcher)
        first = stored(survey)
        again = found_in(written(survey, Version.objects.get(survey=survey)), "xlsx")
        second = stored(bring_in(program, again, by=researcher))

    assert [one for one in again.problems if one.effect != Effect.NOTE] == []
    assert second == first


def place():
    program = ProgramFactory()
    return program, MembershipFactory(program=program, role="researcher").user


@settings(max_examples=60, deadline=None)
@given(rows=ROWS, leave_dependents=st.booleans())
def test_nothing_that_comes_in_asks_for_what_does_not(rows, leave_dependents):
    form = unpacked(found_in(form_of(rows), "xlsx").packed())

    settled = settle(form.items, form.problems, leave_dependents=leave_dependents)

    items = settled.items(form.items)
    keys = {one.key for one in items}
    for one in items:
        lost = settled.lost.get(one.row, set())
        assert not (leave_dependents and lost)
        assert one.parent == "" or one.parent in keys
        for name, text in one.expressions.items():
            assert name in lost or all(
                key in keys for key in ("q0", "q1", "q2", "nobody") if f"${{{key}}}" in text
            )
    assert all(problems.sentence(one) for one in [*form.problems, *settled.because])


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=400), kind=st.sampled_from(sorted(KINDS)))
def test_any_bytes_are_a_form_or_a_refusal(data, kind):
    form = found_in(data, kind)

    assert form.is_stopped or form.items
    assert all(problems.sentence(one) for one in form.problems)


@cache
def whole():
    return small(("text", "a", "A"), ("select_one yn", "b", "B"), choices=(("yn", "1", "One"),))


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_mangled_workbook_is_a_form_or_a_refusal(data):
    """Parts lost, doubled or with bytes changed, in a package that is sound itself."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole())) as source, zipfile.ZipFile(out, "w") as target:
        names = source.namelist()
        hit = data.draw(st.sampled_from(names))
        for name in names:
            part = bytearray(source.read(name))
            if name == hit:
                at = data.draw(st.integers(0, max(0, len(part) - 1)))
                part[at : at + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=20))
            target.writestr(name, bytes(part))

    form = found_in(out.getvalue(), "xlsx")

    assert form.is_stopped or form.items
    assert all(problems.sentence(one) for one in form.problems)


def test_an_empty_form_packs_and_unpacks():
    form = FoundForm(items=[FoundItem(2, "a", "text")])

    assert unpacked(form.packed()) == form
