import type { LoadFailure } from "#store/slices/catalogue-slice.ts";

/** Carries a failure to where it is kept; the words are the page's own. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, options?: ErrorOptions) {
    super(`did not load: ${"path" in failure ? failure.path : failure.message}`, options);
    this.failure = failure;
  }
}
