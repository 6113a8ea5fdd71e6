import { type ChangeParameters, changeParameters } from "#algorithms/change/change-parameters.ts";
import { changeRulesFromText } from "#algorithms/change/rules-text.ts";
import { type ChangeForm, changeForms } from "#algorithms/write/change-forms.ts";
import { en } from "#text/en.ts";

export interface ChangeArgs {
  readonly from: string;
  readonly to: string;
  readonly levels: readonly [string, string] | null;
  readonly rules: ChangeParameters;
  readonly json: boolean;
  /** Files to write, each in its form. */
  readonly files: readonly { readonly path: string; readonly form: ChangeForm }[];
}

const { cli: text } = en.changes;

/** @returns the call, or in words what is wrong with it */
export function parseChangeArgs(args: readonly string[]): ChangeArgs | string {
  const frameworks: string[] = [];
  const files: { readonly path: string; readonly form: ChangeForm }[] = [];
  let levels: readonly [string, string] | null = null;
  let rules = changeParameters;
  let json = false;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [flag = "", ...inOne] = arg.split("=");
    const value = () => (inOne.length > 0 ? inOne.join("=") : (left.shift() ?? ""));
    const form = changeForms.find(({ id }) => flag === `--${id}`);
    if (arg === "--json") json = true;
    else if (flag === "--levels") {
      const given = value();
      const [a, b, ...more] = given.split(",").map((level) => level.trim());
      if (!a || !b || more.length > 0) return text.twoLevels(given);
      levels = [a, b];
    } else if (flag === "--rules") {
      const given = value();
      const read = changeRulesFromText(given);
      if (read === null) return text.noRules(given);
      rules = read;
    } else if (form !== undefined) {
      const path = value();
      if (path === "" || path.startsWith("--")) return en.takeAway.cli.noFileFor(flag);
      files.push({ path, form });
    } else if (arg.startsWith("--")) return text.unknownFlag(arg);
    else frameworks.push(arg);
  }
  const [from, to, ...more] = frameworks;
  if (from === undefined || to === undefined || more.length > 0) return text.twoFrameworks(frameworks.length);
  return { from, to, levels, rules, json, files };
}
