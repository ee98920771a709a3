/** A request as HTTP writes it, with every header in its place. */
export interface HttpMessage {
  readonly method: string;
  /** The path with its slash, and the query if there is one. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}
