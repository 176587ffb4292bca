/** The one way by which a page may name a script to be started (Trusted Types); the site's headers allow no other. */
export const scriptPolicyName = 'toa-soan';
