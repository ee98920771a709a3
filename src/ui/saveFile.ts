/** Lets the browser save a content under this name, as it saves what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: Safari has not begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
