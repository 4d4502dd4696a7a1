"""QR codes as a drawing, for posters and cards."""

from functools import lru_cache


@lru_cache(maxsize=64)
def drawn(text: str) -> tuple[str, int]:
    """The dark squares of a QR code as the path of an SVG, and how many squares a side has.

    A margin of four squares, which readers of codes need, is part of it.
    """
    # With it comes a library of pictures, and few processes ever draw a code.
    import qrcode  # noqa: PLC0415
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    squares = (
        f"M{column} {row}h1v1h-1z"
        for row, line in enumerate(rows)
        for column, is_dark in enumerate(line)
        if is_dark
    )
    return "".join(squares), len(rows)
