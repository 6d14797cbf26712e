/** The questions of this service and the ports they are answered through; asynchronous, so that nothing waits on a thread. */
package org.newsclaims.query.application;
