/** Lets the browser save a text under this name, as it saves what is downloaded. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/x-python' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: Safari has not begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
