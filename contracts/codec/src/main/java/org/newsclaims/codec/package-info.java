/**
 * JSON and CloudEvents headers: the only code that knows the wire. {@link org.newsclaims.codec.RecordCodec} is for the
 * topics, {@link org.newsclaims.codec.ViewJson} for REST and the command line.
 */
package org.newsclaims.codec;
