// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { focusAfter } from "#ui/focus-after.ts";

const focused = () => document.activeElement?.id;
const add = (id: string) => {
  const element = document.createElement("button");
  element.id = id;
  document.body.append(element);
  return element;
};

describe("the focus after a change", () => {
  afterEach(() => document.body.replaceChildren());

  it("goes to the first that is there", () => {
    focusAfter(() => [add("heading"), add("search")], "#heading", "#search");
    expect(focused()).toBe("heading");
  });

  it("waits at the next best, and goes on to the first when that has come", async () => {
    focusAfter(() => add("search"), "#heading", "#search");
    expect(focused()).toBe("search");
    add("heading");
    await vi.waitFor(() => expect(focused()).toBe("heading"));
  });

  it("stays where the reader has gone meanwhile", async () => {
    focusAfter(() => add("search"), "#heading", "#search");
    add("elsewhere").focus();
    add("heading");
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(focused()).toBe("elsewhere");
  });
});
