import { changes } from "#text/en/changes.ts";
import { compare } from "#text/en/compare.ts";
import { picture } from "#text/en/picture.ts";
import { profile } from "#text/en/profile.ts";
import { report } from "#text/en/report.ts";
import { enFirst } from "#text/en-first.ts";

/** Every word shown, in plain English. Its type is what another language must fill. */
export const en = {
  ...enFirst,
  profile,
  compare,
  changes,
  report,
  picture,
};
export type Text = typeof en;
