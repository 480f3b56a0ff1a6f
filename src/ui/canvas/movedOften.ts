const STANDING: Keyframe[] = [{ transform: "none" }, { transform: "none" }];

/**
 * Tells the browser that an element is moved by its transform at every step of the view: by an
 * animation that stands still and adds nothing. What is animated it moves without looking at
 * anything else; else it works out anew at each step what lies over what, and thus which layers
 * there are, for all of the page. `will-change` does not spare it that, and has it paint what is
 * seen small at full size: ten times as much where the whole of a process is seen.
 *
 * @returns the way to tell it that this is over
 */
export function movedOften(element: Element | null): () => void {
  // Where there is no browser that draws, there is nothing to tell.
  if (element === null || !("animate" in element)) return () => {};
  const effect = new KeyframeEffect(element, STANDING, { duration: 1, composite: "add" });
  const animation = new Animation(effect);
  // An old browser would put the animation in the place of the transform.
  if (effect.composite === "add") animation.pause();
  return () => animation.cancel();
}
