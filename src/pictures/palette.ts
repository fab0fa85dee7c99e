import type { ContactKind } from "../contacts/contact.ts";

export interface Palette {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** Behind months without articles, and the hatching on it. */
  readonly shade: string;
  readonly hatch: string;
  readonly kinds: Readonly<Record<ContactKind, string>>;
}

/**
 * Text has a contrast of 4.5 or more with the ground and the shade, marks of 3 or more (WCAG 2.2, 1.4.3 and 1.4.11). The
 * picture brings its own ground, so that it reads the same in light and dark windows.
 */
export const LIGHT: Palette = {
  ground: "#ffffff",
  text: "#1b1f24",
  muted: "#57606a",
  line: "#d0d7de",
  shade: "#eef1f4",
  hatch: "#cdd4db",
  kinds: {
    "telephone call": "#0b5cad",
    "video call": "#0e7490",
    meeting: "#b3470b",
    visit: "#7c2fd6",
    letter: "#0f766e",
    "joint statement": "#9d174d",
    consultation: "#57606a",
  },
};

export const DARK: Palette = {
  ground: "#0d1117",
  text: "#e6edf3",
  muted: "#9aa4af",
  line: "#30363d",
  shade: "#1a212a",
  hatch: "#37424e",
  kinds: {
    "telephone call": "#6cb6ff",
    "video call": "#5fd4e3",
    meeting: "#ffa657",
    visit: "#d2a8ff",
    letter: "#63d6b5",
    "joint statement": "#ff9ec4",
    consultation: "#b1bac4",
  },
};
