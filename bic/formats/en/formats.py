"""Dates in English: "Apr 21, 2026", "Apr 21", "Apr 21, 2026, 6:00 p.m."."""

DATE_FORMAT = "M j, Y"
SHORT_DATE_FORMAT = "M j"
DATETIME_FORMAT = "M j, Y, g:i a"
YEAR_MONTH_FORMAT = "M Y"
