import { describe, expect, test } from "vitest";
import { readImage } from "../../../plugins/content/images.ts";
import { shown } from "../../support/content-folder.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const box = (name: string, ...content: readonly Buffer[]): Buffer => {
  const inside = Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(inside.length + 8);
  return Buffer.concat([size, Buffer.from(name), inside]);
};

const png = bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 0, 3, 0, 0, 0, 2]);
const jpgFrame = bytes([0xff, 0xc0, 0, 17, 8, 0, 2, 0, 3, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
const jpg = Buffer.concat([bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]), jpgFrame]);
const jpgTurned = (orientation: number): Buffer => {
  const exif = bytes("Exif\0\0MM\0*", [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([bytes([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]), exif, jpgFrame]);
};
const webp = bytes("RIFF", [30, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0], [0, 0, 0, 0]);
const size = bytes([0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 2]);
const avif = Buffer.concat([
  box("ftyp", bytes("avif", [0, 0, 0, 0], "avif")),
  box("meta", bytes([0, 0, 0, 0]), box("iprp", box("ipco", box("ispe", size)))),
]);
const gif = bytes("GIF89a", [3, 0, 2, 0]);

const read = (path: string, content: Buffer) => readImage({ path, kind: "image", bytes: content });

describe("an image", () => {
  test.for([
    { path: "images/a.png", content: png, width: 3, height: 2 },
    { path: "images/a.jpg", content: jpg, width: 3, height: 2 },
    { path: "images/a.webp", content: webp, width: 3, height: 2 },
    { path: "images/a.avif", content: avif, width: 3, height: 2 },
    { path: "images/turned.jpg", content: jpgTurned(6), width: 2, height: 3 },
    { path: "images/mirrored.jpg", content: jpgTurned(4), width: 3, height: 2 },
    { path: "images/turned-and-mirrored.jpg", content: jpgTurned(5), width: 2, height: 3 },
  ])("has the size that a browser shows: $path", ({ path, content, width, height }) => {
    expect(read(path, content)).toEqual({ value: { file: path, width, height }, issues: [], text: undefined });
  });

  test.for([
    {
      content: jpg,
      expected: "images/a.png:1:1  image  the name says png, the content is jpg | save the image as png, jpg, webp or avif and name it so",
    },
    {
      content: gif,
      expected: "images/a.png:1:1  image  the name says png, the content is gif | save the image as png, jpg, webp or avif and name it so",
    },
    {
      content: bytes('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"></svg>'),
      expected: "images/a.png:1:1  image  the name says png, the content is svg | save the image as png, jpg, webp or avif and name it so",
    },
    {
      content: bytes("text"),
      expected: "images/a.png:1:1  image  this is no png image that can be read | save the image as png, jpg, webp or avif",
    },
    {
      content: bytes(""),
      expected: "images/a.png:1:1  image  this is no png image that can be read | save the image as png, jpg, webp or avif",
    },
    {
      content: png.subarray(0, 18),
      expected: "images/a.png:1:1  image  this is no png image that can be read | save the image as png, jpg, webp or avif",
    },
    {
      content: bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, 0, 0, 0, 0, 0, 2]),
      expected: "images/a.png:1:1  image  this image has no width or no height | save the image again",
    },
  ])("is refused with a reason: $expected", ({ content, expected }) => {
    const { value, issues } = read("images/a.png", content);
    expect(issues.map(shown)).toEqual([expected]);
    expect(value).toBeUndefined();
  });
});
