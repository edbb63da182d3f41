/** Prompts to follow, join, install, share or comment. */
import type { Line } from '../engine/reader.ts';
import { type Finding, hears, isInFrame, isLinked, type Rule, type Scene } from '../engine/scene.ts';
import { pitchesOf } from './pitches.ts';

export const follow: Rule = {
  id: 'follow',
  find(scene) {
    const { page, story } = scene;
    if (!story) return [];
    const channels = page.lines
      .slice(story.start + 1, story.article.to)
      .filter((line) => leadsToChannel(line) && !isChannel(scene, line));
    // A bare label ("Share", "Comments") is the page's own furniture; only what asks for something is a prompt.
    const pitches = pitchesOf(
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
    return [
      ...pitches,
      ...channels.map((line): Finding => {
        const reason = { code: 'followPitch', detail: line.text.slice(0, 60) } as const;
        return { rule: 'follow', reason, line };
      }),
    ];
  },
};

/** Addresses that do nothing but make a follower: of a channel, of a newsroom in a news reader. */
const CHANNEL =
  /[?&]sub_confirmation=1|whatsapp\.com\/channel\/|\/\/news\.google\.com\/publications\/|google\.com\/preferences\/source/;
/** Characters of a line that sends there. */
const LONGEST_CHANNEL = 220;

/** Whether a line is there for such a link, in whatever language it asks. */
function leadsToChannel(line: Line): boolean {
  if (line.links.length === 0 || line.text.length > LONGEST_CHANNEL) return false;
  return line.linkChars >= line.text.length * 0.2 && line.links.every(({ href }) => CHANNEL.test(href));
}

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
