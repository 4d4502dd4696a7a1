"""Subjects of the addresses of studies."""

from research.models import Recommendation
from tests.furnish import pages_of
from tests.research.studies import (
    code_it,
    make_code,
    make_existing,
    make_guide,
    make_quote,
    make_record,
    make_statement,
    make_study,
    make_target,
    open_study,
)


def furnish(place):
    """A study that is planned, one that collects, a record with words, a quote and a code."""
    community, by = place.community, place.host
    planned = make_study(community, title="Planned")
    opened = open_study(community, by=by)
    target = make_target(planned)
    guide = make_guide(planned, by=by)
    record = make_record(opened)
    said = make_statement(record)
    quote = make_quote(make_statement(record, "Otra cosa"), by=by)
    code = make_code(community)
    coding = code_it(said, code, by=by)
    advice = Recommendation.objects.create(
        program=place.program, community=community, issue="Bills", recommendation="Spanish bills"
    )
    for noun, subject, *more in (
        ("study", planned, "open", "close"),
        ("guide", guide, "next"),
        ("record", record, "check", "reopen", "audio", "coding", "coding_remove",
         "coding_finish", "second"),
        ("statement", said),
        ("quote", quote, "approve", "withdraw"),
        ("code", code, "merge", "split"),
        ("recommendation", advice),
        ("existing", make_existing(community)),
    ):  # fmt: skip
        pages_of(place, f"research:{noun}", subject, *more)
    for page, subject in (
        ("target_create", planned), ("target_delete", planned), ("guide_create", planned),
        ("record_create", opened), ("statement_create", record), ("quote_create", said),
    ):  # fmt: skip
        place.subjects[f"research:{page}:pk"] = subject.pk
    place.subjects["research:target_delete:target"] = target.pk
    place.subjects["research:record_coding_remove:coding"] = coding.pk
