import { Icon, type IconName } from './icons.tsx';

interface Props {
  /** Which of the two is shown. */
  readonly at: 0 | 1;
  readonly labels: readonly [Label, Label];
  /** The pictures point the other way where one reads from right to left. */
  readonly mirror?: boolean;
}
type Label = readonly [icon: IconName, text: string];

/** One of two labels, in the room of the longer: what stands beside it does not move when they change places. */
export function Either({ at, labels, mirror = false }: Props) {
  const place = (index: 0 | 1) => {
    const [icon, text] = labels[index];
    return (
      <span class={index === at ? 'label' : 'label not-now'}>
        <Icon name={icon} mirror={mirror} />
        {text}
      </span>
    );
  };
  return (
    <span class="either">
      {place(0)}
      {place(1)}
    </span>
  );
}
