import type { BuiltSoc2010 } from "../../src/algorithms/read/codes/code-tables.ts";
import { gather } from "../csv.ts";
import type { Tables } from "./read-tables.ts";

/** SOC 2018 codes by SOC 2010 code, in the order of the table. */
export const buildSoc2010 = (tables: Tables): BuiltSoc2010 =>
  Object.fromEntries(gather(tables("soc-2010"), "soc2010", "soc"));
