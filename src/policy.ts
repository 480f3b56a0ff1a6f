/**
 * What the served page may do. The page says it itself (meta), so that it holds on any host; the
 * server says it as well, with what only a server can say.
 */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria's one style element that no setting avoids: on iOS, while a dialog is open.
  "style-src 'self' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default parts",
];

/** The content security policy as the page states it. */
export const CONTENT_POLICY = DIRECTIVES.join("; ");

/** What a server should send with every file, but for the one address below. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // A page cannot forbid by itself to be framed: only the header counts.
  "Content-Security-Policy": `${CONTENT_POLICY}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * What it should send instead for an address with `?view` in it, which other pages may show: a
 * process that its link holds, without anything that could be changed or stored by a click that
 * was meant for something else. Which pages is not said at all: `frame-ancestors *` would mean
 * those of the web alone, and leave the frame empty in a file on a disk or in an app's window.
 */
export const VIEW_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  "Content-Security-Policy": CONTENT_POLICY,
  "Cross-Origin-Resource-Policy": "cross-origin",
};
