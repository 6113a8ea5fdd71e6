import { en } from "#text/en.ts";

export interface ChangeArgs {
  readonly from: string;
  readonly to: string;
  readonly levels: readonly [string, string] | null;
  readonly json: boolean;
}

const { cli: text } = en.changes;

/** @returns the call, or in words what is wrong with it */
export function parseChangeArgs(args: readonly string[]): ChangeArgs | string {
  const frameworks: string[] = [];
  let levels: readonly [string, string] | null = null;
  let json = false;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === "--json") json = true;
    else if (arg === "--levels" || arg.startsWith("--levels=")) {
      const given = arg === "--levels" ? (left.shift() ?? "") : arg.slice("--levels=".length);
      const [a, b, ...more] = given.split(",").map((level) => level.trim());
      if (!a || !b || more.length > 0) return text.twoLevels(given);
      levels = [a, b];
    } else if (arg.startsWith("--")) return text.unknownFlag(arg);
    else frameworks.push(arg);
  }
  const [from, to, ...more] = frameworks;
  if (from === undefined || to === undefined || more.length > 0) return text.twoFrameworks(frameworks.length);
  return { from, to, levels, json };
}
