import { closing } from '../../words/closing';
import type { ClosingScene } from './closingScene';

const words = closing.before;

/** What closing down at the playhead would mean: sentences. */
export function forecastOf(scene: ClosingScene): string[] {
  const { way, unfinished, inService, inQueue, waiting } = scene;
  switch (way) {
    case 'joinThenCancel':
    case 'cancelIfLate':
      return joinForecast(scene);
    case 'cancelWithoutJoin':
      return losses([
        [inService.length, words.cut],
        [inQueue.length, words.dropped],
        [waiting.length, words.unanswered],
      ]);
    case 'shutDown': {
      const { estimate } = shutDownEstimate(scene);
      const pace = estimate === null ? words.noPaceAll : words.paceAll(estimate);
      const kept = unfinished === 0 ? [] : [words.unfinished(unfinished, 0), pace];
      return losses([[waiting.length, words.refused]], kept);
    }
    case 'shutDownAtOnce':
      return losses([
        [inQueue.length, words.dropped],
        [waiting.length, words.refused],
      ]);
  }
}

function joinForecast({ unfinished, waiting, estimate, grace }: ClosingScene): string[] {
  const much = unfinished === 0 ? [] : [words.unfinished(unfinished, waiting.length)];
  if (grace <= 0) return [...much, words.noGrace];
  if (unfinished === 0) return [words.atOnce];
  if (estimate === null) return [...much, words.noPace];
  return [...much, estimate > grace ? words.paceToo(estimate, grace) : words.pace(estimate)];
}

/** Those who wait in `put()` do not get in any more: the pace is for what is unfinished. */
function shutDownEstimate({ estimate, unfinished, waiting }: ClosingScene): {
  estimate: number | null;
} {
  const all = unfinished + waiting.length;
  return { estimate: estimate === null || all === 0 ? estimate : (estimate * unfinished) / all };
}

function losses(
  parts: readonly (readonly [n: number, say: (n: number) => string])[],
  first: readonly string[] = [],
): string[] {
  const said = parts.filter(([n]) => n > 0).map(([n, say]) => say(n));
  return first.length + said.length === 0 ? [words.nothing] : [...first, ...said];
}
