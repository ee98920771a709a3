import { vi } from 'vitest';

/** A browser whose visitor forbids storage: whoever touches it is thrown a SecurityError. */
export function blockStorage(): void {
  const refuse = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
}
