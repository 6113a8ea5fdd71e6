/** A file of `data/`, beside the page wherever it is served from. @throws {Error} in words for a reader */
async function fetchBuilt(path: string): Promise<Response> {
  const url = new URL(`data/${path}`, document.baseURI);
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`The connection broke off. Check it and try again. (data/${path})`, { cause });
  });
  if (!response.ok)
    throw new Error(`The server did not give it. Try again later. (data/${path}, ${response.status})`);
  return response;
}

/** What `data/build` wrote and its decoder reads; of one release, so not checked again here. */
export async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetchBuilt(path);
  return response.json().catch((cause: unknown) => {
    throw new Error(`The file is damaged. Load the page again. (data/${path})`, { cause });
  });
}

export const fetchText = async (path: string): Promise<string> => (await fetchBuilt(path)).text();
