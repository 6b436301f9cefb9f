import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const fonts = ["400Regular/Inter_400Regular", "700Bold/Inter_700Bold"];

/** Draws an SVG as PNG, its text in Inter. The same SVG gives the same bytes on every machine: no font of the system is used. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Loaded late: a server for writing draws only where somebody asks for the picture.
  const { renderAsync } = await import("@resvg/resvg-js");
  const fontFiles = fonts.map((font) => resolve(`@expo-google-fonts/inter/${font}.ttf`));
  const image = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Inter" } });
  return image.asPng();
}
