import type { LinkProblem, Notice } from '../../store';
import { linkNotice as words } from '../../words/linkNotice';

/** So many are told; a link that is wrong all over needs no more. */
const MOST = 3;

/** What is wrong with a link, in a sentence. */
export function problemText(problem: LinkProblem): string {
  switch (problem.kind) {
    case 'number': {
      const { reason, name, min, max, got } = problem.problem;
      return words[reason](name, min, max, got);
    }
    case 'choice':
      return words.choice(problem.name, problem.allowed, problem.got);
    case 'unknownField':
      return words.unknownField(problem.got, problem.allowed);
    case 'twice':
      return words.twice(problem.name);
    case 'tooLong':
    case 'tooMany':
      return words[problem.kind](problem.name, problem.most);
    case 'unreadable':
      return words.unreadable(problem.name, problem.got);
    case 'newer':
      return words.newer(problem.got, problem.known);
    case 'tooFar':
      return words.tooFar(problem.events);
    case 'afterEnd':
      return words.afterEnd(problem.end);
    case 'otherMoment':
      return words.otherMoment(problem.event);
  }
}

/** What is to be said of a link: that its run is being lived, or what was wrong with it. */
export function LinkNotice({ notice }: { readonly notice: Notice & { kind: 'link' | 'living' } }) {
  if (notice.kind === 'living') return words.living(notice.until);
  const { problems } = notice;
  const told = problems.slice(0, MOST).map(problemText);
  const left = problems.length - told.length;
  return words.bad(left === 0 ? told : [...told, words.more(left)]);
}
