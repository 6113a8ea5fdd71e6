import type { Check, Reason } from "#algorithms/suggest/suggestion.ts";
import type { Text } from "#text/en.ts";

type Words = Text["unsure"];

/** The reason in a sentence. */
export function sayReason(reason: Reason, words: Words["reason"]): string {
  switch (reason.kind) {
    case "interest":
      return words.interest(reason.type);
    case "rating":
      return words.rating(reason.choice, reason.element.name, reason.importance);
    case "style":
      return words.style(reason.choice, reason.impact);
    case "list":
      return words.list(reason.choice);
    case "pay":
      return words.pay(reason.median, reason.allPay);
    case "openings":
      return words.openings(reason.perYear, reason.shared);
    case "growth":
      return words.growth(reason.percent, reason.allGrowth);
    case "short":
      return words.short(reason.education);
    case "study":
      return words.study(reason.education);
    case "without":
      return words.without(reason.avoid, reason.element.name, reason.importance);
    case "bright":
      return words.bright(reason.why);
    default:
      return reason satisfies never;
  }
}

/** What to check, to stand after "One thing to check:". */
export function sayCheck(check: Check, words: Words["checks"]): string {
  switch (check.kind) {
    case "unknown":
      return words.unknown(check.what);
    case "lowPay":
      return words.lowPay(check.median, check.allPay);
    case "shrinks":
      return words.shrinks(check.percent);
    case "experience":
      return words.experience(check.published);
    case "training":
      return words.training(check.published);
    case "preparation":
      return words.preparation;
    case "schooling":
      return words.schooling(check.education);
    case "ask":
      return words.ask;
    default:
      return check satisfies never;
  }
}
