import { useEffect, useState } from "react";

/** Code that comes when it is first wanted, and is at hand from then on. */
export interface Later<T> {
  readonly load: () => Promise<T>;
  /** `null` until it has come. */
  readonly now: () => T | null;
}

export function createLater<T>(fetchCode: () => Promise<T>): Later<T> {
  let code: T | null = null;
  let coming: Promise<T> | null = null;
  return {
    load: () => {
      coming ??= fetchCode().then(
        (come) => {
          code = come;
          return come;
        },
        (error: unknown) => {
          coming = null;
          throw error;
        },
      );
      return coming;
    },
    now: () => code,
  };
}

/** The code once it is wanted and has come; what does not come is asked for again when it is next wanted. */
export function useLater<T>(later: Later<T>, wanted: boolean): T | null {
  const [, setCome] = useState(false);
  const code = later.now();
  useEffect(() => {
    if (wanted && code === null)
      later.load().then(
        () => setCome(true),
        () => {},
      );
  }, [later, wanted, code]);
  return wanted ? code : null;
}

/** Once the frame that is being made is on screen: what is asked for then does not hold it back. */
export const afterFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
