/** What tests of the workbench share: databases that nobody else uses, and courses to put into them. */
@NullMarked
package io.github.ipt4j.examples.workbench.testing;

import org.jspecify.annotations.NullMarked;
