import type { Notice } from '../../store';
import { useScene } from '../useScene';
import type { LinkNotices } from './linkNotices';
import { sentenceOf } from './sentenceOf';

/** A notice in a sentence, but for those of links. */
export function NoticeText({ notice }: { readonly notice: Exclude<Notice, LinkNotices> }) {
  return sentenceOf(notice, useScene());
}
