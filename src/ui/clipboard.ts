/** Puts a text on the clipboard. Rejects where there is none: without https, or where the reader did not allow it. */
export async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
