import type { StorageFailure } from "#storage/framework-storage.ts";

/** What an error of IndexedDB means for the reader. @see W3C, "Indexed Database API 3.0", exceptions */
export function storageFailureOf(error: unknown): StorageFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  // Private windows: Firefox has refused with InvalidStateError, blocked site data with SecurityError.
  if (
    ["SecurityError", "InvalidStateError", "NotFoundError", "ReferenceError", "UnknownError"].includes(name)
  )
    return "unavailable";
  return "failed";
}
