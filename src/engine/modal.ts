/**
 * A `<dialog>` opened with `showModal` makes all else inert for as long as it is open, hidden or not. It is closed
 * without the page hearing of it, as the page might take that for an answer; undo opens it again.
 */
export function closeModals(layers: readonly Element[]): () => void {
  const closed: HTMLDialogElement[] = [];
  for (const layer of layers) {
    const dialogs = [
      ...(layer.localName === 'dialog' ? [layer] : []),
      ...layer.querySelectorAll('dialog[open]'),
    ];
    for (const dialog of dialogs as HTMLDialogElement[]) {
      if (!dialog.open || !dialog.matches(':modal')) continue;
      closeQuietly(dialog);
      closed.push(dialog);
    }
  }
  return () => {
    for (const dialog of closed) if (dialog.isConnected && !dialog.open) dialog.showModal();
  };
}

function closeQuietly(dialog: HTMLDialogElement): void {
  const view = dialog.ownerDocument.defaultView;
  const swallow = (event: Event) => {
    if (event.target !== dialog) return;
    event.stopImmediatePropagation();
    view?.removeEventListener('close', swallow, true);
  };
  view?.addEventListener('close', swallow, true);
  dialog.close();
}
