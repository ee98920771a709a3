/** Names tasks of these kinds in short: `cashier 3` is C3 on a marker. Other tasks keep their name. */
export const firstLetter =
  (kinds: readonly string[]) =>
  (task: string): string => {
    const [, kind = '', number = ''] = /^(\w+) (\d+)$/.exec(task) ?? [];
    return kinds.includes(kind) ? `${kind.charAt(0).toUpperCase()}${number}` : task;
  };
