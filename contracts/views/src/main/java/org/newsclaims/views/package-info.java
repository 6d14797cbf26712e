/** Where the migrations of the read model lie on the class path: {@code org/newsclaims/views/migration}. */
package org.newsclaims.views;
