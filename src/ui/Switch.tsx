import type { ComponentChildren } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly className?: string;
  /** What stands before the switch and names it. */
  readonly children: ComponentChildren;
}

/** A checkbox that looks and is announced as a switch, with its whole row as the label. */
export function Switch({
  checked,
  onChange,
  disabled = false,
  describedBy,
  className = '',
  children,
}: Props) {
  return (
    <label class={`switch-row ${className}`}>
      {children}
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
