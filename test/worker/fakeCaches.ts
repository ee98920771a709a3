/** A browser's caches in memory: as much of them as the worker uses. Names are whole addresses. */
export function fakeCaches(): CacheStorage & {
  readonly held: ReadonlyMap<string, Map<string, Response>>;
} {
  const held = new Map<string, Map<string, Response>>();
  const addressOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : request.toString();
  const cacheOf = (files: Map<string, Response>): Partial<Cache> => ({
    match: async (request) => files.get(addressOf(request))?.clone(),
    put: async (request, response) => {
      files.set(addressOf(request), response);
    },
    delete: async (request) => files.delete(addressOf(request)),
    keys: async () => [...files.keys()].map((url) => new Request(url)),
  });
  const caches: Partial<CacheStorage> = {
    keys: async () => [...held.keys()],
    delete: async (name) => held.delete(name),
    open: async (name) => {
      const files = held.get(name) ?? new Map<string, Response>();
      held.set(name, files);
      return cacheOf(files) as Cache;
    },
    match: async (request) =>
      [...held.values()]
        .map((files) => files.get(addressOf(request)))
        .find(Boolean)
        ?.clone(),
  };
  return { ...caches, held } as CacheStorage & typeof caches & { readonly held: typeof held };
}
