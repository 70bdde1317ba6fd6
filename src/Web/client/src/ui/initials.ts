/** The letters in an avatar: "WDP" for Woonstichting De Plank, "POL" for Politie. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const [only, second] = words;
  if (only === undefined) return '?';
  return (
    second === undefined
      ? only.slice(0, 3)
      : words
          .slice(0, 3)
          .map((word) => word.charAt(0))
          .join('')
  ).toUpperCase();
}
const small = new Set(['en', 'van', 'fictief']);
