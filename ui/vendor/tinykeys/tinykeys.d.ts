//#region src/tinykeys.d.ts
/**
 * A single press of a keybinding sequence.
 */
type KeybindingPress = readonly [requiredModifiers: ReadonlyArray<string>, optionalModifiers: ReadonlyArray<string>, key: string | RegExp];
/**
 * Keyboard event callback fired when keybinding is triggered.
 */
type KeybindingHandler = (event: KeyboardEvent) => void;
/**
 * A map of keybinding strings to event handlers.
 */
type KeybindingsMap = Record<string, KeybindingHandler>;
/**
 * Predicate that returns true if a keyboard event should be ignored.
 */
type KeybindingFilter = (event: KeyboardEvent) => boolean;
interface KeybindingHandlerOptions {
  /**
   * Keybinding sequences will wait this long between key presses before
   * cancelling (default: 1000).
   *
   * **Note:** Setting this value too low (i.e. `300`) will be too fast for many
   * of your users.
   */
  timeout?: number;
  /**
   * Customize the behavior of which keyboard events will be ignored/skipped.
   *
   * By default this uses the behavior of {@link defaultKeybindingsHandlerIgnore}.
   *
   * @example Allow all events
   * ```tsx
   * tinykeys(window, {...}, {
   *   ignore: () => false
   * })
   * ```
   *
   * @example Extend the default ignore
   * ```tsx
   * tinykeys(window, {...}, {
   *   ignore: event => {
   *     return (
   *       // Also ignore events inside a dialog
   *       event.target.closest("dialog") != null &&
   *       defaultKeybindingsHandlerIgnore(event)
   *     );
   *   }
   * })
   * ```
   */
  ignore?: KeybindingFilter;
}
/**
 * Options to configure the behavior of keybindings.
 */
interface KeybindingOptions extends KeybindingHandlerOptions {
  /**
   * Key presses will listen to this event (default: "keydown").
   */
  event?: "keydown" | "keyup";
  /**
   * Key presses will use a capture listener (default: false)
   */
  capture?: boolean;
}
/**
 * Ignores keyboard events from contenteditable and form elements unless they
 * are the current target.
 */
declare function defaultKeybindingsHandlerIgnore(event: KeyboardEvent): boolean;
/**
 * Parses a keybinding string into its parts.
 *
 * ```
 * grammar    = `<sequence>`
 * <sequence> = `<press> <press> <press> ...`
 * <press>    = `<key>` or `<mods>+<key>`
 * <mods>     = `<mod>+<mod>+...`
 * <mod>      = `<modifier>` (required) or `[<modifier>]` (optional)
 * <key>      = `<KeyboardEvent.key>` or `<KeyboardEvent.code>` (case-insensitive)
 * <key>      = `(<regex>)` -> `/^(?:<regex>)$/iy` (case-insensitive)
 * ```
 */
declare function parseKeybinding(str: string): KeybindingPress[];
/**
 * This tells us if a single keyboard event matches a single keybinding press.
 */
declare function matchKeybindingPress(event: KeyboardEvent, [requiredModifiers, optionalModifiers, key]: KeybindingPress): boolean;
/**
 * Creates an event listener for handling keybindings.
 *
 * @example
 * ```js
 * import { createKeybindingsHandler } from "../src/keybindings"
 *
 * let handler = createKeybindingsHandler({
 * 	"Shift+d": () => {
 * 		alert("The 'Shift' and 'd' keys were pressed at the same time")
 * 	},
 * 	"y e e t": () => {
 * 		alert("The keys 'y', 'e', 'e', and 't' were pressed in order")
 * 	},
 * 	"$mod+d": () => {
 * 		alert("Either 'Control+d' or 'Meta+d' were pressed")
 * 	},
 * })
 *
 * window.addEventListener("keydown", handler)
 * ```
 */
declare function createKeybindingsHandler(keybindingsMap: KeybindingsMap, options?: KeybindingHandlerOptions): EventListener;
/**
 * Subscribes to keybindings.
 *
 * Returns an unsubscribe method.
 *
 * @example
 * ```js
 * import { tinykeys } from "../src/tinykeys"
 *
 * tinykeys(window, {
 * 	"Shift+d": () => {
 * 		alert("The 'Shift' and 'd' keys were pressed at the same time")
 * 	},
 * 	"y e e t": () => {
 * 		alert("The keys 'y', 'e', 'e', and 't' were pressed in order")
 * 	},
 * 	"$mod+d": () => {
 * 		alert("Either 'Control+d' or 'Meta+d' were pressed")
 * 	},
 * })
 * ```
 */
declare function tinykeys(target: Window | HTMLElement, keybindingMap: KeybindingsMap, options?: KeybindingOptions): () => void;
//#endregion
export { KeybindingFilter, KeybindingHandler, KeybindingHandlerOptions, KeybindingOptions, KeybindingPress, KeybindingsMap, createKeybindingsHandler, defaultKeybindingsHandlerIgnore, matchKeybindingPress, parseKeybinding, tinykeys };
