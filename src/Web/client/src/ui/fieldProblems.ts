type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * What is wrong with a field stands beside it, in our words, until it is changed. The browser finds it; its own bubbles
 * are in the language of the browser, cover the page, and go away by themselves.
 */
export function saysFieldProblems(page: Document): void {
  let first: Control | undefined;
  page.addEventListener(
    'invalid',
    (event) => {
      event.preventDefault();
      if (!isControl(event.target)) return;
      show(event.target);
      // The browser names every wrong field of a form in one go; the first one gets the focus.
      if (first === undefined) queueMicrotask(() => (first = undefined));
      first ??= focused(event.target);
    },
    true,
  );
  for (const kind of ['input', 'change'])
    page.addEventListener(
      kind,
      ({ target }) => {
        if (!isControl(target)) return;
        clear(target);
        if (isText(target)) target.setCustomValidity(target.required && isBlank(target.value) ? missing : '');
      },
      true,
    );
}

const shown = new WeakMap<Control, HTMLElement>();
const missing = 'Vul dit in.';
const isBlank = (text: string): boolean => text !== '' && text.trim() === '';
const isText = (target: Control): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

function focused(control: Control): Control {
  control.focus();
  return control;
}

function show(control: Control): void {
  clear(control);
  const words = document.createElement('span');
  words.className = 'field__problem';
  words.setAttribute('role', 'alert');
  words.textContent = problemWords(control);
  control.before(words);
  shown.set(control, words);
  control.closest('.field')?.classList.add('field--wrong');
  control.setAttribute('aria-invalid', 'true');
}

function clear(control: Control): void {
  const words = shown.get(control);
  if (words === undefined) return;
  words.remove();
  shown.delete(control);
  control.closest('.field')?.classList.remove('field--wrong');
  control.removeAttribute('aria-invalid');
}

/** Why the browser does not take what is in the field. */
function problemWords(control: Control): string {
  const { validity, validationMessage, type } = control;
  if (validity.customError) return validationMessage;
  if (validity.badInput) return type === 'number' ? 'Vul een getal in.' : 'Vul dit helemaal in.';
  if (validity.valueMissing) return missingWords[type] ?? missing;
  if (control instanceof HTMLInputElement) {
    if (validity.rangeUnderflow) return rangeWords(type, control.min, 'later', 'of meer');
    if (validity.rangeOverflow) return rangeWords(type, control.max, 'eerder', 'of minder');
  }
  if (validity.stepMismatch)
    return type === 'time' ? 'Kies hele vijf minuten, bijvoorbeeld 10:05.' : 'Vul een heel getal in.';
  if (validity.typeMismatch && type === 'url') return 'Plak een link die begint met https://';
  return 'Kijk dit nog een keer na.';
}

const missingWords: Readonly<Record<string, string>> = {
  date: 'Vul een dag in.',
  time: 'Vul een tijd in.',
  number: 'Vul een getal in.',
  'select-one': 'Maak een keuze.',
};

const spoken = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function rangeWords(type: string, bound: string, later: string, more: string): string {
  return type === 'date' ? `Kies ${spoken.format(Date.parse(bound))} of ${later}.` : `Vul ${bound} ${more} in.`;
}

/** For a form that first says itself what is wrong: whether the browser has nothing to add, half a date for example. */
export const isFilledIn = ({ currentTarget }: { readonly currentTarget: EventTarget }): boolean =>
  !(currentTarget instanceof HTMLFormElement) || currentTarget.checkValidity();
