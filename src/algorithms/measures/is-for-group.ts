import type { Occupation } from "#domain/occupation.ts";

/**
 * Whether what is published for `code` is for more than this occupation: for several SOC codes together, or for
 * a SOC code that O*NET splits (`.01` and up are such parts).
 */
export const isForGroup = ({ id, soc }: Occupation, code: string): boolean =>
  code !== soc || !id.endsWith(".00");
