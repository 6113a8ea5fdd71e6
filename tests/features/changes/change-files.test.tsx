// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { ChangeFiles } from "#features/changes/ChangeFiles.tsx";
import { between } from "../../algorithms/change/draw-report.ts";
import { renderInStore, storeOf } from "../../fixtures/render-in-store.tsx";

const clusters = { singular: "cluster", plural: "clusters" };
const names = { from: "Old", to: "New", fromLevel: clusters, toLevel: clusters };

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("saves the whole report as a page, as Markdown and as a mapping, and says so", async () => {
  const saved: Blob[] = [];
  const files: string[] = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:a";
  };
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  const report = between(
    "health: nurse, aide, medic, vet, dentist",
    "care: nurse, aide, medic, vet, dentist",
  );
  const store = storeOf([], []);
  renderInStore(store, <ChangeFiles report={report} names={names} />);
  for (const name of ["Export page", "Export Markdown", "Export mapping"])
    await userEvent.click(screen.getByRole("button", { name }));

  expect(files).toEqual(["changes-a-to-b.html", "changes-a-to-b.md", "changes-a-to-b-mapping.ttl"]);
  expect(saved.map(({ type }) => type.split(";")[0])).toEqual(["text/html", "text/markdown", "text/turtle"]);
  const [page, markdown, mapping] = await Promise.all(saved.map((blob) => blob.text()));
  expect(page).toContain("<strong>health</strong> is now care. All 5 of its occupations came along.");
  expect(markdown).toContain("**health** is now care.");
  expect(mapping).toContain("skos:exactMatch");
  expect(store.getState().announcement.text).toBe("Saved as changes-a-to-b-mapping.ttl.");
});
