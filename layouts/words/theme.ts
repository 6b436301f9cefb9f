// Words of the theme switch.

export const themeWords = {
  name: "Theme",
  system: "Match system",
  light: "Light",
  dark: "Dark",
} as const;
