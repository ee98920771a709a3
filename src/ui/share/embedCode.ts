/** An attribute's value as HTML has it. */
const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** The HTML of a frame that shows an address, as wide as what it stands in. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src=${quoted(address)} title=${quoted(title)} width="100%" height="640" loading="lazy" allow="fullscreen" style="border: 0"></iframe>`;
