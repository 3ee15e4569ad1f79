"""Outlook messages (.msg) and TNEF files, built in memory."""

import struct
from dataclasses import dataclass, field
from itertools import pairwise

_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_UNICODE, _BINARY, _INTEGER, _OBJECT = 0x001F, 0x0102, 0x0003, 0x000D


@dataclass
class Folder:
    """A storage of an OLE file."""

    streams: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, "Folder"] = field(default_factory=dict)


def make_msg(
    subject: str,
    body: str,
    *,
    headers: str = "",
    rtf: bytes = b"",
    attachments: dict[str, bytes] | None = None,
    embedded: Folder | None = None,
) -> bytes:
    return ole_file(message_folder(subject, body, headers, rtf, attachments or {}, embedded))


def message_folder(
    subject: str,
    body: str,
    headers: str = "",
    rtf: bytes = b"",
    attachments: dict[str, bytes] | None = None,
    embedded: Folder | None = None,
    header_bytes: int = 32,
) -> Folder:
    texts = {0x001A: "IPM.Note", 0x0037: subject, 0x1000: body, 0x007D: headers}
    folder = _with_properties(
        {tag: (_UNICODE, text.encode("utf-16-le")) for tag, text in texts.items() if text}
        | ({0x1009: (_BINARY, rtf)} if rtf else {}),
        header_bytes,
    )
    number = 0
    for name, content in (attachments or {}).items():
        folder.folders[f"__attach_version1.0_#{number:08X}"] = _with_properties(
            {
                0x3707: (_UNICODE, name.encode("utf-16-le")),
                0x3701: (_BINARY, content),
                0x3705: (_INTEGER, struct.pack("<I", 1)),
            },
            8,
        )
        number += 1
    if embedded is not None:
        holder = _with_properties({0x3705: (_INTEGER, struct.pack("<I", 5))}, 8)
        holder.folders["__substg1.0_3701000D"] = embedded
        folder.folders[f"__attach_version1.0_#{number:08X}"] = holder
    return folder


def _with_properties(values: dict[int, tuple[int, bytes]], header_bytes: int) -> Folder:
    rows = b""
    streams = {}
    for tag, (kind, value) in values.items():
        if kind == _INTEGER:
            rows += struct.pack("<HHI4s4x", kind, tag, 6, value)
        else:
            rows += struct.pack("<HHIII", kind, tag, 6, len(value) + 2 * (kind == _UNICODE), 0)
            streams[f"__substg1.0_{tag:04X}{kind:04X}"] = value
    return Folder({"__properties_version1.0": bytes(header_bytes) + rows, **streams})


def ole_file(root: Folder) -> bytes:
    """Return a compound file, every stream padded beyond the size that needs a mini stream."""
    sectors: list[bytes] = []
    fat: list[int] = []
    entries: list[list[object]] = [["Root Entry", 5, _END, 0, _FREE, _FREE, _FREE]]

    def store(content: bytes) -> int:
        start = len(sectors)
        pieces = [content[at : at + 512].ljust(512, b"\0") for at in range(0, len(content), 512)]
        sectors.extend(pieces)
        fat.extend([*range(start + 1, start + len(pieces)), _END])
        return start

    mini: list[bytes] = []
    mini_fat: list[int] = []

    def store_mini(content: bytes) -> int:
        start = len(mini)
        pieces = [content[at : at + 64].ljust(64, b"\0") for at in range(0, len(content), 64)]
        mini.extend(pieces)
        mini_fat.extend([*range(start + 1, start + len(pieces)), _END])
        return start

    def add(folder: Folder, own: int) -> None:
        numbers = []
        for name, content in folder.streams.items():
            start = _END
            if content:
                start = store(content) if len(content) >= 4096 else store_mini(content)
            entries.append([name, 2, start, len(content), _FREE, _FREE, _FREE])
            numbers.append(len(entries) - 1)
        for name, inner in folder.folders.items():
            entries.append([name, 1, 0, 0, _FREE, _FREE, _FREE])
            number = len(entries) - 1
            numbers.append(number)
            add(inner, number)
        entries[own][6] = numbers[0] if numbers else _FREE
        for left, right in pairwise(numbers):
            entries[left][5] = right

    add(root, 0)
    entries[0][2], entries[0][3] = store(b"".join(mini)), 64 * len(mini)
    mini_start = store(b"".join(struct.pack("<I", n) for n in mini_fat))
    listing = b"".join(_entry(*entry) for entry in entries)
    directory = store(listing + _entry("", 0, 0, 0, _FREE, _FREE, _FREE) * (-len(entries) % 4))
    count = 1
    while count * 128 < len(fat) + count:
        count += 1
    first_fat = len(sectors)
    fat += [_FAT] * count
    fat += [_FREE] * (-len(fat) % 128)
    table = b"".join(struct.pack("<I", number) for number in fat)
    sectors.extend(table[at : at + 512] for at in range(0, len(table), 512))
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, count, directory, 0, 4096, mini_start, -(-len(mini_fat) // 128), _END, 0,
        first_fat,
    )  # fmt: skip
    header += b"".join(struct.pack("<I", first_fat + n) for n in range(1, count))
    return header.ljust(512, b"\xff") + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, left: int, right: int, child: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII36xIQ",
        encoded, len(encoded) + 2 if name else 0, kind, 1, left, right, child, start, size,
    )  # fmt: skip


def make_tnef(body: str, attachments: dict[str, bytes]) -> bytes:
    content = struct.pack("<IH", 0x223E9F78, 1)
    content += _attribute(1, 0x0002800C, body.encode("cp1252") + b"\0")
    for name, data in attachments.items():
        content += _attribute(2, 0x00069002, bytes(14))
        content += _attribute(2, 0x00018010, b"SHORT~1.PDF\0")
        content += _attribute(2, 0x0006800F, data)
        encoded = (name + "\0").encode("utf-16-le")
        padded = encoded + bytes(-len(encoded) % 4)
        properties = struct.pack("<IHHII", 1, _UNICODE, 0x3707, 1, len(encoded)) + padded
        content += _attribute(2, 0x00069005, properties)
    return content


def _attribute(level: int, name: int, data: bytes) -> bytes:
    return struct.pack("<BII", level, name, len(data)) + data + struct.pack("<H", sum(data) % 65536)
