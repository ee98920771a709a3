const view = new DataView(new ArrayBuffer(8));
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A double as 16 hexadecimal digits: equal for equal numbers only. */
export function bits(value: number): string {
  view.setFloat64(0, value);
  let text = '';
  for (let byte = 0; byte < 8; byte++) text += digits[view.getUint8(byte)];
  return text;
}
