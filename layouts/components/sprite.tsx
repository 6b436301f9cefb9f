/** Silhouettes of the four relations on 14 × 14: disc with plus, diamond half filled, square with cross, shield with arrow. */
const marks = {
  supports: "M7 0a7 7 0 1 0 0 14A7 7 0 0 0 7 0ZM6 3h2v3h3v2H8v3H6V8H3V6h3Z",
  qualifies: "M7 0l7 7-7 7-7-7ZM7 2.8V11.2L11.2 7Z",
  contradicts: "M0 0h14v14H0ZM3.2 4.6 5.6 7 3.2 9.4l1.4 1.4L7 8.4l2.4 2.4 1.4-1.4L8.4 7l2.4-2.4-1.4-1.4L7 5.6 4.6 3.2Z",
  mitigates:
    "M7 0l6 2v5c0 3.5-2.5 5.8-6 7-3.5-1.2-6-3.5-6-7V2ZM7 1.7 2.6 3.1V7c0 2.5 1.6 4.2 4.4 5.3 2.8-1.1 4.4-2.8 4.4-5.3V3.1ZM6.3 3.5h1.4v4h1.6L7 10.2 4.7 7.5h1.6Z",
} as const;

const steps = [1, 2, 3, 4, 5] as const;

/** Five upright bars on 33 × 12, growing by 2. */
const bar = (step: number, inset: number): string => {
  const [x, top, height] = [(step - 1) * 7 + inset, 10 - step * 2 + inset, step * 2 + 2 - inset * 2];
  return `M${x} ${top}h${5 - inset * 2}v${height}h-${5 - inset * 2}Z`;
};

/** Shapes that a page uses many times, drawn once: relation marks, strength bars, and the patterns of the strip. */
export function Sprite() {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(marks).map(([relation, path]) => (
        <symbol id={`page-${relation}`} viewBox="0 0 14 14">
          <path d={path} fill="currentColor" fill-rule="evenodd" />
        </symbol>
      ))}
      {steps.map((strength) => (
        <symbol id={`page-strength-${strength}`} viewBox="0 0 33 12">
          <path
            class="bar-filled"
            d={steps
              .filter((step) => step <= strength)
              .map((step) => bar(step, 0))
              .join("")}
          />
          <path
            class="bar-open"
            d={steps
              .filter((step) => step > strength)
              .map((step) => bar(step, 0.5))
              .join("")}
          />
        </symbol>
      ))}
      <pattern id="page-pattern-qualifies" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="is-qualifies" d="M0 0h2v6H0Z" />
      </pattern>
      <pattern id="page-pattern-contradicts" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="is-contradicts" d="M0 0h6v2H2v4H0Z" />
      </pattern>
      <pattern id="page-pattern-mitigates" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="is-mitigates" cx="2.5" cy="2.5" r="1.25" />
      </pattern>
    </svg>
  );
}
