import { strToU8, zipSync } from "fflate";
import { escapeXml } from "#algorithms/write/escape-xml.ts";

export interface XlsxSheet {
  readonly name: string;
  /** The first is the header. */
  readonly rows: readonly (readonly string[])[];
}

/** The first day that a zip file can say; a file tells nothing of when it was made, so the same rows are the same bytes. */
const firstDay = "1980-01-01T12:00:00";
/** Of 150,000 rows the best packing is a tenth smaller, and much longer in the making. */
const quickly = 1;
const mostColumnWidth = 60;

/**
 * A workbook with one sheet of text cells: nothing in it can be run as a formula. Its header is bold and stays in view.
 *
 * @see ECMA-376, Office Open XML, part 1, 18.3 (worksheets)
 */
export function xlsxBytes({ name, rows }: XlsxSheet): Uint8Array<ArrayBuffer> {
  const parts = new Map([
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relations(["officeDocument", "xl/workbook.xml"])],
    ["xl/workbook.xml", workbook(name)],
    [
      "xl/_rels/workbook.xml.rels",
      relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    ],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", worksheet(rows)],
  ]);
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: quickly, mtime: firstDay });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = "http://schemas.openxmlformats.org";
const sheetNames = `xmlns="${openXml}/spreadsheetml/2006/main"`;
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `${declaration}<Types xmlns="${openXml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;

const relations = (...targets: readonly (readonly [type: string, path: string])[]) =>
  `${declaration}<Relationships xmlns="${openXml}/package/2006/relationships">${targets
    .map(
      ([type, path], at) =>
        `<Relationship Id="rId${at + 1}" Type="${openXml}/officeDocument/2006/relationships/${type}" Target="${path}"/>`,
    )
    .join("")}</Relationships>`;

/** Of a sheet's name, what the format allows: 31 letters, none of them used in formulas. */
const workbook = (name: string) =>
  `${declaration}<workbook ${sheetNames} xmlns:r="${openXml}/officeDocument/2006/relationships"><sheets><sheet name="${escapeXml(
    name
      .replace(/[[\]:*?/\\']/g, " ")
      .slice(0, 31)
      .trim() || "Sheet1",
  )}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

const styles = `${declaration}<styleSheet ${sheetNames}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function worksheet(rows: readonly (readonly string[])[]): string {
  const [header = []] = rows;
  const widths = header.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 8),
  );
  const columns = widths
    .map((width, at) => {
      const shown = Math.min(width + 2, mostColumnWidth);
      return `<col min="${at + 1}" max="${at + 1}" width="${shown}" customWidth="1"/>`;
    })
    .join("");
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${columnName(column)}${at + 1}" t="inlineStr" s="${at === 0 ? 1 : 0}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
    );
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `${declaration}<worksheet ${sheetNames}>${frozen}${columns === "" ? "" : `<cols>${columns}</cols>`}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** 0 is A, 25 is Z, 26 is AA. */
const columnName = (at: number): string =>
  (at < 26 ? "" : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
