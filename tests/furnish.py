"""What the furnishers of a place share: modules `furnish_<noun>.py` beside an app's tests."""

# Pages of a noun that are about one record.
PAGES = ("detail", "update", "history", "delete")


def pages_of(place, noun, record, *more):
    """Let the addresses of a noun ("communities:venue") be about `record`."""
    for page in (*PAGES, *more):
        place.subjects[f"{noun}_{page}:pk"] = record.pk
