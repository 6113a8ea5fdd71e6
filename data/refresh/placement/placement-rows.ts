import { type CsvRow, readCsv } from "../../../src/algorithms/read/read-csv.ts";
import { openWorkbook } from "../../../src/algorithms/read/workbook/open-workbook.ts";
import { isWorkbook } from "../../../src/algorithms/read/workbook/read-framework-workbook.ts";

/**
 * The rows of a publisher's own file: of the sheet of a workbook that holds codes, or of a CSV file.
 *
 * @throws {RangeError} if it is neither
 */
export function placementRows(bytes: Uint8Array): readonly CsvRow[] {
  if (!isWorkbook(bytes)) return readCsv(decode(bytes));
  const opened = openWorkbook(bytes, decode, null);
  if ("code" in opened) throw new RangeError(`the workbook cannot be read: ${opened.code}`);
  return opened.rows;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
