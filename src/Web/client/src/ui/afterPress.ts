let isDown = false;
window.addEventListener(
  'pointerdown',
  () => {
    isDown = true;
  },
  true,
);
for (const end of ['pointerup', 'pointercancel'] as const)
  window.addEventListener(
    end,
    () => {
      isDown = false;
    },
    true,
  );

/**
 * Does it now, or as soon as the pointer that is pressing has let go: what is being pressed must not move away in
 * between.
 */
export function afterPress(act: () => void): void {
  if (isDown) window.addEventListener('pointerup', () => void setTimeout(act), { once: true });
  else act();
}
