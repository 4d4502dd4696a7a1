"""The check of PDF files tells good from bad."""

import weasyprint

GOOD = "<html lang=en><head><title>Report</title></head><body><h1>Welcome</h1></body></html>"


def test_pdf_check_tells_good_from_bad(verapdf, tmp_path):
    weasyprint.HTML(string=GOOD).write_pdf(tmp_path / "good.pdf", pdf_variant="pdf/ua-1")
    weasyprint.HTML(string=GOOD).write_pdf(tmp_path / "bad.pdf")

    ok, report = verapdf(tmp_path / "good.pdf")
    assert ok, report
    ok, report = verapdf(tmp_path / "bad.pdf")
    assert not ok
    assert "7.1-11" in report
