import type { ComponentChildren } from 'preact';

/** The heading of a page of its own, with the extension's picture. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  return (
    <h1>
      <img src="/icons/icon-128.png" width="36" height="36" alt="" />
      {children}
    </h1>
  );
}
