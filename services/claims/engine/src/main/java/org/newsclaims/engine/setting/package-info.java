/** How something was said: medium, audience, outlet it is second-hand from, day. */
package org.newsclaims.engine.setting;
