// What the build script calls of Eleventy, which ships no types.
declare module "@11ty/eleventy" {
  export class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; source: "cli"; quietMode: boolean });
    /** Silences what it says by itself; its errors reach us as rejections. */
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
  }
}
