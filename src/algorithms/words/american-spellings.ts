/** British endings and the American ones for them, longest first. */
const endings = [
  ["ogues", "ogs"],
  ["ising", "izing"],
  ["ysing", "yzing"],
  ["elling", "eling"],
  ["ellers", "elers"],
  ["ellors", "elors"],
  ["ouring", "oring"],
  ["ourist", "orist"],
  ["oured", "ored"],
  ["ourer", "orer"],
  ["ellery", "elry"],
  ["isers", "izers"],
  ["eller", "eler"],
  ["ellor", "elor"],
  ["elled", "eled"],
  ["ogue", "og"],
  ["iser", "izer"],
  ["ised", "ized"],
  ["ours", "ors"],
  ["ence", "ense"],
  ["tres", "ters"],
  ["our", "or"],
  ["ise", "ize"],
  ["yse", "yze"],
  ["tre", "ter"],
  ["ymme", "ym"],
  ["amme", "am"],
] as const;

const inside = [
  ["paed", "ped"],
  ["gynae", "gyne"],
  ["haem", "hem"],
  ["oeuv", "euv"],
  ["ourer", "orer"],
  ["isation", "ization"],
  ["tyre", "tire"],
  ["plough", "plow"],
  ["aeroplane", "airplane"],
  ["aluminium", "aluminum"],
  ["mould", "mold"],
  ["grey", "gray"],
  ["cheque", "check"],
  ["pyjama", "pajama"],
  ["sceptic", "skeptic"],
  ["aesthet", "esthet"],
  ["anaesth", "anesth"],
] as const;

/** How a word of British spelling may be written in America: "labourer", "paediatrician", "counsellor". Not all are words. */
export function americanSpellings(word: string): readonly string[] {
  const ended = endings.flatMap(([british, american]) =>
    word.endsWith(british) ? [word.slice(0, -british.length) + american] : [],
  );
  return [
    ...ended,
    ...[word, ...ended].flatMap((one) =>
      inside.flatMap(([british, american]) =>
        one.includes(british) ? [one.replace(british, american)] : [],
      ),
    ),
  ];
}
