// The few calls of Eleventy 3.1 that this house uses; it ships no types.

export interface EleventyConfig {
  addPlugin(plugin: SitePlugin): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, content: VirtualTemplate): void;
  on(event: "eleventy.before", handler: () => void | Promise<void>): void;
  on(event: "eleventy.after", handler: (after: EleventyAfter) => void | Promise<void>): void;
  setUseGitIgnore(enabled: boolean): void;
  setEventEmitterMode(mode: "sequential" | "parallel"): void;
  setTemplateFormats(formats: readonly string[]): void;
}

/** A step of the build: given its options, it registers itself with Eleventy. */
export type SitePlugin = (config: EleventyConfig) => void;

export interface VirtualTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: never) => string | Promise<string>;
}

export interface EleventyAfter {
  readonly results: readonly { readonly url: string; readonly outputPath: string; readonly content: string }[];
}
