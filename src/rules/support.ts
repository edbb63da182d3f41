/** Pitches to subscribe, register or donate. */
import { hears, isInFrame, isLinked, type Rule } from '../engine/scene.ts';
import { pitchesOf } from './pitches.ts';

/** Lines after the article among which its own pitches stand. */
const REACH = 40;
/** Characters of a menu's item: "Manage your subscription". */
const LONGEST_ITEM = 40;

export const support: Rule = {
  id: 'support',
  find(scene) {
    const { story } = scene;
    if (!story) return [];
    // "Subscribe" in a site's head or foot is its menu; there it takes a sentence to make a pitch.
    const near = (index: number) => index > story.start && index < story.article.to + REACH;
    return pitchesOf(scene, 'support', 'supportPitch', 320, (line) =>
      near(line.index) && !isInFrame(story, line.box)
        ? hears(scene, line, 'support', 'pitch', 'leadIn', 'smallPrint', 'heading') !== undefined
        : (!isLinked(line) || line.text.length > LONGEST_ITEM) &&
          hears(scene, line, 'support', 'pitch', 'smallPrint') !== undefined,
    );
  },
};
