/** The web page: its files are static, its addresses are many. */
package org.newsclaims.query.adapter.page;
