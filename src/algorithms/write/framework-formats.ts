import type { Codebook } from "#algorithms/read/codebook.ts";
import { frameworkToCsv } from "#algorithms/write/framework-csv.ts";
import { frameworkToJson } from "#algorithms/write/framework-json.ts";
import { frameworkToSkos } from "#algorithms/write/framework-skos.ts";
import { frameworkToXlsx } from "#algorithms/write/framework-xlsx.ts";
import type { FrameworkFile } from "#domain/framework.ts";

export type FormatId = "json" | "csv" | "xlsx" | "skos";

/** A form in which a framework can be taken away; each opens here again. */
export interface FrameworkFormat {
  readonly id: FormatId;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (file: FrameworkFile, codebook: Codebook) => string | Uint8Array<ArrayBuffer>;
}

export const frameworkFormats: readonly FrameworkFormat[] = [
  { id: "json", ending: "json", mediaType: "application/json", write: frameworkToJson },
  { id: "csv", ending: "csv", mediaType: "text/csv", write: frameworkToCsv },
  {
    id: "xlsx",
    ending: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: frameworkToXlsx,
  },
  { id: "skos", ending: "ttl", mediaType: "text/turtle", write: frameworkToSkos },
];
