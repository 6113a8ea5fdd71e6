import { expect, it } from "vitest";
import { storageFailureOf } from "#storage/storage-failure.ts";

it.each([
  ["QuotaExceededError", "full"],
  ["SecurityError", "unavailable"],
  ["InvalidStateError", "unavailable"],
  ["AbortError", "failed"],
])("%s means %s", (name, failure) => {
  expect(storageFailureOf(new DOMException("no", name))).toBe(failure);
});

it("takes a browser without IndexedDB for one that keeps nothing", () => {
  expect(storageFailureOf(new ReferenceError("indexedDB is not defined"))).toBe("unavailable");
  expect(storageFailureOf("no")).toBe("failed");
});
