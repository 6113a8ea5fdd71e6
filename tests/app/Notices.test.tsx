// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Notices } from "#app/Notices.tsx";
import { frameworkFromText } from "../fixtures/framework-from-text.ts";
import { renderInStore, storeOf } from "../fixtures/render-in-store.tsx";

afterEach(cleanup);

describe("notes on a link", () => {
  it("say which file differs, what is shown and what to do", () => {
    const store = storeOf([{ ...frameworkFromText("mine", "health: nurse"), title: "My state" }], []);
    store.getState().setLinkNotices([{ kind: "other-file", id: "mine" }]);
    renderInStore(store, <Notices />);
    expect(screen.getByRole("alert").textContent).toBe(
      "The file “My state” on this device differs from the one that this link was made with. You see the one on this device. To see the other, ask for that file, open it here, then open the link again.",
    );
  });

  it("name the file that is missing", () => {
    const store = storeOf([], []);
    store.getState().setLinkNotices([{ kind: "missing-framework", id: "mine" }]);
    renderInStore(store, <Notices />);
    expect(screen.getByRole("alert").textContent).toContain("“mine”. Open that file to see it.");
  });
});
