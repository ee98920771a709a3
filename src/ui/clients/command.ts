/** A command that sends a message, or why there is none. */
export type Command =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: 'nul' | 'bodyWithGet' | 'forbidden' | 'capitals';
      readonly method: string;
    };
