/** The feed of claim changes to any number of readers, each at its own pace. */
package org.newsclaims.query.application.feed;
