/** Requests that nobody should send, to running services. */
package org.newsclaims.e2e.requests;
