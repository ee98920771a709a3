import type { TraceEvent } from './event';
import type { Recorder } from './recorder';
import { eventKinds, schema } from './schema';

const CHUNK_BITS = 14;
const CHUNK = 1 << CHUNK_BITS;
const MASK = CHUNK - 1;
/** A code and a word share 16 bits: the code in those of this mask, the word from this bit on. */
const CODE = 0xff;
const WORD = 8;

/** A stretch of the trace as columns: 22 bytes an event, where an object costs about 90. */
class Chunk {
  /** Both in one column, because each column that is written costs time at every event. */
  readonly codeAndWord = new Uint16Array(CHUNK);
  readonly a = new Int32Array(CHUNK);
  readonly b = new Int32Array(CHUNK);
  readonly c = new Int32Array(CHUNK);
  readonly x = new Float64Array(CHUNK);
}

const BYTES_PER_CHUNK = CHUNK * (2 + 4 + 4 + 4 + 8);

/** Builds the reader of one kind of event from its line in the schema. */
function readerOf(kind: keyof typeof schema): (chunk: Chunk, at: number) => TraceEvent {
  const columns: {
    word?: readonly [string, readonly string[]];
    a?: string;
    b?: string;
    c?: string;
    x?: string;
  } = schema[kind];
  const { word, a, b, c, x } = columns;
  return (chunk, at) => {
    const event: Record<string, unknown> = { kind };
    if (word) event[word[0]] = word[1][(chunk.codeAndWord[at] as number) >> WORD];
    if (a) event[a] = chunk.a[at];
    if (b) event[b] = chunk.b[at];
    if (c) event[c] = chunk.c[at];
    if (x) event[x] = chunk.x[at];
    return event as unknown as TraceEvent;
  };
}

const readers = eventKinds.map(readerOf);

/**
 * A recorded run: append-only, kept as columns of typed arrays in chunks, read as a union of events.
 * `length` only ever grows.
 */
export class Trace implements Recorder {
  length = 0;
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly chunks: Chunk[] = [];
  private tail: Chunk | undefined = undefined;
  private partBytes = new Uint8Array(1024);
  private partCount = 0;

  record(code: number, word: number, a: number, b: number, c: number, x: number): void {
    const at = this.length & MASK;
    let chunk = this.tail;
    if (at === 0 || chunk === undefined) chunk = this.extend();
    chunk.codeAndWord[at] = code | (word << WORD);
    chunk.a[at] = a;
    chunk.b[at] = b;
    chunk.c[at] = c;
    chunk.x[at] = x;
    this.length++;
  }

  text(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.texts.length;
      this.texts.push(text);
      this.numbers.set(text, number);
    }
    return number;
  }

  parts(parts: ArrayLike<number>): number {
    const offset = this.partCount;
    const end = offset + parts.length;
    if (end > this.partBytes.length) {
      const grown = new Uint8Array(Math.max(end, this.partBytes.length * 2));
      grown.set(this.partBytes);
      this.partBytes = grown;
    }
    this.partBytes.set(parts, offset);
    this.partCount = end;
    return offset;
  }

  /** The event at this index. Throws a RangeError outside 0 … length − 1. */
  at(index: number): TraceEvent {
    if (!(index >= 0 && index < this.length)) {
      throw new RangeError(`event ${index} of a trace of ${this.length}`);
    }
    const chunk = this.chunks[index >> CHUNK_BITS] as Chunk;
    const at = index & MASK;
    const code = (chunk.codeAndWord[at] as number) & CODE;
    return (readers[code] as (typeof readers)[number])(chunk, at);
  }

  /** The events from `from` up to, not including, `to`. */
  *slice(from = 0, to = this.length): Generator<TraceEvent, void> {
    for (let index = from; index < to; index++) yield this.at(index);
  }

  /** The numbers that an item consists of, as its `itemMade` event tells where they are. */
  partsOf(offset: number, length: number): Uint8Array {
    return this.partBytes.subarray(offset, offset + length);
  }

  /** On its own, so that `record` is short enough to be compiled into whoever calls it. */
  private extend(): Chunk {
    const chunk = new Chunk();
    this.tail = chunk;
    this.chunks.push(chunk);
    return chunk;
  }

  /** The memory that the columns hold, in bytes; texts are not counted. */
  get bytes(): number {
    return this.chunks.length * BYTES_PER_CHUNK + this.partBytes.byteLength;
  }
}
