import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { useSceneName, useScenePlace } from '../../../src/ui/scenes/sceneName';

const shown = () => renderHook(() => [useSceneName(), useScenePlace()] as const).result;

function goTo(address: string): void {
  act(() => {
    location.hash = address;
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the address', () => {
  test('names a scene, and the first one if it names none', () => {
    const result = shown();
    expect(result.current).toEqual(['supermarket', '']);
    goTo('#gate');
    expect(result.current).toEqual(['gate', '']);
    goTo('#nowhere');
    expect(result.current).toEqual(['supermarket', '']);
  });

  test('may go on with a place within the scene', () => {
    const result = shown();
    goTo('#orders/somewhere');
    expect(result.current).toEqual(['orders', 'somewhere']);
    goTo('#trees/a/2');
    expect(result.current).toEqual(['trees', 'a/2']);
    goTo('#trees/');
    expect(result.current).toEqual(['trees', '']);
  });
});
