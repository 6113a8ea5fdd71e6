/** Past these a file is refused at once, in words, before any of the work that they bound. */
export const importLimits = {
  /** Of the file as it is stored. */
  bytes: 20 * 1024 * 1024,
  /** Of the parts of a workbook that are read, once they are unpacked. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Of one sheet, blank ones to the left of a filled one too. */
  cells: 1_000_000,
  memberships: 150_000,
  nodes: 150_000,
  /** Levels of a framework; nested brackets of a JSON file. */
  depth: 64,
} as const;
