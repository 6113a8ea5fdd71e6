import { changes } from "#text/en/changes.ts";
import { compare } from "#text/en/compare.ts";
import { explore } from "#text/en/explore.ts";
import { facts } from "#text/en/facts.ts";
import { frameworks } from "#text/en/frameworks.ts";
import { lens } from "#text/en/lens.ts";
import { links } from "#text/en/links.ts";
import { mapLegend } from "#text/en/map-legend.ts";
import { move } from "#text/en/move.ts";
import { picture } from "#text/en/picture.ts";
import { profile } from "#text/en/profile.ts";
import { report } from "#text/en/report.ts";
import { search } from "#text/en/search.ts";
import { shell } from "#text/en/shell.ts";

/** Every word shown, in plain English. Its type is what another language must fill. */
export const en = {
  shell,
  explore,
  search,
  facts,
  profile,
  compare,
  frameworks,
  changes,
  report,
  lens,
  links,
  mapLegend,
  picture,
  move,
};
export type Text = typeof en;
