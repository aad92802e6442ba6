#!/usr/bin/env python3
"""Makes holdpoint-signs.ttf, the font that stands in where no font of the machine has an emoji.

Runbooks are full of them, and a box in every heading looks like a fault. A sign of ours says no more than "here stood a sign",
which is what most of them say anyway; a tick, a cross and a warning keep their meaning. The table of letters is of the kind that
gives one sign to a whole range (cmap format 13), so the file has two kilobytes. It needs Python alone:

    resources/fonts/make_signs.py resources/fonts/holdpoint-signs.ttf
"""

import struct
import sys

EM, ASCENT, DESCENT, WIDTH = 1000, 900, 200, 1000

# Each sign is a list of outlines, each outline a list of corners, clockwise where it is filled and the other way where it is cut out.
NOTHING = []
DIAMOND = [[(500, 680), (800, 380), (500, 80), (200, 380)], [(500, 560), (320, 380), (500, 200), (680, 380)]]
TICK = [[(130, 400), (230, 490), (400, 300), (770, 720), (870, 640), (410, 110)]]
CROSS = [[(200, 600), (280, 680), (500, 460), (720, 680), (800, 600), (580, 380), (800, 160), (720, 80), (500, 300), (280, 80), (200, 160), (420, 380)]]
WARNING = [[(500, 740), (900, 40), (100, 40)], [(500, 590), (230, 115), (770, 115)], [(455, 440), (545, 440), (530, 260), (470, 260)], [(455, 220), (545, 220), (545, 150), (455, 150)]]
SIGNS = [DIAMOND, NOTHING, DIAMOND, TICK, CROSS, WARNING]      # the first one is what a font shows for what it does not have

# First and last letter, sign. Tones of skin and the sign that asks for an emoji show nothing of their own.
RANGES = [
    (0x20, 0x20, 1), (0x231A, 0x23FF, 2), (0x2600, 0x269F, 2), (0x26A0, 0x26A0, 5), (0x26A1, 0x2704, 2), (0x2705, 0x2705, 3), (0x2706, 0x2713, 2),
    (0x2714, 0x2714, 3), (0x2715, 0x274B, 2), (0x274C, 0x274C, 4), (0x274D, 0x274D, 2), (0x274E, 0x274E, 4), (0x274F, 0x27BF, 2), (0x2B00, 0x2BFF, 2),
    (0xFE0E, 0xFE0F, 1), (0x1F000, 0x1F3FA, 2), (0x1F3FB, 0x1F3FF, 1), (0x1F400, 0x1F6A7, 2), (0x1F6A8, 0x1F6A8, 5), (0x1F6A9, 0x1FAFF, 2)]


def glyph(outlines):
    if not outlines:
        return b""
    points = [point for outline in outlines for point in outline]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    data = struct.pack(">hhhhh", len(outlines), min(xs), min(ys), max(xs), max(ys))
    end = -1
    for outline in outlines:
        end += len(outline)
        data += struct.pack(">H", end)
    data += struct.pack(">H", 0) + bytes([1] * len(points))     # no hints; every corner lies on the outline
    for values in (xs, ys):
        before = 0
        for value in values:
            data += struct.pack(">h", value - before)
            before = value
    return data + b"\0" * (-len(data) % 4)


def names(texts):
    records, storage = b"", b""
    for number, text in texts:
        encoded = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(encoded), len(storage))
        storage += encoded
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + storage


def tables():
    glyphs = [glyph(sign) for sign in SIGNS]
    offsets = [sum(len(g) for g in glyphs[:i]) for i in range(len(glyphs) + 1)]
    groups = b"".join(struct.pack(">III", *r) for r in RANGES)
    letters = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", 13, 0, 16 + len(groups), 0, len(RANGES)) + groups
    widths = [0 if sign is NOTHING else WIDTH for sign in SIGNS]
    corners = max(sum(len(o) for o in sign) for sign in SIGNS)
    os2 = struct.pack(">HhHHH", 4, WIDTH, 400, 5, 0) + struct.pack(">10h", *([0] * 10)) + struct.pack(">h10s", 0, bytes(10)) + struct.pack(">IIII", 0, 1 << 25, 0, 0)
    os2 += b"HOLD" + struct.pack(">HHHhhhHHIIhhHHH", 0x40, 0x20, 0xFFFF, ASCENT, -DESCENT, 0, ASCENT, DESCENT, 0, 0, 500, 700, 0, 0x20, 1)
    return {
        "OS/2": os2, "cmap": letters, "glyf": b"".join(glyphs),
        "head": struct.pack(">IIIIHHQQhhhhHHhhh", 0x10000, 0x10000, 0, 0x5F0F3CF5, 3, EM, 0, 0, 0, 0, WIDTH, ASCENT, 0, 8, 2, 1, 0),
        "hhea": struct.pack(">IhhhHhhhhhhhhhhhH", 0x10000, ASCENT, -DESCENT, 0, WIDTH, 0, 0, WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, len(SIGNS)),
        "hmtx": b"".join(struct.pack(">Hh", w, min([x for o in sign for x, _ in o], default=0)) for w, sign in zip(widths, SIGNS)),
        "loca": b"".join(struct.pack(">I", o) for o in offsets),
        "maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x10000, len(SIGNS), corners, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        "name": names([(1, "Holdpoint Signs"), (2, "Regular"), (4, "Holdpoint Signs"), (6, "HoldpointSigns")]),
        "post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
    }


def checksum(data):
    data += b"\0" * (-len(data) % 4)
    return sum(struct.unpack(">%dI" % (len(data) // 4), data)) & 0xFFFFFFFF


def font():
    parts = tables()
    count = len(parts)
    power = 1 << (count.bit_length() - 1)
    head = struct.pack(">IHHHH", 0x10000, count, power * 16, power.bit_length() - 1, count * 16 - power * 16)
    at, directory, body = 12 + 16 * count, b"", b""
    where = 0
    for tag in sorted(parts):
        data = parts[tag]
        if tag == "head":
            where = at + 8
        directory += tag.encode() + struct.pack(">III", checksum(data), at, len(data))
        padded = data + b"\0" * (-len(data) % 4)
        body += padded
        at += len(padded)
    whole = head + directory + body
    return whole[:where] + struct.pack(">I", (0xB1B0AFBA - checksum(whole)) & 0xFFFFFFFF) + whole[where + 4:]


if __name__ == "__main__":
    with open(sys.argv[1], "wb") as out:
        out.write(font())
