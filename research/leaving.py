"""Where research names rows, and the one secret that does not leave."""

from typing import Any

from bic.tenancy.leaving import (
    Keys,
    as_names,
    at,
    in_list,
    leading,
    names_keys,
    names_no_keys,
    names_occasions,
    stays_behind,
)


def coded(value: dict[str, Any], keys: Keys) -> dict[str, Any]:
    """Of each coder: {statement: [code, …]}."""
    return {
        coder: {name: in_list(codes, keys) for name, codes in as_names(found, keys).items()}
        for coder, found in value.items()
    }


QUOTES = at("quote_key")
names_keys("research.Ranking", options=in_list, result=at("theme"))
names_keys("research.Ballot", order=in_list)
names_keys("research.EditionFile", without=in_list)
names_keys("research.ReportPart", facts=QUOTES)
names_keys("research.ReportEdition", facts=QUOTES)
names_keys("research.SecondReading", compared=coded)
names_keys("research.ThemeEvidence", reference=leading)
names_no_keys("research.ThemeEvidence", "told", because="Frozen words.")
names_no_keys(
    "research.CensusFile", "lines", "located", "outcome", because="Labels, places and names."
)
names_no_keys("research.CensusArea", "estimates", "margins", because="Figures.")
names_no_keys(
    "research.CensusLoad", "said", "found", "words", because="What somebody said of a file."
)
names_no_keys("research.Record", "heads", because="Counts by group.")
names_no_keys("research.Outline", "polygons", because="Points on the map.")
names_no_keys(
    "research.ProfileVersion", "blocks", "counts", because="Frozen figures with their sources."
)
stays_behind(
    "research.CensusKey",
    "locked",
    because="It is encrypted with the secret of this installation; enter the key again.",
)
names_occasions(r"reminder-second_coding-(\d+)-(?P<person>\d+)-")
