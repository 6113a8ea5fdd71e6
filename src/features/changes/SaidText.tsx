import type { Said } from "#text/en/change-sentences.ts";

/** A sentence, what it is about in bold. */
export function SaidText({ said }: { readonly said: Said }) {
  return (
    <span>
      {said.map(({ text, strong }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never reorders its pieces
        strong ? <strong key={at}>{text}</strong> : text,
      )}
    </span>
  );
}
