/** Pitches to subscribe, register or donate. */
import type { Rule } from '../engine/scene.ts';
import { pitchesOf } from './pitches.ts';

export const support: Rule = {
  id: 'support',
  find: (scene) => pitchesOf(scene, 'support', 'supportPitch', 320),
};
