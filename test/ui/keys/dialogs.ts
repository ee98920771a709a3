/** jsdom knows <dialog>, but can't show or close one: this much of the browser's own the page relies on. */
export function provideDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal(): void {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close(): void {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}
