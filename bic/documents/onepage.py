"""A page of plain text as PDF, for the demo: no fonts, no library, a kilobyte."""

from collections.abc import Iterable

LEFT, TOP, LEADING, SIZE = 72, 720, 18, 11


def one_page(lines: Iterable[str]) -> bytes:
    """A valid PDF 1.4 with `lines` of Latin-1 text on one letter-size page."""
    words = [b"(%s) Tj T*" % _escaped(line) for line in lines]
    text = b"BT /F1 %d Tf %d %d Td %d TL\n%s\nET" % (SIZE, LEFT, TOP, LEADING, b"\n".join(words))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return body + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n"
    ) % (len(objects) + 1, table, len(objects) + 1, len(body))


def _escaped(line: str) -> bytes:
    text = line.encode("latin-1", "replace")
    for special in (b"\\", b"(", b")"):
        text = text.replace(special, b"\\" + special)
    return text
