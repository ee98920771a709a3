/** What is compared: a number, or several that are compared as a tuple is. */
export type Key = number | readonly number[];

/** What is put into a structure, and the name by which it is shown. */
export interface Item {
  readonly key: Key;
  readonly label: string;
}

/** An item that has come in. Two may look the same: the number of the operation that brought it, from 0, tells them apart. */
export interface Entry extends Item {
  readonly arrival: number;
}
