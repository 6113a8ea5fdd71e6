import {
  areUsual,
  type ChangeParameters,
  changeParameters,
  type ShareRule,
  shareChoices,
} from "#algorithms/change/change-parameters.ts";
import { changeUnits } from "#domain/change.ts";

/** The letter of each share. */
const letters = { s: "mostly", m: "majority", d: "dominance", p: "part" } as const satisfies Readonly<
  Record<string, ShareRule>
>;
const shares = Object.entries(letters);

/** `m60~p5~secondary~published~employment`: what differs from the usual rules; `null` if nothing does. */
export function changeRulesToText(rules: ChangeParameters): string | null {
  if (areUsual(rules)) return null;
  return [
    ...shares.flatMap(([letter, rule]) =>
      rules[rule] === changeParameters[rule] ? [] : [`${letter}${Math.round(100 * rules[rule])}`],
    ),
    ...(rules.secondary ? ["secondary"] : []),
    ...(rules.publishedOnly ? ["published"] : []),
    ...(rules.unit === changeParameters.unit ? [] : [rules.unit]),
  ].join("~");
}

/** @returns `null` unless every part says something here */
export function changeRulesFromText(text: string): ChangeParameters | null {
  const parts = text.split("~").map(readPart);
  return parts.every((part) => part !== null) ? Object.assign({}, changeParameters, ...parts) : null;
}

function readPart(part: string): Partial<ChangeParameters> | null {
  if (part === "secondary") return { secondary: true };
  if (part === "published") return { publishedOnly: true };
  const unit = changeUnits.find((one) => one === part);
  if (unit !== undefined) return { unit };
  const [, rule] = shares.find(([letter]) => part.startsWith(letter)) ?? [];
  if (rule === undefined) return null;
  const share = shareChoices[rule].find((one) => `${Math.round(100 * one)}` === part.slice(1));
  return share === undefined ? null : { [rule]: share };
}
