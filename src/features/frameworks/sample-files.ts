import type { OpenableFile } from "#store/load/read-own-file.ts";

/** Files that the page brings with it, to try opening one. */
export const sampleFiles = [
  { key: "merged", name: "variant-merged-2024.csv" },
  { key: "mistakes", name: "two-mistakes.csv" },
] as const;

/** A sample, opened as if a person had chosen it. */
export const sampleFile = (name: string): OpenableFile => ({
  name,
  slice: () => ({
    arrayBuffer: async () => {
      const response = await fetch(new URL(`samples/${name}`, document.baseURI));
      if (!response.ok) throw new Error(`the sample did not come: ${response.status} (samples/${name})`);
      return response.arrayBuffer();
    },
  }),
});
