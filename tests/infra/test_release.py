"""One place says which release this is, and everything else asks it."""

from bic.release import release


def test_those_who_are_signed_in_read_the_release_at_the_foot(client_as, program):
    page = client_as("director").get(f"/{program.slug}/").content.decode()

    assert f"Version {release()}" in page


def test_visitors_are_not_told_the_release(db, client):
    assert f"Version {release()}" not in client.get("/accounts/login/").content.decode()
