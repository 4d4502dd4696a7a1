"""Word: the index of the search, kept by triggers on the tables of the sources."""

from django.db import models

from bic.tenancy.models import CommunityModel, Program
from bic.tenancy.rls import PROGRAM
from bic.tenancy.scoping import tenant_manager

LONGEST_WORD = 40
# Sorts after every character a word can hold.
LAST = "\U0010ffff"


class WordQuerySet(models.QuerySet):
    """Words by their beginning."""

    def of(self, kind, word, *, is_prefix):
        """Rows for things of `kind` that hold `word`, or a word that begins with it.

        Only comparisons that PostgreSQL knows to be leakproof, so that the index is used
        under row-level security: `LIKE` and `@@` would read the whole program.
        """
        found = self.filter(kind=kind)
        if is_prefix:
            return found.filter(word__gte=word, word__lt=word + LAST)
        return found.filter(word=word)


class Word(CommunityModel):
    """One folded word of one thing that can be found.

    Rows come from triggers (`bic.search.index`), never from Python. No foreign key is
    checked: what a word belongs to is deleted together with it by the same trigger.
    """

    pk = models.CompositePrimaryKey("program_id", "word", "kind", "object_id")
    program = models.ForeignKey(
        Program,
        models.DO_NOTHING,
        db_constraint=False,
        db_index=False,
        related_name="+",
        editable=False,
    )
    community = models.ForeignKey(  # type: ignore[assignment] # the base's is never empty
        "communities.Community",
        models.DO_NOTHING,
        null=True,
        db_constraint=False,
        db_index=False,
        related_name="+",
        editable=False,
    )
    kind = models.CharField(max_length=20, editable=False)
    object_id = models.BigIntegerField(editable=False)
    word = models.CharField(max_length=LONGEST_WORD, db_collation="C", editable=False)
    # Whether partners may read it although it belongs to no community.
    is_open = models.BooleanField(default=False, editable=False)

    objects = tenant_manager(WordQuerySet, program="program")

    also_readable_if = f"is_open AND community_id IS NULL AND {PROGRAM}"

    class Meta:
        indexes = [
            models.Index(
                fields=["program", "kind", "object_id", "word"], name="search_word_by_object"
            )
        ]

    def __str__(self):
        return self.word
