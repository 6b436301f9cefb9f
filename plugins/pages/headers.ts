import { policyHeader } from "../model/policy.ts";
import type { Site } from "../model/site.ts";

/** Features of the browser that no page uses. */
const closed = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
] as const;

/** `_headers`: what a host that reads it sends with every file of the site, which may live below a path. */
export const headers = (site: Site): string => `${site.base}*
  Content-Security-Policy: ${policyHeader()}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: ${closed.map((feature) => `${feature}=()`).join(", ")}
`;
