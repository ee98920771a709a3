import { describe, expect, test } from 'vitest';
import { CrowdValues } from '../../../src/ui/stage/crowdValues';

const pose = { x: 10.4, y: 20.6, scale: 0.5, opacity: 1 };

describe('the crowd', () => {
  test('is put on whole pixels of the screen', () => {
    const crowd = new CrowdValues();
    const { values } = crowd.move(7, pose, 0.5, 1);
    expect(values.transform.get()).toBe('translate(10px, 21px)');
    crowd.move(7, pose, 0.5, 2);
    expect(values.transform.get()).toBe('translate(10.5px, 20.5px)');
  });

  test('draws figures at the scale of the place they go to, and scales the rest on the way', () => {
    const { values } = new CrowdValues().move(7, pose, 1, 1);
    expect(values.width.get()).toBe(48);
    expect(values.height.get()).toBe(76);
    expect(values.transform.get()).toBe('translate(10px, 21px) scale(0.5)');
  });

  test('gives the element of somebody who left to the next newcomer', () => {
    const crowd = new CrowdValues();
    const first = crowd.move(1, pose, 1, 1);
    const second = crowd.move(2, pose, 1, 1);
    expect(second).not.toBe(first);
    crowd.forget(1);
    expect(first.values.opacity.get()).toBe(0);
    expect(crowd.move(3, pose, 1, 1)).toBe(first);
    expect(crowd.slots).toEqual([first, second]);
  });

  test('has no element twice', () => {
    const crowd = new CrowdValues();
    crowd.move(1, pose, 1, 1);
    crowd.forget(1);
    crowd.forget(1);
    expect(crowd.move(2, pose, 1, 1)).not.toBe(crowd.move(3, pose, 1, 1));
  });
});
