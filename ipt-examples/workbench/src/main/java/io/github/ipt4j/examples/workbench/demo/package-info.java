/** A workbench to look at: accounts, and courses that the simulator made. */
@NullMarked
package io.github.ipt4j.examples.workbench.demo;

import org.jspecify.annotations.NullMarked;
