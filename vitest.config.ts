import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: {
          name: "build",
          include: ["test/build/**/*.test.ts"],
          env: { EDITS: mode === "long" ? "1000" : "100" }, // npm run test:long
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          maxConcurrency: 3, // a build keeps more than one core busy
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } }, // a busy machine draws late
          fileParallelism: false,
        },
      },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
}));
