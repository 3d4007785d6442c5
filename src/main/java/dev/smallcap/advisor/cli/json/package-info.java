/** What the commands find, as JSON: records that Jackson writes as they stand. */
@NullMarked
package dev.smallcap.advisor.cli.json;

import org.jspecify.annotations.NullMarked;
