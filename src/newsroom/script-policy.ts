/** Name of the one Trusted Types policy that may start scripts; the site's headers allow no other. */
export const scriptPolicyName = 'toa-soan';
