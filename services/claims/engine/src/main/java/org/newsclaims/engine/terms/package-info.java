/** Words as grouping and merging compare them: split, stemmed, and weighed against news at large. */
package org.newsclaims.engine.terms;
