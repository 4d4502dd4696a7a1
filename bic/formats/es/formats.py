"""Spanish as written in the United States: "21 abr 2026", "18:00", "14.2", "1,204"."""

DATE_FORMAT = "j b Y"
SHORT_DATE_FORMAT = "j b"
DATETIME_FORMAT = "j b Y, H:i"
YEAR_MONTH_FORMAT = "b Y"
DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
