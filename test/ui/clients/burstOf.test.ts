import { describe, expect, it } from 'vitest';
import { burstOf } from '../../../src/ui/clients/burstOf';

describe('burstOf', () => {
  it('has a request for each letter, V for VIP, whatever the blanks and capitals', () => {
    expect(burstOf('VRRV')).toEqual({ ok: true, vips: [true, false, false, true] });
    expect(burstOf(' vr\tR ')).toEqual({ ok: true, vips: [true, false, false] });
  });

  it('takes 40 letters and not 41, nor none', () => {
    expect(burstOf('R'.repeat(40))).toMatchObject({ ok: true });
    expect(burstOf('R'.repeat(41))).toEqual({ ok: false, problem: { kind: 'tooMany', got: 41 } });
    expect(burstOf('  ')).toEqual({ ok: false, problem: { kind: 'nothing' } });
  });

  it('says which letter is none, and where it stands', () => {
    expect(burstOf('V R😀X')).toEqual({
      ok: false,
      problem: { kind: 'letter', got: '😀', place: 3 },
    });
  });
});
