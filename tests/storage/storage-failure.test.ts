import { expect, it } from "vitest";
import { storageFailureOf } from "#storage/storage-failure.ts";

it.each([
  ["QuotaExceededError", "full"],
  ["SecurityError", "unavailable"],
  ["InvalidStateError", "unavailable"],
  ["UnknownError", "failed"], // the disk failed: what is on it is still there
  ["AbortError", "failed"],
])("%s at opening means %s", (name, failure) => {
  expect(storageFailureOf(new DOMException("no", name), false)).toBe(failure);
});

it.each([
  ["QuotaExceededError", "full"],
  ["InvalidStateError", "failed"],
  ["NotFoundError", "failed"],
])("%s in an open database means %s", (name, failure) => {
  expect(storageFailureOf(new DOMException("no", name), true)).toBe(failure);
});

it("takes a browser without IndexedDB for one that keeps nothing", () => {
  expect(storageFailureOf(new ReferenceError("indexedDB is not defined"), false)).toBe("unavailable");
  expect(storageFailureOf("no", false)).toBe("failed");
});
