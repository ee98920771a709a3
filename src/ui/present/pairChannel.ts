import { type Mirrored, readMirrored } from './mirrored';

const PREFIX = 'await-your-turn:';

/** One end of what two windows talk through. */
export interface PairChannel {
  readonly say: (said: Mirrored) => void;
  readonly close: () => void;
}

/** Opens it. Null where the browser has no such thing, or does not allow it here. */
export function pairChannel(pair: string, hear: (said: Mirrored) => void): PairChannel | null {
  if (typeof BroadcastChannel !== 'function') return null;
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(PREFIX + pair);
  } catch {
    // Where nothing may be stored, some browsers refuse this as well.
    return null;
  }
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const said = readMirrored(data);
    if (said !== null) hear(said);
  });
  return {
    // A channel has one origin, its own, and takes no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    say: (said) => channel.postMessage(said),
    close: () => channel.close(),
  };
}
