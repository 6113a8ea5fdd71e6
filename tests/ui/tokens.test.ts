import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { darkTokens, lightTokens, type ThemeTokens } from "#ui/tokens.ts";

const css = readFileSync("src/app/tokens.css", "utf8");
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it.each([
  ["light", lightTokens, 1],
  ["dark", darkTokens, 2],
] as const)("gives the page and the canvas the same %s colours", (_name, tokens: ThemeTokens, times) => {
  for (const [name, value] of Object.entries(tokens)) {
    const found = css.split(`--${kebab(name)}: ${value};`).length - 1;
    expect(found, `--${kebab(name)}: ${value}`).toBeGreaterThanOrEqual(times);
  }
});
