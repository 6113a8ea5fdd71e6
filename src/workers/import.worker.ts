import type { Decode } from "#algorithms/read/decode-text.ts";
import { readBytes } from "#algorithms/read/read-bytes.ts";
import { frameworkToText } from "#algorithms/write/framework-json.ts";
import type { ImportReply, ImportRequest } from "#workers/import-protocol.ts";

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === "utf-8" }).decode(bytes);
  } catch {
    return null;
  }
};

const reply = (message: ImportReply) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  const { requestId, bytes, ...asked } = data;
  try {
    const { framework, report } = readBytes(new Uint8Array(bytes), {
      fileName: asked.fileName,
      occupations: asked.occupations,
      tables: asked.tables,
      choices: asked.choices,
      sheet: asked.sheet,
      decode,
      onProgress: (done, of) => reply({ type: "progress", requestId, done, of }),
    });
    reply({ type: "done", requestId, read: { framework: framework && frameworkToText(framework), report } });
  } catch (error) {
    reply({ type: "failed", requestId, message: error instanceof Error ? error.message : String(error) });
  }
});
