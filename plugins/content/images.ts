import { imageSize } from "image-size";
import { extname } from "node:path";
import { error, startOf } from "../model/issue.ts";
import type { ImageRecord } from "../model/record.ts";
import type { ContentFile } from "./gate.ts";
import type { FileReading } from "./text.ts";

/** Reads the size of an image and checks that its content is what its name says. */
export function readImage({ path, bytes }: ContentFile): FileReading<ImageRecord> {
  const expected = extname(path).slice(1);
  const refused = (message: string, hint: string) => ({
    value: undefined,
    issues: [error("image", startOf(path), message, hint)],
    text: undefined,
  });
  try {
    // A copy of its own: image-size reads past the end of a part of a larger buffer.
    const { width, height, orientation, type } = imageSize(new Uint8Array(bytes));
    if (type !== expected)
      return refused(
        `the name says ${expected}, the content is ${type ?? "unknown"}`,
        "save the image as png, jpg, webp or avif and name it so",
      );
    if (!(width > 0 && height > 0)) return refused("this image has no width or no height", "save the image again");
    // Orientations from 5 lie on their side, and browsers turn them.
    const turned = orientation !== undefined && orientation >= 5;
    return { value: { file: path, width: turned ? height : width, height: turned ? width : height }, issues: [], text: undefined };
  } catch {
    return refused(`this is no ${expected} image that can be read`, "save the image as png, jpg, webp or avif");
  }
}
