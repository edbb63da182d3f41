/** Prompts to follow, join, install, share or comment. */
import type { Line } from '../engine/reader.ts';
import { hears, isInFrame, isLinked, type Rule, type Scene } from '../engine/scene.ts';
import { pitchesOf } from './pitches.ts';

export const follow: Rule = {
  id: 'follow',
  find(scene) {
    const { story } = scene;
    if (!story) return [];
    // A bare label ("Share", "Comments") is the page's own furniture; only what asks for something is a prompt.
    return pitchesOf(
      scene,
      'follow',
      'followPitch',
      300,
      (line) =>
        line.index > story.start &&
        line.index < story.article.to + 40 &&
        !isInFrame(story, line.box) &&
        !isChannel(scene, line) &&
        (hears(scene, line, 'follow', 'pitch', 'leadIn', 'smallPrint') !== undefined ||
          isFollowButton(scene, line)),
    );
  },
};

/** "Follow" beside an author's name: nothing but a button. */
function isFollowButton(scene: Scene, line: Line): boolean {
  if (!hears(scene, line, 'follow', 'button')) return false;
  return line.box.buttons > 0 || line.box.tag === 'button' || isLinked(line);
}

/** Characters: "Follow us on Instagram", the label of an icon. */
const LONGEST_LABEL = 32;

/** One of a site's list of its own channels, below the story: furniture, as its share buttons are. */
function isChannel({ story }: Scene, line: Line): boolean {
  return story !== null && line.index > story.last && line.text.length <= LONGEST_LABEL && isLinked(line);
}
