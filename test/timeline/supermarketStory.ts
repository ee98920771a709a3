import { type Follower, Timeline } from '../../src/timeline';
import { Recording } from './recording';

/**
 * Three customers, 10, 11 and 12, come at 0 s to a line for two. The door (task 0) is stuck with 12.
 *
 *   1 s  cashier 0 (task 1) gets 10; the door puts 12
 *   2 s  cashier 1 (task 2) gets 11
 *   4 s  cashier 0 is done with 10 and gets 12
 *   6 s  cashier 1 is cancelled and leaves 11 behind
 *   8 s  another task (3) is the new cashier 1
 *   9 s  cashier 0 is done with 12
 *   10 s nothing any more
 */
export function supermarketStory(): Recording {
  const story = new Recording().task(0, 'door').task(1, 'cashier 0').task(2, 'cashier 1');
  story.tick(0).step(0, 0).add('queueMade', { queue: 0, maxsize: 2 });
  story.item(10, [0, 1]).item(11).item(12, [3]);
  story.add('put', { queue: 0, item: 10 }).add('put', { queue: 0, item: 11 });
  story.add('suspended', { task: 0, wait: 'put', on: 0 });

  story.tick(1).step(1, 1).add('got', { queue: 0, item: 10 });
  story.add('woken', { lineOf: 'putters', object: 0, task: 0 });
  story.add('suspended', { task: 1, wait: 'sleep' });
  // The other cashier's first step was ready before the door's wake-up: it comes and goes.
  story.step(2, 1).add('suspended', { task: 2, wait: 'sleep' });
  story.tick(1).step(0, 1).add('put', { queue: 0, item: 12 });
  story.add('taskEnded', { task: 0, outcome: 'finished' });

  story.tick(2).step(2, 2).add('got', { queue: 0, item: 11 });
  story.add('suspended', { task: 2, wait: 'sleep' });

  story.tick(4).step(1, 4).add('taskDone', { queue: 0, unfinished: 2 });
  story.add('got', { queue: 0, item: 12 }).add('suspended', { task: 1, wait: 'sleep' });

  story.tick(6).step(2, 6).add('taskEnded', { task: 2, outcome: 'cancelled' });

  story.tick(8).task(3, 'cashier 1').step(3, 8).add('suspended', { task: 3, wait: 'get', on: 0 });

  story.tick(9).step(1, 9).add('taskDone', { queue: 0, unfinished: 1 });
  story.add('suspended', { task: 1, wait: 'get', on: 0 });
  return story.tick(10);
}

/** The story's timeline, told to these followers. */
export function storyTold(...followers: Follower[]): Timeline {
  return new Timeline(supermarketStory().trace, followers);
}
