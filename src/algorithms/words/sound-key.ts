/**
 * What words that sound alike in English share: "sycologist" and "psychologist", "newrse" and "nurse". Consonants by
 * their sound, and whether the word begins with a vowel; other vowels go, since those are what people guess at.
 *
 * @param word in small letters, without accents
 * @see Philips (1990), "Hanging on the Metaphone", Computer Language 7(12), 39–43, of which this is a small part
 */
export function soundKey(word: string): string {
  let key = "";
  let at = 0;
  while (at < word.length) {
    const [sound, letters] = soundAt(word, at);
    // "mm" of "programmer" is one sound.
    if (sound !== "" && !(key.endsWith(sound) && word[at] === word[at - 1])) key += sound;
    at += letters;
  }
  return key;
}

/** The sound that begins at a letter, and how many letters it takes. */
function soundAt(word: string, at: number): readonly [sound: string, letters: number] {
  const two = word.slice(at, at + 2);
  if (at === 0) {
    const silent = silentStarts.get(two);
    if (silent !== undefined) return [silent, 2];
    if (isVowel(word[0])) return ["a", 1];
    if (word[0] === "x") return ["s", 1];
  } else if (two === "mb" && isMbEnd(word.slice(at + 2))) return ["m", 2];
  const hushed = hushedEnds.find((end) => word.startsWith(end, at));
  if (hushed !== undefined && at > 0) return ["x", hushed.length - 1];
  const pair = pairs.get(two);
  if (pair !== undefined) return [pair, 2];

  if (two === "sc") return [softening.has(word[at + 2] ?? "") ? "s" : "sk", 2];
  const letter = word[at] ?? "";
  const isSoft = softening.has(word[at + 1] ?? "");
  if (letter === "c") return [isSoft ? "s" : "k", 1];
  if (letter === "g") return [isSoft ? "j" : "g", 1];
  if (letter === "w" || letter === "y") return [at === 0 ? letter : "", 1];
  return [sounds.get(letter) ?? (isVowel(letter) || letter === "h" ? "" : letter), 1];
}

const isVowel = (letter: string | undefined) => letter !== undefined && "aeiou".includes(letter);
/** "plumber", "climbing", "lamb". */
const isMbEnd = (rest: string) => rest === "" || rest.startsWith("er") || rest.startsWith("ing");
const softening: ReadonlySet<string> = new Set("eiy");

const silentStarts: ReadonlyMap<string, string> = new Map([
  ["kn", "n"],
  ["gn", "n"],
  ["pn", "n"],
  ["mn", "n"],
  ["ps", "s"],
  ["pt", "t"],
  ["wr", "r"],
  ["wh", "w"],
]);
/** `ti` of "patient", `ci` of "optician": all but the last letter are one sound. */
const hushedEnds = ["tio", "tia", "tie", "sio", "cia", "sha", "she", "shi", "sho", "cie"] as const;
const pairs: ReadonlyMap<string, string> = new Map([
  ["ph", "f"],
  ["gh", ""],
  ["ck", "k"],
  ["ch", "k"],
  ["sh", "x"],
  ["th", "t"],
  ["dg", "j"],
  ["qu", "kw"],
]);
const sounds: ReadonlyMap<string, string> = new Map([
  ["q", "k"],
  ["x", "ks"],
  ["z", "s"],
  ["v", "f"],
]);
