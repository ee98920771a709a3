/** Lets the browser save a text under this name, as it saves what is downloaded. `type`: its media type, Python's unless told otherwise. */
export function saveFile(name: string, content: string, type = 'text/x-python'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: Safari has not begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
