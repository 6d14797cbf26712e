/** The least that a Quarkus service can do: what reading is measured against. */
package org.newsclaims.e2e.bare;
