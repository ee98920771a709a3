/** Resolves in a task of its own, when the page has had time for other things. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
