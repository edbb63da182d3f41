/** What a form asks for: counted for the box it stands in. */

/** What is counted of them. */
export interface Fields {
  emailFields: number;
  otherFields: number;
  passwords: number;
  buttons: number;
}

const ADDRESS = /e-?mail|newsletter/i;

/** Counts an `<input>`, by what a reader is to do with it. */
export function countField(element: Element, box: Fields): void {
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'hidden') return;
  if (type === 'submit' || type === 'button') box.buttons += 1;
  else if (type === 'password') box.passwords += 1;
  else if (type === 'email' || (type === 'text' && ADDRESS.test(namesOf(element)))) box.emailFields += 1;
  else box.otherFields += 1;
}

const NAMES = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label'];

function namesOf(element: Element): string {
  return NAMES.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** What stands on a button that is a field: no text of the page's, but a reader sees it. */
export function labelOf(field: Element): string | null {
  const type = field.getAttribute('type')?.toLowerCase();
  return type === 'submit' || type === 'button' ? field.getAttribute('value') : null;
}
