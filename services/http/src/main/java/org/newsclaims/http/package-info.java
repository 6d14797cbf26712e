/**
 * The edge that all services share: who may call, which parameters and media types a call takes, and problem documents for whatever
 * goes wrong. A service adds its {@link org.newsclaims.http.EdgeSettings}, and throws a {@code Refusal} of the one catalogue from
 * wherever it finds fault.
 */
package org.newsclaims.http;
