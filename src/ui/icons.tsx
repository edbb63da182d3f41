import type { RuleId } from '../rules/catalogue.ts';

/** Line drawings on a 20 × 20 grid, one stroke wide, in the colour of the text. */
const PATHS: Readonly<Record<RuleId | 'pause' | 'play' | 'gear' | 'pick' | 'eye' | 'undo', string>> = {
  consent:
    'M10 2.5a7.5 7.5 0 1 0 7.5 7.5 3 3 0 0 1-3.6-3A3 3 0 0 1 10 2.5ZM7 8h.01M7.5 12.5h.01M12 13h.01M10.5 9.5h.01',
  newsletter: 'M2.5 5h15v10.5h-15ZM3 5.5l7 5.5 7-5.5',
  crosspromo:
    'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  follow: 'M6 1.8h8v16.4H6ZM9 15.7h2M8.5 6.5h3M10 5v3',
  adlabel: 'M3 8v4h3l7 4V4L6 8ZM15.5 7.5a3.5 3.5 0 0 1 0 5',
  support: 'M2.5 4.5h15v11h-15ZM2.5 8.2h15M5.5 12.5h4',
  pause: 'M7 4.5v11M13 4.5v11',
  play: 'M6.5 4v12l9-6Z',
  gear: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  pick: 'M4 4l12 5-5 2-2 5ZM12 12l4 4',
  eye: 'M1.8 10S5 4.5 10 4.5 18.2 10 18.2 10 15 15.5 10 15.5 1.8 10 1.8 10ZM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
};

export type IconName = keyof typeof PATHS;

/** A drawing that only repeats what the text beside it says. */
export function Icon({ name, mirror = false }: { name: IconName; mirror?: boolean }) {
  return (
    <svg class={mirror ? 'icon mirror' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
