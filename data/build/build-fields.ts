import { fieldRuleFromText, occupationsByRules } from "../../src/algorithms/change/field-rules.ts";
import type { BuiltFields } from "../../src/algorithms/read/built-fields.ts";
import { occupationId } from "../../src/domain/ids.ts";
import { cell, gather, type Row } from "../csv.ts";
import { flagCell, positionOf, positions, type Tables } from "./read-tables.ts";

/** @param rows of `data/words/fields.csv`. @throws {RangeError} if a rule cannot be read, or nothing meets a field's rules */
export function buildFields(tables: Tables, rows: readonly Row[]): BuiltFields {
  const at = positions(tables("occupations"), "code");
  const programs = gather(tables("program-occupations"), "soc", "program");
  const occupations = tables("occupations").map((row) => {
    const code = cell(row, "code");
    return { id: occupationId(code), soc: code.slice(0, 7), stem: flagCell(row, "stem") === 1 };
  });
  return rows.map((row) => {
    const id = cell(row, "id");
    const rules = partsOf(row, "rules");
    const read = rules.map((text) => {
      const rule = fieldRuleFromText(text);
      if (rule === null) throw new RangeError(`unknown rule: ${text} (field ${id})`);
      return rule;
    });
    const found = occupationsByRules(read, occupations, (one) => programs.get(one.slice(0, 7)) ?? []);
    if (found.length === 0) throw new RangeError(`a field without occupations: ${id}`);
    return {
      id,
      title: cell(row, "title"),
      names: partsOf(row, "names"),
      rules,
      occupations: found.map((one) => positionOf(at, one)),
    };
  });
}

const partsOf = (row: Row, column: string): readonly string[] =>
  cell(row, column)
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
