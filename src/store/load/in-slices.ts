/** Longer than this the page's thread is not held at once, ms: typing and scrolling fit between. */
const longest = 8;

/**
 * Runs work that pauses at its steps, a little in each turn of the thread.
 *
 * @returns what the work returns
 */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - start < longest) continue;
    await nextTurn();
    start = performance.now();
  }
}

/** A message to oneself: `setTimeout` would wait 4 ms each time. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
