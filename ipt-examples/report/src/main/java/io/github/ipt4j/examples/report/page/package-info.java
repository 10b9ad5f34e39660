/** What every page has in common: the templates, the style sheet, the security policy, and plain English. */
@NullMarked
package io.github.ipt4j.examples.report.page;

import org.jspecify.annotations.NullMarked;
