// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showOpening } from "../../src/app/show-opening.ts";

const usual = "./data/places/ncc-modernized-2024-large.svg";

const shown = () => document.getElementById("first-map")?.getAttribute("src");
const held = () => document.documentElement.dataset.linked !== undefined;
const open = (fragment: string, id = "ncc-modernized-2024") => {
  if (fragment !== "") document.documentElement.dataset.linked = "";
  return showOpening(new URLSearchParams(fragment), id);
};

describe("showOpening", () => {
  beforeEach(() => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const picture = document.createElement("img");
    picture.id = "first-map";
    picture.setAttribute("src", usual);
    document.body.replaceChildren(picture);
    delete document.documentElement.dataset.linked;
  });

  it("leaves the page's own picture where there is no link", () => {
    expect(open("")).toBe(true);
    expect(shown()).toBe(usual);
  });

  it("shows the picture of the framework that a link asks for", () => {
    expect(open("f=soc-2018", "soc-2018")).toBe(true);
    expect(shown()).toBe("./data/places/soc-2018-large.svg");
    expect(held()).toBe(false);
  });

  it.each(["view=table", "p=compare", "f=soc-2018&f=riasec"])("shows none for a link to %s", (fragment) => {
    expect(open(fragment)).toBe(false);
    expect(held()).toBe(true);
  });

  it("asks no host for what is not the name of a framework", () => {
    expect(open("f=../x", "../x")).toBe(false);
    expect(shown()).toBe(usual);
  });

  it("has no picture for a small screen", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    expect(open("")).toBe(false);
  });
});
