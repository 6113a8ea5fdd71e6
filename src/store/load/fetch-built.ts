import { LoadError } from "#store/load/load-error.ts";

/** A file of `data/`, beside the page wherever it is served from. */
async function fetchBuilt(path: string): Promise<Response> {
  const url = new URL(`data/${path}`, document.baseURI);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new LoadError({ kind: "offline", path }, { cause });
  });
  if (!response.ok) throw new LoadError({ kind: "refused", path, status: response.status });
  return response;
}

/**
 * What `data/build` wrote and its decoder reads; of one release, so not checked again here.
 *
 * @throws {LoadError}
 */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetchBuilt(path);
  return response.json().catch((cause: unknown) => {
    throw new LoadError({ kind: cause instanceof SyntaxError ? "damaged" : "offline", path }, { cause });
  });
}

/** @throws {LoadError} also if the decoder cannot read it */
export async function fetchDecoded<Built, T>(path: string, decode: (built: Built) => T): Promise<T> {
  const built = await fetchJson<Built>(path);
  try {
    return decode(built);
  } catch (cause) {
    throw new LoadError({ kind: "damaged", path }, { cause });
  }
}

/** @throws {LoadError} */
export async function fetchText(path: string): Promise<string> {
  const response = await fetchBuilt(path);
  return response.text().catch((cause: unknown) => {
    throw new LoadError({ kind: "offline", path }, { cause });
  });
}
