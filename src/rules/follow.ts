/** Prompts to follow, join, install, share or comment. */
import type { Rule } from '../engine/scene.ts';
import { pitchesOf } from './pitches.ts';

export const follow: Rule = {
  id: 'follow',
  find: (scene) => pitchesOf(scene, 'follow', 'followPitch', 260),
};
