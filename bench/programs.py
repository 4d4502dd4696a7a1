"""Short names of the generated programs, and what their servers leave alone."""

FEW, MANY, BIG, TOWNS = "bench-few", "bench-many", "bench-big", "bench-towns"
# What few pages need, and what is large: no web process loads it at boot, with all views in it.
HEAVY = (
    "weasyprint", "altair", "vl_convert", "import_export.resources", "xlsxwriter", "openpyxl",
    "docx", "docxtpl", "lxml", "pypdf", "pyxform", "numpy", "scipy", "PIL", "rapidfuzz",
    "puremagic", "qrcode", "elementpath", "requests", "urllib3",
)  # fmt: skip
