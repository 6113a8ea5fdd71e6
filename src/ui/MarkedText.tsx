interface MarkedTextProps {
  /** The text in its parts. */
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
  /** How a marked part looks. */
  readonly className: string | undefined;
}

/** A text in which some words stand out; what is said aloud stays the same. */
export function MarkedText({ parts, className }: MarkedTextProps) {
  let at = 0;
  return parts.map(({ text, marked }) => {
    const key = at;
    at += text.length;
    return marked ? (
      <mark key={key} className={className}>
        {text}
      </mark>
    ) : (
      text
    );
  });
}
