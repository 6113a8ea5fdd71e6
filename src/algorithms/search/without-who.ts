/** One whom a parent, a teacher or a counselor may ask for. */
const one: ReadonlySet<string> = new Set(
  "son daughter kid child boy girl student teen teenager grandson granddaughter nephew niece brother sister friend hijo hija".split(
    " ",
  ),
);
const several: ReadonlySet<string> = new Set("kids sons daughters children students".split(" "));
/** What of one of them begins the wish, where no other word with an s does: "my son who", "my kid can". */
const oneDoes: ReadonlySet<string> = new Set("who can wants le".split(" "));
const severalDo: ReadonlySet<string> = new Set("who can like love want enjoy are hate".split(" "));

/**
 * "My daughter likes makeup" asks what "likes makeup" does: who wishes is no part of the wish. "My kids doctor" is one:
 * nothing that they do follows.
 */
export function withoutWho(query: string): string {
  const words = query.split(/\s+/).filter((word) => word !== "");
  const [whose = "", who = "", does = "", ...more] = words.map((word) => word.toLowerCase());
  if (!["my", "our", "mi", "a"].includes(whose) || more.length === 0) return query;
  const isWish =
    (one.has(who) && (oneDoes.has(does) || /[^s]s$/.test(does) || does.startsWith("doesn"))) ||
    (several.has(who) && severalDo.has(does));
  return isWish ? words.slice(2).join(" ") : query;
}
