import type { FrameworkId } from "#domain/ids.ts";

/** What a list needs of a kept framework: little, so that many large ones can be listed at once. */
export interface StoredHeading {
  readonly id: FrameworkId;
  readonly title: string;
  readonly edition: string;
  readonly fileName: string;
  /** Of the text; see `contentHash`. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** Letters of the text. */
  readonly size: number;
}

/** A framework of a person's own, as it is kept. */
export interface StoredFramework {
  readonly heading: StoredHeading;
  /** The public format. */
  readonly text: string;
}

/** `unavailable`: the browser keeps nothing, as in a private window. `full`: no room. `failed`: anything else. */
export type StorageFailure = "unavailable" | "full" | "failed";

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: StorageFailure };

/** What keeps frameworks on the device. Nothing throws; an act is done when its promise says so, not before. */
export interface FrameworkStorage {
  /** The one opened first comes first. */
  readonly list: () => Promise<Stored<readonly StoredHeading[]>>;
  /** The text of one; `null` if it is not kept. */
  readonly read: (id: FrameworkId) => Promise<Stored<string | null>>;
  readonly keep: (framework: StoredFramework) => Promise<Stored<null>>;
  readonly forget: (id: FrameworkId) => Promise<Stored<null>>;
  readonly forgetAll: () => Promise<Stored<null>>;
}
