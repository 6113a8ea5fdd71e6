import type { Coded } from "#algorithms/read/codebook.ts";
import type { CodeTables } from "#algorithms/read/codes/code-tables.ts";
import type { OccupationId } from "#domain/ids.ts";
import type { ImportChoices, ReadFile } from "#domain/import-report.ts";
import type { ImportReply, ImportRequest } from "#workers/import-protocol.ts";

/** A thread that reads files; a test gives its own. */
export interface ImportPort {
  readonly post: (request: ImportRequest) => void;
  /** Called once, before the first request. `broke`: the thread itself failed and answers no more. */
  readonly listen: (hear: (reply: ImportReply) => void, broke: (message: string) => void) => void;
  /** Ends the thread at once, whatever it is doing. */
  readonly end: () => void;
}

interface ReadTools {
  readonly fileName: string;
  readonly bytes: ArrayBuffer;
  readonly occupations: ReadonlyMap<OccupationId, Coded>;
  readonly tables: CodeTables;
  readonly choices: ImportChoices;
  readonly sheet: string | null;
  readonly onProgress: (done: number, of: number) => void;
}

export interface ImportClient {
  /** One file at a time: a second ends the first. @returns `null` if it was stopped. @throws if the thread breaks */
  readonly read: (tools: ReadTools) => Promise<ReadFile | null>;
  readonly stop: () => void;
}

/** @param openPort starts a thread; asked again after one was ended */
export function createImportClient(openPort: () => ImportPort): ImportClient {
  let lastId = 0;
  let stopReading: (() => void) | null = null;
  const stop = () => stopReading?.();

  const read = ({ bytes, occupations, onProgress, ...asked }: ReadTools) => {
    stop();
    lastId += 1;
    const requestId = lastId;
    const port = openPort();
    return new Promise<ReadFile | null>((resolve, reject) => {
      const close = () => {
        port.end();
        stopReading = null;
      };
      const fail = (message: string) => {
        close();
        reject(new Error(`the file was not read: ${message} (${asked.fileName})`));
      };
      stopReading = () => {
        close();
        resolve(null);
      };
      port.listen((reply) => {
        if (reply.requestId !== requestId) return;
        switch (reply.type) {
          case "progress":
            onProgress(reply.done, reply.of);
            return;
          case "done":
            close();
            resolve(reply.read);
            return;
          case "failed":
            fail(reply.message);
            return;
          default:
            reply satisfies never;
        }
      }, fail);
      port.post({ type: "import", requestId, bytes, occupations: codesOf(occupations), ...asked });
    });
  };
  return { read, stop };
}

/** The facts of each occupation that reading needs: the rest is not worth its way to the thread. */
const codesOf = (occupations: ReadonlyMap<OccupationId, Coded>): ReadonlyMap<OccupationId, Coded> =>
  new Map([...occupations].map(([id, { soc, title, wage }]) => [id, { soc, title, wage: wage ?? null }]));
