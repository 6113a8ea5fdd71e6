import { expect, it } from "vitest";
import { americanSpellings } from "#algorithms/words/american-spellings.ts";

it.each([
  ["labourer", "laborer"],
  ["paediatrician", "pediatrician"],
  ["counsellor", "counselor"],
  ["jewellery", "jewelry"],
  ["organiser", "organizer"],
  ["theatre", "theater"],
  ["anaesthetist", "anesthetist"],
  ["tyre", "tire"],
])("offers for the British %s the American %s", (british, american) => {
  expect(americanSpellings(british)).toContain(american);
});

it.each(["nurse", "welder", ""])("has nothing to offer for %j", (word) => {
  expect(americanSpellings(word)).toEqual([]);
});
