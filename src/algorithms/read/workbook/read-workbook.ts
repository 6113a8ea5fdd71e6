import { type DateKind, dateKindOf } from "#algorithms/read/workbook/show-number.ts";
import { unescapeText } from "#algorithms/read/workbook/unescape-text.ts";
import { walkXml } from "#algorithms/read/xml/walk-xml.ts";

/** A sheet by the name on its tab and its part in the archive. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The name without the prefix of its namespace: writers differ in it. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The sheets in the order of their tabs, hidden ones too; `null` if the part is no list of sheets. */
export function readSheetList(workbook: string, relations: string): readonly SheetPart[] | null {
  const parts = new Map<string, string>();
  const ignore = { close: () => {}, text: () => {} };
  const inRelations = walkXml(relations, {
    ...ignore,
    open: (name, attributes) => {
      if (localName(name) !== "Relationship") return;
      const known = attributes();
      const target = known.get("Target") ?? "";
      parts.set(known.get("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: SheetPart[] = [];
  const inWorkbook = walkXml(workbook, {
    ...ignore,
    open: (name, attributes) => {
      if (localName(name) !== "sheet") return;
      const known = attributes();
      const id = [...known].find(([key]) => localName(key) === "id")?.[1];
      const part = parts.get(id ?? "");
      if (part !== undefined) sheets.push({ name: known.get("name") ?? part, part });
    },
  });
  return inRelations !== null || inWorkbook !== null || sheets.length === 0 ? null : sheets;
}

/** The words that cells share; `null` if they cannot be read. Notes on how to pronounce a word are left out. */
export function readSharedTexts(xml: string): readonly string[] | null {
  const texts: string[] = [];
  let text = "";
  let inText = false;
  let spoken = false;
  const fault = walkXml(xml, {
    open: (name) => {
      const local = localName(name);
      if (local === "si") text = "";
      else if (local === "rPh") spoken = true;
      else if (local === "t") inText = !spoken;
    },
    close: (name) => {
      const local = localName(name);
      if (local === "si") texts.push(unescapeText(text));
      else if (local === "rPh") spoken = false;
      else if (local === "t") inText = false;
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return fault === null ? texts : null;
}

/** By a cell's style: how its number is to be read as a date, or `null` where it is a plain number. */
export function readDateStyles(xml: string): readonly (DateKind | null)[] {
  const formats = new Map<string, string>();
  const styles: (DateKind | null)[] = [];
  let inCells = false;
  walkXml(xml, {
    open: (name, attributes) => {
      const local = localName(name);
      if (local === "cellXfs") inCells = true;
      else if (local === "numFmt") {
        const known = attributes();
        formats.set(known.get("numFmtId") ?? "", known.get("formatCode") ?? "");
      } else if (local === "xf" && inCells) {
        const id = attributes().get("numFmtId") ?? "0";
        styles.push(dateKindOf(Number(id), formats.get(id) ?? null));
      }
    },
    close: (name) => {
      if (localName(name) === "cellXfs") inCells = false;
    },
    text: () => {},
  });
  return styles;
}
