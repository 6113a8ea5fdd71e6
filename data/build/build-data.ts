import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildFiles } from "./build-files.ts";

/** Of the inputs that the files beside it were built from. */
const stampName = "inputs.sha256";
const inputs =
  /^(data\/(csv\.ts|build\/[^/]+\.ts|(tables|frameworks|words)\/.+)|src\/algorithms\/(change|graph|words)\/.+|src\/algorithms\/read\/built-.+|src\/domain\/.+)$/;
const inputFolders = ["data", "src/algorithms", "src/domain"];

/**
 * Writes `public/data`, unless it was built from the same inputs by the same code. Every file is written
 * aside and renamed, the stamp last, so that two builds at once leave a whole one.
 */
export function buildDataIfStale(root: string): void {
  const out = join(root, "public/data");
  const stamp = hashOfInputs(root);
  if (existsSync(join(out, stampName)) && readFileSync(join(out, stampName), "utf8") === stamp) return;

  const files = buildFiles(root);
  const aside = join(out, `.aside-${process.pid}`);
  try {
    for (const [path, text] of [...files, [stampName, stamp] as const]) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(aside, path), text);
      renameSync(join(aside, path), join(out, path));
    }
    for (const path of filesUnder(out))
      if (path !== stampName && !path.startsWith(".") && !files.has(path)) rmSync(join(out, path));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function hashOfInputs(root: string): string {
  const hash = createHash("sha256");
  for (const folder of inputFolders)
    for (const path of filesUnder(join(root, folder)).map((file) => `${folder}/${file}`))
      if (inputs.test(path))
        hash
          .update(path)
          .update("\0")
          .update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/** Sorted, with `/` between folders on every system. */
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
