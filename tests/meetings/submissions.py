"""Bodies, submissions and attachments for tests. Call them in the scope of the program."""

from bic.documents.models import Document
from bic.documents.services import add_document
from bic.translated import Translated
from meetings.models import Decision, DecisionBody, Submission
from meetings.services import submission as services
from tests.documents.files import checked
from tests.meetings.making import make_proposal

MEMO = Translated.of("We ask for a language line.").put("es", "Pedimos una línea de idiomas.")


def make_body(community, name="Larkspur Town Council", **fields):
    """A council that is told every six months."""
    fields.setdefault("brief_every_months", 6)
    return DecisionBody.objects.create(
        program=community.program, community=community, name=name, **fields
    )


def make_decision(community, proposal, **fields):
    """The adoption of a proposal."""
    number = Decision.objects.filter(community=community).count() + 1
    fields = {"outcome": Decision.Outcome.ADOPTED, "decided_on": "2026-05-02"} | fields
    return Decision.objects.create(
        program=community.program, community=community, number=number,
        title=proposal.title, proposal=proposal, **fields,
    )  # fmt: skip


def make_submission(community, by, body=None, *, proposals=None, decisions=(), **fields):
    """A draft that asks a council to decide about an adopted proposal."""
    fields = {
        "kind": Submission.Kind.DECISION,
        "title": Translated.of("A language line").put("es", "Una línea de idiomas"),
        "memo": MEMO,
    } | fields
    body = body or DecisionBody.objects.filter(community=community).first() or make_body(community)
    submission = Submission(
        program=community.program, community=community, body=body, owner=by, **fields
    )
    if proposals is None:
        proposals = [make_proposal(community, state="adopted")]
    return services.save_submission(submission, proposals, decisions, by=by)


def hand_in(submission, by):
    """The submission as the body has it."""
    return services.submit(submission, by=by)


def attach(submission, by, title, content=None, **fields):
    """An uploaded document, attached."""
    document = add_document(
        program=submission.program,
        community=submission.community,
        by=by,
        upload=checked(content, f"{title}.pdf"),
        kind=Document.Kind.OTHER,
        title=title,
        **fields,
    )
    return services.attach(submission, document)
