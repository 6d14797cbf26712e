/** A TCP proxy that misbehaves on demand. */
package org.newsclaims.e2e.proxy;
