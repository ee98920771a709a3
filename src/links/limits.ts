/** What a link may hold. Links come from anywhere, so everything about them has an end. */
export const limits = {
  /** Characters behind the `#`. */
  address: 16_000,
  /** Things done in the run. */
  inputs: 2000,
  /** Bytes that what is packed may come to when it is unpacked. */
  unpacked: 400_000,
  /** Virtual seconds of the playhead, and of whatever is done in the run. */
  latest: 10_000_000,
  /** Events that may have to be lived until the playhead: half of what the page records at all. */
  events: 3_000_000,
} as const;
