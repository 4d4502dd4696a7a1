"""Where communities name rows, and what they share with other programs."""

from bic.tenancy.leaving import is_shared, names_no_keys, names_occasions

is_shared("communities.State", "communities.County")

names_no_keys("communities.Agreement", "details", because="Merge fields by their names.")
names_no_keys(
    "communities.AgreementVersion",
    "content",
    because="Frozen words, of which the seal says that nothing changed.",
)
names_no_keys("communities.Question", "choices", because="Words by language.")
names_no_keys("communities.Answer", "value", because="What somebody wrote or chose.")
names_no_keys("communities.Review", "given", because="Scores.")
names_no_keys("communities.Scorecard", "result", because="Numbers by dimension.")
names_occasions(r"reminder-application-(\d+)-(\d+)-")
