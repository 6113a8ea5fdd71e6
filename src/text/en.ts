import { balance } from "#text/en/balance.ts";
import { changes } from "#text/en/changes.ts";
import { cli } from "#text/en/cli.ts";
import { compare } from "#text/en/compare.ts";
import { contested } from "#text/en/contested.ts";
import { explore } from "#text/en/explore.ts";
import { field } from "#text/en/field.ts";
import { flow } from "#text/en/flow.ts";
import { frameworks } from "#text/en/frameworks.ts";
import { links } from "#text/en/links.ts";
import { picture } from "#text/en/picture.ts";
import { profile } from "#text/en/profile.ts";
import { report } from "#text/en/report.ts";
import { results } from "#text/en/results.ts";
import { saved } from "#text/en/saved.ts";
import { search } from "#text/en/search.ts";
import { shell } from "#text/en/shell.ts";
import { takeAway } from "#text/en/take-away.ts";
import { unsure } from "#text/en/unsure.ts";
import { enFirst } from "#text/en-first.ts";

/** Every word shown, in plain English. Its type is what another language must fill. */
export const en = {
  ...enFirst,
  search,
  shell,
  explore,
  field,
  contested,
  frameworks,
  profile,
  compare,
  changes,
  flow,
  balance,
  links,
  report,
  saved,
  results,
  picture,
  takeAway,
  unsure,
  cli,
};
export type Text = typeof en;
