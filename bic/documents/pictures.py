"""Pictures: whole from the first byte to the last, with nothing behind the end."""

from typing import BinaryIO

from bic.documents.reading import Damaged, Hidden, at, size_of, stream_positions

HEIC_BRANDS = {
    b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1",
}  # fmt: skip
PNG_FIRST = 8
JPEG_START_OF_SCAN, JPEG_END = 0xDA, b"\xff\xd9"
JPEG_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
# Phones put a depth map or a short film behind a photo; a program or an archive begins otherwise.
BAD_BEHIND = (b"MZ", b"PK", b"\x7fELF", b"#!", b"<")
MOST_PARTS = 100_000


def inspect_png(file: BinaryIO) -> None:
    """Walk the chunks from IHDR to IEND, which must be the end."""
    size, position, first = size_of(file), PNG_FIRST, True
    for _part in range(MOST_PARTS):
        head = at(file, position, 8)
        length, kind = int.from_bytes(head[:4]), head[4:]
        if len(head) < 8 or (first and kind != b"IHDR") or not kind.isalpha():
            raise Damaged
        position, first = position + 12 + length, False
        if kind == b"IEND":
            break
    if position > size or kind != b"IEND":
        raise Damaged
    if position < size:
        raise Hidden


def inspect_jpeg(file: BinaryIO) -> None:
    """Walk the segments to the picture's data, which must have an end."""
    position, has_frame = 2, False
    for _part in range(MOST_PARTS):
        head = at(file, position, 4)
        if len(head) < 4 or head[0] != 0xFF:
            raise Damaged
        if head[1] == 0xFF:  # padding
            position += 1
            continue
        has_frame = has_frame or head[1] in JPEG_FRAMES
        position += 2 + int.from_bytes(head[2:])
        if head[1] == JPEG_START_OF_SCAN:
            break
    else:
        raise Damaged
    end = max((found for found, _kind in stream_positions(file, [JPEG_END], position)), default=0)
    if not has_frame or not end:
        raise Damaged
    if at(file, end + 2, 8).lstrip(b"\0").startswith(BAD_BEHIND):
        raise Hidden


def inspect_webp(file: BinaryIO) -> None:
    """The length that the file tells is its length."""
    told = int.from_bytes(at(file, 4, 4), "little") + 8
    refuse_other_length(told + told % 2, size_of(file), slack=1)


def inspect_heic(file: BinaryIO) -> None:
    """Walk the boxes; the last one ends where the file ends."""
    size, position = size_of(file), 0
    kinds: set[bytes] = set()
    for _part in range(MOST_PARTS):
        if position >= size:
            break
        head = at(file, position, 16)
        length, kind = int.from_bytes(head[:4]), head[4:8]
        if length == 1:
            length = int.from_bytes(head[8:16])
        elif length == 0:
            length = size - position
        if len(head) < 8 or length < 8 or not kind.strip().isalnum():
            raise Hidden if {b"meta", b"mdat"} <= kinds else Damaged
        kinds.add(kind)
        position += length
    refuse_other_length(position, size)
    if b"meta" not in kinds:
        raise Damaged


def refuse_other_length(told: int, size: int, slack: int = 0) -> None:
    """Raise when the file is shorter than it says, or longer."""
    if told > size + slack:
        raise Damaged
    if told < size:
        raise Hidden


INSPECT = {
    "png": inspect_png,
    "jpeg": inspect_jpeg,
    "webp": inspect_webp,
    "heic": inspect_heic,
}
