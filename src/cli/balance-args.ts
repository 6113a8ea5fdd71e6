import { highestPayLine } from "#domain/balance-view.ts";
import { en } from "#text/en.ts";

export interface BalanceArgs {
  readonly framework: string;
  readonly level: string | null;
  /** US dollars a year. */
  readonly payLine: number | null;
  readonly json: boolean;
}

const { cli: text } = en.balance;

/** @returns the call, or in words what is wrong with it */
export function parseBalanceArgs(args: readonly string[]): BalanceArgs | string {
  const frameworks: string[] = [];
  let level: string | null = null;
  let payLine: number | null = null;
  let json = false;
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    const [flag = "", ...rest] = arg.split("=");
    const value = () => (rest.length > 0 ? rest.join("=") : (left.shift() ?? ""));
    if (arg === "--json") json = true;
    else if (flag === "--level") {
      level = value();
      if (level === "") return text.noLevel;
    } else if (flag === "--pay-line") {
      const given = value();
      payLine = Number(given);
      if (given === "" || !(payLine > 0 && payLine <= highestPayLine)) return text.badPayLine(given);
    } else if (arg.startsWith("--")) return text.unknownFlag(arg);
    else frameworks.push(arg);
  }
  const [framework, ...more] = frameworks;
  if (framework === undefined || more.length > 0) return text.oneFramework(frameworks.length);
  return { framework, level, payLine, json };
}
