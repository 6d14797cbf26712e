/** How well articles are put into events, and the programs that make the models grouping comes with. */
package org.newsclaims.evaluation.grouping;
