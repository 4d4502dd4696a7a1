"""Rows of studies for tests. Call them in the scope of the program."""

from datetime import date

from bic.translated import Translated
from research.models import Code, ExistingData, Guide, Quote, Record, Statement, Study, Target
from research.services import coding, record, study

SAID = "Mi vecina no sabe dónde pagar el agua."
TOLD = "My neighbor does not know where to pay for water."


def make_study(community, **fields):
    """A study of focus groups in Spanish, reviewed and with consent, not open yet."""
    usual = {
        "kind": "groups", "title": "Groups about services", "question": "What is hard to get?",
        "languages": ["es"], "irb_status": "approved",
        "consent": Translated("es", {"es": "Usted puede irse cuando quiera."}),
    }  # fmt: skip
    return Study.objects.create(community=community, program=community.program, **usual | fields)


def open_study(community, *, by, **fields):
    """The same, collecting data."""
    made = make_study(community, **fields)
    return study.open_study(made, by=by, reason="The groups are booked.")


def make_target(made, **fields):
    """Twelve people who speak Spanish."""
    usual = {"about": "language", "group": "es", "wanted": 12}
    return Target.objects.create(
        study=made, community=made.community, program=made.program, **usual | fields
    )


def make_guide(made, *, by, **fields):
    """Two questions in Spanish."""
    usual = {"language": "es", "questions": ["¿Qué le cuesta conseguir?", "¿Quién ayuda?"]}
    guide = Guide(study=made, community=made.community, program=made.program, **usual | fields)
    return study.add_guide(guide, by=by)


def make_record(made, **fields):
    """A group of eight."""
    usual = {
        "held_on": date(2026, 6, 1), "language": "es", "facilitator": "Lucía",
        "people_count": 8, "heads": {"language": {"es": 8}, "age": {"25_44": 5, "45_64": 3}},
    }  # fmt: skip
    return record.save_record(
        Record(study=made, community=made.community, program=made.program, **usual | fields)
    )


def make_statement(kept, text=SAID, **fields):
    """What somebody said in Spanish."""
    usual = {"language": "es", "translation": TOLD}
    return record.save_statement(
        Statement(
            record=kept,
            community=kept.community,
            program=kept.program,
            text=text,
            **usual | fields,
        )  # fmt: skip
    )


def make_quote(said, *, by, **fields):
    """Words that may be quoted without a name; nobody approved them."""
    usual = {"text": said.text, "language": said.language, "level": "quote"}
    quote = Quote(
        study=said.record.study, statement=said, community=said.community, program=said.program,
        **usual | fields,
    )  # fmt: skip
    return record.choose_quote(quote, by=by)


def make_code(community, name="Water bills", **fields):
    """A code."""
    return Code.objects.create(community=community, program=community.program, name=name, **fields)


def make_existing(community, **fields):
    """A housing study of the county."""
    usual = {
        "title": "Housing needs", "publisher": "The county", "year": 2023,
        "says": "Rents have doubled.",
    }  # fmt: skip
    return ExistingData.objects.create(
        community=community, program=community.program, **usual | fields
    )


def code_it(said, code, *, by, **places):
    """A coder finds a code in a statement."""
    return coding.code(said, code, by=by, **places)
