/** The pages of the workbench: templates, what they show, and the handlers that fill them. */
@NullMarked
package io.github.ipt4j.examples.workbench.page;

import org.jspecify.annotations.NullMarked;
