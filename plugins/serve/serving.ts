export interface Serving {
  /** Address of the home page. */
  readonly url: string;
  close(): Promise<void>;
}
