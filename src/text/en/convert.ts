import { showLetters } from "#algorithms/words/show-letters.ts";
import { facts } from "#text/en/facts.ts";
import { showText } from "#text/show-text.ts";

const { count, list } = facts;

interface Written {
  readonly to: string;
  readonly title: string;
  readonly nodes: number;
  readonly memberships: number;
  readonly setAside: number;
}

/** What `atlas convert` says. */
export const convert = {
  usage: "Usage: npm run --silent atlas -- convert FROM TO [--json]",
  fromAndTo: (n: number) =>
    `A framework to convert and a file to write are needed; ${n === 0 ? "none was" : `${n} ${n === 1 ? "was" : "were"}`} given.`,
  unknownEnding: (path: string, endings: readonly string[]) =>
    `The ending of ${showText(path)} says no form to write. It can be ${list(endings.map((ending) => `.${ending}`))}.`,
  itself: (path: string) => `A file is not converted onto itself: ${showText(path)}`,
  notWritten: (path: string) => `It could not be written: ${showText(path)}`,
  written: ({ to, title, nodes, memberships, setAside }: Written) =>
    `${showText(to)}: ${showLetters(title)}, ${count(nodes)} ${nodes === 1 ? "place" : "places"} and ${count(memberships)} ${memberships === 1 ? "placement" : "placements"}.${
      setAside === 0 ? "" : ` ${count(setAside)} ${setAside === 1 ? "row was" : "rows were"} set aside.`
    }`,
};
