import type { StorageFailure } from "#storage/framework-storage.ts";

/** Private windows: Firefox has refused with InvalidStateError, blocked site data with SecurityError. */
const namesOfRefusal = ["SecurityError", "InvalidStateError", "NotFoundError", "ReferenceError"];

/**
 * What an error of IndexedDB means for the reader.
 *
 * @param wasOpen the database had been opened: then the browser does keep things, whatever the error
 * @see W3C, "Indexed Database API 3.0", exceptions
 */
export function storageFailureOf(error: unknown, wasOpen: boolean): StorageFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return !wasOpen && namesOfRefusal.includes(name) ? "unavailable" : "failed";
}
