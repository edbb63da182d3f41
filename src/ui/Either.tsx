interface Props {
  /** Which of the texts is shown. */
  readonly at: 0 | 1;
  readonly texts: readonly [string, string];
}

/** One of two texts, in the room of the longer: what stands beside it does not move when they change places. */
export function Either({ at, texts }: Props) {
  const place = (index: 0 | 1) => <span class={index === at ? '' : 'not-now'}>{texts[index]}</span>;
  return (
    <span class="either">
      {place(0)}
      {place(1)}
    </span>
  );
}
