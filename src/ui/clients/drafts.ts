import { create } from 'zustand';
import { presets } from './presets';

interface Drafts {
  readonly open: 'burst' | 'write' | null;
  readonly pattern: string;
  readonly spacing: 'atOnce' | 'apart';
  /** The request in the field, and the last one that was typed by hand: choosing another loses nothing. */
  readonly text: string;
  readonly own: string | null;
}

/** What is being written in the panel. It stays when one goes to another scene and comes back. */
export const useDrafts = create<Drafts>()(() => ({
  open: null,
  pattern: 'VRRV',
  spacing: 'atOnce',
  text: presets.vip,
  own: null,
}));
