"""Dates in Spanish: "21 abr 2026", "21 abr", "21 abr 2026, 18:00"."""

DATE_FORMAT = "j b Y"
SHORT_DATE_FORMAT = "j b"
DATETIME_FORMAT = "j b Y, H:i"
YEAR_MONTH_FORMAT = "b Y"
