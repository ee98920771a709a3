import {
  type ComponentType,
  createElement,
  type ExoticComponent,
  type FunctionComponent,
  lazy,
} from 'react';

/** A part of the page whose file could not be had. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

type Part<Props> = ComponentType<Props> | ExoticComponent<Props>;

/** What begins anew each attempt that failed. */
const failed = new Set<() => void>();

/**
 * A component whose file is loaded when it is first shown; a Suspense stands around it meanwhile. If the file can't be
 * had, it throws a NotLoaded, until `loadAgain` is called: React's own `lazy`, of which each attempt is one, keeps a
 * failure for good.
 */
export function lazily<Props extends object>(
  load: () => Promise<Part<Props>>,
): FunctionComponent<Props> {
  const attempt = (): Part<Props> =>
    lazy(async () => {
      try {
        return { default: (await load()) as ComponentType<Props> };
      } catch (cause) {
        failed.add(() => {
          current = attempt();
        });
        throw new NotLoaded(String(cause), { cause });
      }
    }) as Part<Props>;
  let current = attempt();
  return function Lazily(props) {
    return createElement(current, props);
  };
}

/** Forgets what failed, so that whoever is shown next is loaded anew. */
export function loadAgain(): void {
  for (const begin of failed) begin();
  failed.clear();
}
