/** A sentence in which Python stands between backticks. */
export function Said({ text }: { readonly text: string }) {
  return text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? <code key={part + String(index)}>{part}</code> : part,
    );
}
