"""Where meetings name rows."""

from bic.tenancy.leaving import (
    as_names,
    at,
    both,
    files_at,
    names_keys,
    names_no_keys,
    names_occasions,
)

names_keys("meetings.Packet", facts=both(at("document"), files_at("key")))
names_keys("meetings.Rsvp", answers=as_names)
names_keys("meetings.RsvpSetting", moved=as_names)
names_no_keys("meetings.Packet", "left_out", because="Titles of files, and what was wrong.")
names_no_keys("meetings.Rsvp", "children", "diets", because="Numbers by age and by diet.")
names_no_keys("meetings.RsvpWords", "words", because="Words by their names.")
names_no_keys("meetings.RsvpSetting", "remind_days", "shown", because="Days, and sums.")
names_no_keys("meetings.Checkin", "children", "languages", because="Numbers by group.")
names_no_keys("meetings.Arrival", "children", because="Numbers by age.")
names_no_keys("meetings.Decision", "present", because="Numbers by kind.")
names_no_keys("meetings.Sheet", "counts", because="Numbers of options, which each round has.")
for label, field in (
    ("meetings.Round", "result"),
    ("meetings.Ballot", "answers"),
    ("meetings.RollEntry", "answers"),
):
    names_no_keys(label, field, because="Options by their numbers in the round.")
names_occasions(r"reply-(\d+)-(?:invitation-)?(\d+)-")
names_occasions(r"proposal-(\d+)-(?:sent|news)-(\d+)(?:-idea-(\d+))?$")
